import { type Act, inFoldOrder } from '../../../kernel/act.ts';
import type { BeginEstimateFacts, FinishEstimateFacts } from './estimate-acts.ts';

export const estimateStates = ['running', 'paused', 'stopped', 'finished', 'failed', 'signed'] as const;
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
  'study.begin-estimate': 'running',
  'study.pause-estimate': 'paused',
  'study.resume-estimate': 'running',
  'study.stop-estimate': 'stopped',
  'study.finish-estimate': 'finished',
  'study.fail-estimate': 'failed',
};

export function foldEstimate(acts: readonly Act[]): Estimate {
  const ordered = inFoldOrder(acts);
  const begun = ordered.find(({ type }) => type === 'study.begin-estimate');
  if (!begun) throw new Error('An estimate has no act that began it.');
  const finished = ordered.find(({ type }) => type === 'study.finish-estimate');
  const signers = new Map<string, string>();
  let state: EstimateState = 'running';
  for (const { type, actor, recordedAt } of ordered) {
    if (type === 'study.sign-estimate' && finished && !signers.has(actor)) signers.set(actor, recordedAt);
    // What has ended stays so: a pause that arrives late changes nothing of a finished calculation.
    else if (!hasEnded(state)) state = stateAfter[type] ?? state;
  }
  const signed = [...signers].map(([by, at]) => ({ by, at }));
  return {
    ...(begun.facts as BeginEstimateFacts),
    state: state === 'finished' && signed.length > 1 ? 'signed' : state,
    begunBy: begun.actor,
    begunAt: begun.recordedAt,
    finished: finished ? { ...(finished.facts as FinishEstimateFacts), at: finished.recordedAt } : null,
    signed,
    lastAt:
      ordered
        .map(({ recordedAt }) => recordedAt)
        .toSorted()
        .at(-1) ?? begun.recordedAt,
  };
}
