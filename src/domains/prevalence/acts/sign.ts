import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayCode } from '../../study/public.ts';
import type { Estimate } from '../estimate.ts';
import { estimateMessages } from './messages.ts';
import { NoFacts, SteerEstimate } from './steer.ts';

type Nothing = z.infer<typeof NoFacts>;

export const signEstimate: ActDef<'study.sign-estimate', Nothing, never> = defineAct({
  type: 'study.sign-estimate',
  proof: 'export',
  stream: 'study-estimate',
  nature: 'decision',
  facts: NoFacts,
  icon: 'check-circle',
  sentence: () => ({ message: estimateMessages.signed }),
  retainRule: 'study',
});

/** Two different people sign for an estimate with their names. Only then may it leave the unit where it was made. */
export const toSign: Doing<SteerEstimate, Here<Estimate> & { readonly signer: string }> = {
  act: signEstimate,
  input: SteerEstimate,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state, signer }) => {
    if (state.state === 'signed') return new Problem('conflict', estimateMessages.signedByTwo);
    if (state.state !== 'finished') return new Problem('conflict', estimateMessages.notFinished);
    return state.signed.some(({ by }) => by === signer) ? new Problem('conflict', estimateMessages.signedByYou) : null;
  },
  acts: ({ act }, { at, id }) => [signEstimate.draft({ at, id: act.id, stream: id, facts: {} })],
};
