import { type ShareInterval, wilsonInterval } from '../proportions/wilson.ts';
import { shareOut } from '../random/share-out.ts';
import { randomStream, type Stream } from '../random/stream.ts';

/**
 * A world whose truth is known: `people` who fall into cells with these chances; those in cells where `isUnseen` are then
 * hidden. `truth` is what the interval should hold: the number of people unless given.
 */
export type KnownWorld = {
  readonly people: number;
  readonly chances: Float64Array;
  readonly isUnseen: (cell: number) => boolean;
  readonly truth?: number;
};

/** What is to be tried: an interval from the counts that can be seen. Undefined or NaN where it has none. */
export type IntervalEstimator = (
  counts: Float64Array,
  stream: Stream,
) => { readonly estimate: number; readonly lower: number; readonly upper: number } | undefined;

/** What came of some runs; runs of different workers add up. `tooLow`: the whole interval lay below the truth. */
export type CoverageTally = {
  readonly runs: number;
  readonly held: number;
  readonly tooLow: number;
  readonly tooHigh: number;
  readonly failed: number;
  readonly sumOfEstimates: number;
  readonly sumOfWidths: number;
};

/**
 * Runs `from` up to `to` of a simulation: each draws people into cells, hides the unseen and asks for an interval. Run i
 * uses part i of the random stream and nothing else, so runs can be shared out over workers and tallies added.
 */
export function simulateCoverage(
  { people, chances, isUnseen, truth = people }: KnownWorld,
  estimator: IntervalEstimator,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
): CoverageTally {
  if (!(Number.isSafeInteger(from) && Number.isSafeInteger(to) && from >= 0 && to >= from)) {
    throw new RangeError('runs are numbered from one whole number up to another');
  }
  const tally = { runs: to - from, held: 0, tooLow: 0, tooHigh: 0, failed: 0, sumOfEstimates: 0, sumOfWidths: 0 };
  for (let run = from; run < to; run += 1) {
    const stream = randomStream(seed, run);
    const counts = new Float64Array(chances.length);
    shareOut(stream, people, chances, counts);
    for (const cell of counts.keys()) if (isUnseen(cell)) counts[cell] = 0;
    const found = estimator(counts, stream);
    if (found === undefined || !(found.lower <= found.upper)) {
      tally.failed += 1;
    } else {
      tally.held += found.lower <= truth && truth <= found.upper ? 1 : 0;
      tally.tooLow += found.upper < truth ? 1 : 0;
      tally.tooHigh += found.lower > truth ? 1 : 0;
      tally.sumOfEstimates += found.estimate;
      tally.sumOfWidths += found.upper - found.lower;
    }
  }
  return tally;
}

/** The tallies of several workers as one. */
export const addTallies = (tallies: readonly CoverageTally[]): CoverageTally =>
  tallies.reduce(
    (sum, one) => ({
      runs: sum.runs + one.runs,
      held: sum.held + one.held,
      tooLow: sum.tooLow + one.tooLow,
      tooHigh: sum.tooHigh + one.tooHigh,
      failed: sum.failed + one.failed,
      sumOfEstimates: sum.sumOfEstimates + one.sumOfEstimates,
      sumOfWidths: sum.sumOfWidths + one.sumOfWidths,
    }),
    { runs: 0, held: 0, tooLow: 0, tooHigh: 0, failed: 0, sumOfEstimates: 0, sumOfWidths: 0 },
  );

/**
 * How often the interval held the truth. A run without an interval counts as one that did not hold it. `standardError` is
 * the Monte Carlo error of `coverage`, sqrt(share * (1 - share) / runs); `limits` are Wilson's, which are right near 1 too.
 */
export function coverageOf(tally: CoverageTally): {
  readonly coverage: number;
  readonly standardError: number;
  readonly limits: ShareInterval;
  readonly meanEstimate: number;
  readonly meanWidth: number;
} {
  const { runs, held, failed } = tally;
  const coverage = held / runs;
  return {
    coverage,
    standardError: Math.sqrt((coverage * (1 - coverage)) / runs),
    limits: wilsonInterval(held, runs),
    meanEstimate: tally.sumOfEstimates / (runs - failed),
    meanWidth: tally.sumOfWidths / (runs - failed),
  };
}
