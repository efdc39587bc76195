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
import { riskOutcomes } from '../steering-schema.ts';

const CloseRisk = z.strictObject({
  act: ActEnvelope,
  risk: Uuid,
  outcome: z.enum(riskOutcomes),
  on: Day,
  how: text(500),
});
type CloseRisk = z.infer<typeof CloseRisk>;

const Facts = CloseRisk.pick({ risk: true, outcome: true, on: true });
type Facts = z.infer<typeof Facts>;

export const closeRisk: ActDef<'programme.risk-over', Facts, 'how'> = defineAct({
  type: 'programme.risk-over',
  stream: 'programme',
  words: ['how'],
  nature: 'record',
  facts: Facts,
  icon: 'flag',
  sentence: ({ outcome }) => ({
    message: outcome === 'happened' ? steeringMessages.riskCame : steeringMessages.riskPassed,
  }),
  retainRule: 'programme',
});

/** A risk came true, with what it did; or it has passed. Written down after the programme has ended too, for the final report. */
export const toCloseRisk: Doing<CloseRisk, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: closeRisk,
  input: CloseRisk,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ risk, on }, { state: { risks }, today }) => {
    const found = risks.find(({ id }) => id === risk);
    if (!found) return new Problem('conflict', steeringMessages.riskUnknown);
    if (found.over) return new Problem('conflict', steeringMessages.riskIsOver);
    return on > today ? wrongAt('on', steeringMessages.dayToCome) : null;
  },
  acts: ({ act, how, ...facts }, { today: _, ...here }) => [
    closeRisk.draft({ ...inProgramme(here, act), facts, words: { how } }),
  ],
};
