import { type Act, inFoldOrder } from '../../kernel/act.ts';
import { beginEstimate } from './acts/begin.ts';
import { failEstimate } from './acts/fail.ts';
import { finishEstimate } from './acts/finish.ts';
import { pauseEstimate } from './acts/pause.ts';
import { resumeEstimate } from './acts/resume.ts';
import { signEstimate } from './acts/sign.ts';
import { stopEstimate } from './acts/stop.ts';
import type { Estimate, EstimateState } from './estimate.ts';

const hasEnded = (state: EstimateState): boolean => state !== 'running' && state !== 'paused';

const stateAfter: Readonly<Record<string, EstimateState>> = {
  [beginEstimate.type]: 'running',
  [pauseEstimate.type]: 'paused',
  [resumeEstimate.type]: 'running',
  [stopEstimate.type]: 'stopped',
  [finishEstimate.type]: 'finished',
  [failEstimate.type]: 'failed',
};

export function foldEstimate(acts: readonly Act[]): Estimate {
  const ordered = inFoldOrder(acts);
  const begun = ordered.find(beginEstimate.is);
  if (!begun) throw new Error('An estimate has no act that began it.');
  const finished = ordered.find(finishEstimate.is);
  const signers = new Map<string, string>();
  let state: EstimateState = 'running';
  for (const { type, actor, recordedAt } of ordered) {
    if (type === signEstimate.type && finished && !signers.has(actor)) signers.set(actor, recordedAt);
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
