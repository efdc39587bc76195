import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inRecommendation, type Recommendation } from '../recommendation.ts';
import { recommendationStates } from '../register-schema.ts';

const SetState = z.strictObject({
  act: ActEnvelope,
  state: z.enum(recommendationStates),
  on: Day,
  /** Which organisation must act, or has acted. */
  who: line(160).nullable(),
  evidence: text(800).nullable(),
});
type SetState = z.infer<typeof SetState>;

const Facts = SetState.pick({ state: true, on: true });
type Facts = z.infer<typeof Facts>;

export const setState: ActDef<'recommendation.state', Facts, 'who' | 'evidence'> = defineAct({
  type: 'recommendation.state',
  stream: 'recommendation',
  words: ['who', 'evidence'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ state }) => ({ message: registerMessages.stateSet[state] }),
  retainRule: 'programme',
});

/** How far a recommendation has come, by a named person. That it is carried out, or will not be, is said with evidence or not at all. */
export const toSetState: Doing<SetState, Here<Recommendation>, Here<Recommendation> & { readonly today: string }> = {
  act: setState,
  input: SetState,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ state, on, evidence }, { today }) => {
    if (on > today) return wrongAt('on', registerMessages.dayToCome);
    const isSettled = state === 'carried-out' || state === 'rejected';
    return isSettled && evidence === null ? wrongAt('evidence', registerMessages.evidenceMissing) : null;
  },
  acts: ({ act, who, evidence, ...facts }, { today: _, ...here }) => [
    setState.draft({ ...inRecommendation(here, act), facts, words: { who, evidence } }),
  ],
};
