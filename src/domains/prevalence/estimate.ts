import type { BeginEstimateFacts } from './acts/begin.ts';
import type { FinishEstimateFacts } from './acts/finish.ts';
import type { estimateStates } from './schema.ts';

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
