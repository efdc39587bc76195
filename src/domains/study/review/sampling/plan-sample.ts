import type { ActDraft, ActEnvelope, RealmKey } from '../../../../kernel/act.ts';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { planSampleAct } from '../../acts.ts';
import { bounds } from './allocation.ts';
import { samplingMessages as text } from './messages.ts';
import { type PlanAsked, samplingPlan } from './sampling-plan.ts';

export type Planning = { readonly act: ActEnvelope; readonly plan: string; readonly asked: PlanAsked };

/** What stands of plans and files in the unit: the codes that no new stratum can have. */
export type Planned = { readonly at: RealmKey; readonly usedCodes: ReadonlySet<string> };

const wrong = (path: string, message: Message, values: MessageValues = {}): Problem =>
  new Problem('invalid', message, values, [{ path, message, values }]);

/** Why a plan cannot be made as asked; null where it can. */
export function planProblem(asked: PlanAsked, usedCodes: ReadonlySet<string>): Problem | null {
  const codes = asked.strata.map(({ code }) => code);
  const twice = codes.find((code, place) => codes.indexOf(code) !== place);
  if (twice !== undefined) return wrong('asked.strata', text.codeTwice, { code: twice });
  const used = codes.find((code) => usedCodes.has(code));
  if (used !== undefined) return wrong('asked.strata', text.codeUsed, { code: used });
  const { fewest, most } = bounds(asked);
  if (asked.toRead < fewest) return wrong('asked.toRead', text.tooFew, { count: fewest });
  if (asked.toRead > most) return wrong('asked.toRead', text.tooMany, { count: most });
  return null;
}

/** Draws which closed files are to be read. From here on nothing in it changes: another draw is another plan. */
export function planSample({ act, plan, asked }: Planning, { at, usedCodes }: Planned): ActDraft[] {
  const problem = planProblem(asked, usedCodes);
  if (problem) throw problem;
  return [
    planSampleAct.draft({
      at,
      id: act.id,
      stream: plan,
      facts: samplingPlan(asked),
    }),
  ];
}
