import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayCode } from '../../study/public.ts';
import type { Estimate } from '../estimate.ts';
import { estimateMessages } from './messages.ts';
import { NoFacts, SteerEstimate } from './steer.ts';

type Nothing = z.infer<typeof NoFacts>;

export const pauseEstimate: ActDef<'study.pause-estimate', Nothing, never> = defineAct({
  type: 'study.pause-estimate',
  stream: 'study-estimate',
  nature: 'decision',
  facts: NoFacts,
  icon: 'hourglass',
  sentence: () => ({ message: estimateMessages.paused }),
  retainRule: 'study',
});

/** Pauses the calculation. What has been calculated is kept. */
export const toPause: Doing<SteerEstimate, Here<Estimate>> = {
  act: pauseEstimate,
  input: SteerEstimate,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state }) => (state.state === 'running' ? null : new Problem('conflict', estimateMessages.notRunning)),
  acts: ({ act }, { at, id }) => [pauseEstimate.draft({ at, id: act.id, stream: id, facts: {} })],
};
