import { multinomialDraw } from '../random/multinomial.ts';
import { randomStream, type Stream } from '../random/stream.ts';
import { timePlaces } from './ordered-observations.ts';

/** What must hold for the answer to mean anything. Each id has a text where it is shown. */
export const removalAssumptions = [
  'hazards-independent',
  'others-unchanged',
  'censoring-independent',
  'effect-at-once',
] as const;

type Limits = { estimate: number; lower: number; upper: number };

/**
 * For each time asked about, the share that has come to each ending as things are, as they would be, and the difference.
 * Outer lists run along `at`, inner ones along the endings, ending 1 first.
 */
export type RemovedObstacle = {
  at: readonly number[];
  asItIs: Limits[][];
  without: Limits[][];
  difference: Limits[][];
  replicates: number;
  assumptions: typeof removalAssumptions;
};

export type RemovalOptions = {
  entries?: Float64Array;
  /**
   * How many each observation represents, whole numbers; left out, each for one. A draw then costs one step a row, not one a
   * person.
   */
  counts?: Float64Array;
  confidence?: number;
  /** How many samples of the observations are drawn, with replacement, for the limits; 0 gives NaN for them. */
  replicates?: number;
  seed?: number;
};

/**
 * What would have come of the cases if one ending (an obstacle) came less often, or never. The hazards of all endings are
 * taken as they were seen, that of the ending is multiplied with `factor` (0 to 1), and the shares are built up from them
 * again (product-integral; Andersen, Borgan, Gill and Keiding 1993, IV.4). With factor 1 it is Aalen and Johansen's
 * estimate. Limits are percentiles of the same calculation on samples of the observations (Efron 1979).
 *
 * It is a calculation, not an observation: who met the obstacle is taken to go on as those did who did not meet it. Data of
 * this kind can never show whether that is so (Tsiatis 1975, PNAS 72:20); see the assumptions.
 */
export function removedObstacle(
  times: Float64Array,
  causes: Uint8Array,
  causeCount: number,
  ending: number,
  factor: number,
  at: readonly number[],
  options: RemovalOptions = {},
): RemovedObstacle {
  const { entries, counts, confidence = 0.95, replicates = 1000, seed = 1 } = options;
  const n = times.length;
  if (!(factor >= 0 && factor <= 1 && confidence > 0 && confidence < 1)) {
    throw new RangeError('a factor lies from 0 to 1, and confidence between 0 and 1');
  }
  if (!(Number.isInteger(ending) && ending >= 1 && ending <= causeCount)) {
    throw new RangeError('the ending that comes less often is one of the endings');
  }
  if (n === 0 || causes.length !== n || causes.some((cause) => cause > causeCount)) {
    throw new RangeError('there are observations, and every one has a cause from 0 to the number of endings');
  }
  if (counts && (counts.length !== n || !counts.every((count) => Number.isSafeInteger(count) && count > 0))) {
    throw new RangeError('every observation stands for a whole number of people, at least one');
  }
  const places = timePlaces(times, entries);
  const weights = counts?.slice() ?? new Float64Array(n).fill(1);
  const draw = sampler(n, counts);
  const shares = (kept: number) => incidenceAt({ ...places, causes, causeCount, weights, ending, factor: kept, at });
  const both = () => ({ asItIs: shares(1), without: shares(factor) });
  const here = both();
  const drawn: { asItIs: Float64Array; without: Float64Array }[] = [];
  const stream = randomStream(seed);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    draw(stream, weights);
    drawn.push(both());
  }
  type Pair = (typeof drawn)[number];
  const withLimits = (value: (pair: Pair, place: number) => number): Limits[][] =>
    at.map((_, row) =>
      Array.from({ length: causeCount }, (__, k) => {
        const place = row * causeCount + k;
        const sorted = Float64Array.from(drawn, (pair) => value(pair, place)).sort();
        const percentile = (share: number) => quantileOf(sorted, share);
        const [lower, upper] = [percentile((1 - confidence) / 2), percentile((1 + confidence) / 2)];
        return { estimate: value(here, place), lower, upper };
      }),
    );
  return {
    at,
    asItIs: withLimits((pair, place) => pair.asItIs[place] as number),
    without: withLimits((pair, place) => pair.without[place] as number),
    difference: withLimits((pair, place) => (pair.without[place] as number) - (pair.asItIs[place] as number)),
    replicates,
    assumptions: removalAssumptions,
  };
}

/** Draws as many people as there are, with replacement: how often each observation came, into `weights`. */
function sampler(n: number, counts: Float64Array | undefined): (stream: Stream, weights: Float64Array) => void {
  if (counts) {
    const people = counts.reduce((sum, count) => sum + count, 0);
    return (stream, weights) => multinomialDraw(stream, people, counts, weights);
  }
  return (stream, weights) => {
    weights.fill(0);
    for (let drawn = 0; drawn < n; drawn += 1) {
      const i = Math.floor(stream.uniform() * n);
      weights[i] = (weights[i] as number) + 1;
    }
  };
}

/** The quantile of sorted numbers by linear interpolation, R's type 7. */
function quantileOf(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] as number;
  return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - low);
}

type RemovalQuestion = {
  readonly time: Float64Array;
  readonly end: Int32Array;
  readonly entry: Int32Array;
  readonly causes: Uint8Array;
  readonly causeCount: number;
  /** How often each observation counts. */
  readonly weights: Float64Array;
  readonly ending: number;
  readonly factor: number;
  readonly at: readonly number[];
};

function incidenceAt({
  time,
  end,
  entry,
  causes,
  causeCount,
  weights,
  ending,
  factor,
  at,
}: RemovalQuestion): Float64Array {
  const width = causeCount + 1;
  const change = new Float64Array(time.length + 1);
  const leaving = new Float64Array(time.length * width);
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    const [from, to] = [(entry[i] as number) + 1, end[i] as number];
    change[from] = (change[from] as number) + weight;
    change[to + 1] = (change[to + 1] as number) - weight;
    const cell = to * width + (causes[i] as number);
    leaving[cell] = (leaving[cell] as number) + weight;
  }
  const order = at.map((_, row) => row).toSorted((a, b) => (at[a] as number) - (at[b] as number));
  const result = new Float64Array(at.length * causeCount);
  const incidence = new Float64Array(causeCount);
  let [survival, atRisk, asked] = [1, 0, 0];
  const answer = (before: number): void => {
    for (; asked < order.length && (at[order[asked] as number] as number) < before; asked += 1) {
      result.set(incidence, (order[asked] as number) * causeCount);
    }
  };
  for (let j = 0; j < time.length; j += 1) {
    answer(time[j] as number);
    atRisk += change[j] as number;
    let hazard = 0;
    for (let cause = 1; cause <= causeCount; cause += 1) {
      const happened = leaving[j * width + cause] as number;
      if (happened > 0) {
        const own = (happened / atRisk) * (cause === ending ? factor : 1);
        incidence[cause - 1] = (incidence[cause - 1] as number) + survival * own;
        hazard += own;
      }
    }
    survival *= 1 - hazard;
  }
  answer(Number.POSITIVE_INFINITY);
  return result;
}
