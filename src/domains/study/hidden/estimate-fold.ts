import { type Act, inFoldOrder } from '../../../kernel/act.ts';
import {
  type BeginEstimateFacts,
  beginAct,
  type FinishEstimateFacts,
  failAct,
  finishAct,
  pauseAct,
  resumeAct,
  signAct,
  stopAct,
} from './estimate-acts.ts';
import type { estimateStates } from './shown-estimate.ts';

export type EstimateState = (typeof estimateStates)[number];

/** An estimate as its acts make it. */
export type Estimate = BeginEstimateFacts & {
  readonly state: EstimateState;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly finished: (FinishEstimateFacts & { readonly at: string }) | null;
  readonly signed: readonly { readonly by: string; readonly at: string }[];
  readonly lastAt: string;
};

const hasEnded = (state: EstimateState): boolean => state !== 'running' && state !== 'paused';

const stateAfter: Readonly<Record<string, EstimateState>> = {
  [beginAct.type]: 'running',
  [pauseAct.type]: 'paused',
  [resumeAct.type]: 'running',
  [stopAct.type]: 'stopped',
  [finishAct.type]: 'finished',
  [failAct.type]: 'failed',
};

export function foldEstimate(acts: readonly Act[]): Estimate {
  const ordered = inFoldOrder(acts);
  const begun = ordered.find(beginAct.is);
  if (!begun) throw new Error('An estimate has no act that began it.');
  const finished = ordered.find(finishAct.is);
  const signers = new Map<string, string>();
  let state: EstimateState = 'running';
  for (const { type, actor, recordedAt } of ordered) {
    if (type === signAct.type && finished && !signers.has(actor)) signers.set(actor, recordedAt);
    // What has ended stays so: a pause that arrives late changes nothing of a finished calculation.
    else if (!hasEnded(state)) state = stateAfter[type] ?? state;
  }
  const signed = [...signers].map(([by, at]) => ({ by, at }));
  return {
    ...begun.facts,
    state: state === 'finished' && signed.length > 1 ? 'signed' : state,
    begunBy: begun.actor,
    begunAt: begun.recordedAt,
    finished: finished ? { ...finished.facts, at: finished.recordedAt } : null,
    signed,
    lastAt:
      ordered
        .map(({ recordedAt }) => recordedAt)
        .toSorted()
        .at(-1) ?? begun.recordedAt,
  };
}
