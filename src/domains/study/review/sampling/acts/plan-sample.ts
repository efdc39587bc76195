import { z } from 'zod';
import { ActEnvelope } from '../../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../../kernel/define-act.ts';
import type { Doing } from '../../../../../kernel/doing.ts';
import { Uuid } from '../../../../../kernel/id.ts';
import type { Message, MessageValues } from '../../../../../kernel/message.ts';
import type { InFile } from '../../../../../kernel/part-in.ts';
import { Problem } from '../../../../../kernel/problem.ts';
import { mayCode } from '../../../access.ts';
import { bounds } from '../allocation.ts';
import { samplingMessages as text } from '../messages.ts';
import { PlanAsked, SamplingPlan, samplingPlan } from '../sampling-plan.ts';

export const PlanSample = z.strictObject({ act: ActEnvelope, plan: Uuid, asked: PlanAsked });
export type PlanSample = z.infer<typeof PlanSample>;

/** Which closed files are to be read: what was asked, the stream that drew, and the running numbers that it drew. */
export const planSample: ActDef<'study.plan-sample', SamplingPlan, never> = defineAct({
  type: 'study.plan-sample',
  stream: 'study-plan',
  nature: 'decision',
  facts: SamplingPlan,
  icon: 'note-pencil',
  sentence: ({ name, toRead }) => ({ message: text.planned, values: { name, count: toRead } }),
  retainRule: 'study',
});

/** What the unit has of plans and files: the codes that no new stratum can have. */
type NewPlan = InFile & { readonly id: string; readonly usedCodes: ReadonlySet<string> };

const wrong = (path: string, message: Message, values: MessageValues = {}): Problem =>
  new Problem('invalid', message, values, [{ path, message, values }]);

/** Draws which closed files are to be read. From here on nothing in it changes: another draw is another plan. */
export const toPlanSample: Doing<PlanSample, InFile, NewPlan> = {
  act: planSample,
  input: PlanSample,
  roles: ['analyst'],
  may: mayCode,
  refuses: ({ asked }, { usedCodes }) => {
    const codes = asked.strata.map(({ code }) => code);
    const twice = codes.find((code, place) => codes.indexOf(code) !== place);
    if (twice !== undefined) return wrong('asked.strata', text.codeTwice, { code: twice });
    const used = codes.find((code) => usedCodes.has(code));
    if (used !== undefined) return wrong('asked.strata', text.codeUsed, { code: used });
    const { fewest, most } = bounds(asked);
    if (asked.toRead < fewest) return wrong('asked.toRead', text.tooFew, { count: fewest });
    return asked.toRead > most ? wrong('asked.toRead', text.tooMany, { count: most }) : null;
  },
  acts: ({ act, asked }, { at, id }) => [planSample.draft({ at, id: act.id, stream: id, facts: samplingPlan(asked) })],
};
