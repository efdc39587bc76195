import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayCode } from '../../study/public.ts';
import type { Estimate } from '../estimate.ts';
import { estimateMessages } from './messages.ts';
import { NoFacts, SteerEstimate } from './steer.ts';

type Nothing = z.infer<typeof NoFacts>;

export const resumeEstimate: ActDef<'study.resume-estimate', Nothing, never> = defineAct({
  type: 'study.resume-estimate',
  stream: 'study-estimate',
  nature: 'decision',
  facts: NoFacts,
  icon: 'hourglass',
  sentence: () => ({ message: estimateMessages.resumed }),
  retainRule: 'study',
});

/** Lets a calculation go on that was paused. */
export const toResume: Doing<SteerEstimate, Here<Estimate>> = {
  act: resumeEstimate,
  input: SteerEstimate,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state }) => (state.state === 'paused' ? null : new Problem('conflict', estimateMessages.notPaused)),
  acts: ({ act }, { at, id }) => [resumeEstimate.draft({ at, id: act.id, stream: id, facts: {} })],
};
