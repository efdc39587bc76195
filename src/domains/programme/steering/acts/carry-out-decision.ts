import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { steeringMessages } from '../messages.ts';

const CarryOutDecision = z.strictObject({ act: ActEnvelope, decision: Uuid, on: Day, how: text(500) });
type CarryOutDecision = z.infer<typeof CarryOutDecision>;

const Facts = CarryOutDecision.pick({ decision: true, on: true });
type Facts = z.infer<typeof Facts>;

export const carryOutDecision: ActDef<'programme.decision-done', Facts, 'how'> = defineAct({
  type: 'programme.decision-done',
  stream: 'programme',
  words: ['how'],
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: steeringMessages.decisionDone }),
  retainRule: 'programme',
});

/** What was decided has been done, by what. */
export const toCarryOutDecision: Doing<
  CarryOutDecision,
  Here<Programme>,
  Here<Programme> & { readonly today: string }
> = {
  act: carryOutDecision,
  input: CarryOutDecision,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ decision, on }, { state: { decisions }, today }) => {
    const found = decisions.find(({ id }) => id === decision);
    if (!found) return new Problem('conflict', steeringMessages.decisionUnknown);
    if (found.done) return new Problem('conflict', steeringMessages.decisionIsDone);
    return on > today ? wrongAt('on', steeringMessages.dayToCome) : null;
  },
  acts: ({ act, how, ...facts }, { today: _, ...here }) => [
    carryOutDecision.draft({ ...inProgramme(here, act), facts, words: { how } }),
  ],
};
