import { smallestSeenShare } from '../../../../statistics/proportions/smallest-seen-share.ts';
import { effectiveSizeIfAlike } from '../../../../statistics/proportions/stratified-share.ts';
import { wilsonInterval } from '../../../../statistics/proportions/wilson.ts';

type Sampled = { readonly size: number; readonly read: number };

/** How sure a share will be when so much is read: reach to either side, as half the length of its interval of 95 %. */
export type Sureness = {
  readonly reachAtHalf: number;
  readonly reachAtTenth: number;
  /** The smallest share that would be seen at least once with 95 % certainty. */
  readonly smallestSeen: number;
};

export type SampleAnswers = {
  readonly whole: Sureness;
  /** How many files drawn plainly from all would show as much; and how many are read for each of these. */
  readonly effective: number;
  readonly designEffect: number;
  readonly strata: readonly Sureness[];
};

function reach(share: number, effective: number): number {
  if (effective === Number.POSITIVE_INFINITY) return 0;
  const { lower, upper } = wilsonInterval(share * effective, effective);
  return (upper - lower) / 2;
}

function surenessOf(strata: readonly Sampled[]): Sureness {
  const effective = effectiveSizeIfAlike(strata);
  return {
    reachAtHalf: reach(0.5, effective),
    reachAtTenth: reach(0.1, effective),
    smallestSeen: smallestSeenShare(strata),
  };
}

/**
 * What a plan can answer, before anything is read. Of all files together it takes the share to be the same in every stratum:
 * where strata differ the interval will rather be shorter. The correction for a finite list is in it: reading half of a list
 * shows more than its number says.
 */
export function sampleAnswers(strata: readonly { readonly size: number; readonly toRead: number }[]): SampleAnswers {
  const sampled = strata.map(({ size, toRead }): Sampled => ({ size, read: toRead }));
  const effective = effectiveSizeIfAlike(sampled);
  const read = sampled.reduce((sum, one) => sum + one.read, 0);
  return {
    whole: surenessOf(sampled),
    effective,
    designEffect: effective === Number.POSITIVE_INFINITY ? 0 : read / effective,
    strata: sampled.map((one) => surenessOf([one])),
  };
}
