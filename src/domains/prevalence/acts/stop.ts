import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayCode } from '../../study/public.ts';
import type { Estimate } from '../estimate.ts';
import { estimateMessages } from './messages.ts';
import { NoFacts, SteerEstimate } from './steer.ts';

type Nothing = z.infer<typeof NoFacts>;

export const stopEstimate: ActDef<'study.stop-estimate', Nothing, never> = defineAct({
  type: 'study.stop-estimate',
  stream: 'study-estimate',
  nature: 'decision',
  facts: NoFacts,
  icon: 'hourglass',
  sentence: () => ({ message: estimateMessages.stopped }),
  retainRule: 'study',
});

/** Ends an estimate for good. What has been calculated can be seen, and is marked as not whole. */
export const toStop: Doing<SteerEstimate, Here<Estimate>> = {
  act: stopEstimate,
  input: SteerEstimate,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state }) =>
    state.state === 'running' || state.state === 'paused' ? null : new Problem('conflict', estimateMessages.isOver),
  acts: ({ act }, { at, id }) => [stopEstimate.draft({ at, id: act.id, stream: id, facts: {} })],
};
