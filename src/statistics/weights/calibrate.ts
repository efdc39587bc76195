/** One way of sorting those who answered, and how many of the population are in each class. */
export type Margin = { readonly classes: readonly number[]; readonly totals: readonly number[] };

export type Calibration = {
  readonly weights: Float64Array;
  /** Takes from linearised values what the known totals already say, so that the variance knows of them. */
  readonly rest: (list: Float64Array) => Float64Array;
};

export type CalibrationRefusal = {
  readonly code: 'class-without-answers' | 'class-with-few-answers' | 'totals-disagree' | 'no-weights-fit';
  /** The margin and the class that it is about. */
  readonly margin: number;
  readonly class: number;
  readonly figure: number;
};

/** With fewer answers in a class one of them stands for too many: join it to a neighbour. */
export const fewestInClass = 10;
const closeEnough = 1e-10;

/**
 * Weights that give known totals: with one margin the weights of non-response in classes (N of the class over its answers) or
 * post-stratification, with several raking (Deming and Stephan 1940, Ann Math Stat 11:427). As `postStratify` and `rake` of
 * survey; the variance takes, from each value, the mean of its class, margin after margin until nothing changes.
 */
export function calibrate(
  base: readonly number[],
  margins: readonly Margin[],
  options: { readonly fewest?: number } = {},
): Calibration | { readonly refusal: CalibrationRefusal } {
  for (const [margin, { classes, totals }] of margins.entries()) {
    if (classes.length !== base.length) throw new RangeError('every answer has a class in every margin');
    const answers = totals.map((_, own) => classes.filter((one) => one === own).length);
    const empty = answers.findIndex((count, own) => count === 0 && (totals[own] as number) > 0);
    if (empty >= 0) return { refusal: { code: 'class-without-answers', margin, class: empty, figure: 0 } };
    const few = answers.findIndex((count) => count > 0 && count < (options.fewest ?? fewestInClass));
    if (few >= 0) {
      return { refusal: { code: 'class-with-few-answers', margin, class: few, figure: answers[few] as number } };
    }
    const [sum, first] = [sumOf(totals), sumOf(margins[0]?.totals ?? [])];
    if (Math.abs(sum - first) > 1e-9 * first) {
      return { refusal: { code: 'totals-disagree', margin, class: 0, figure: sum - first } };
    }
  }
  const weights = Float64Array.from(base);
  for (let round = 0; round < 1000; round += 1) {
    let most = 0;
    for (const margin of margins) most = Math.max(most, fitTo(weights, margin));
    if (most < closeEnough) return { weights, rest: (list) => restOf(list, base, weights, margins) };
  }
  return { refusal: { code: 'no-weights-fit', margin: 0, class: 0, figure: 0 } };
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, own) => sum + own, 0);

/** Brings the weights of each class to its total; by how much the most was changed. */
function fitTo(weights: Float64Array, { classes, totals }: Margin): number {
  const sums = new Float64Array(totals.length);
  for (const [row, own] of classes.entries()) sums[own] = (sums[own] as number) + (weights[row] as number);
  let most = 0;
  for (const [row, own] of classes.entries()) {
    const by = (totals[own] as number) / (sums[own] as number);
    weights[row] = (weights[row] as number) * by;
    most = Math.max(most, Math.abs(by - 1));
  }
  return most;
}

function restOf(
  list: Float64Array,
  base: readonly number[],
  weights: Float64Array,
  margins: readonly Margin[],
): Float64Array {
  const rest = list.map((own, row) => own / (weights[row] as number));
  for (let round = 0; round < 1000; round += 1) {
    let most = 0;
    for (const { classes, totals } of margins) {
      const [sums, sizes] = [new Float64Array(totals.length), new Float64Array(totals.length)];
      for (const [row, own] of classes.entries()) {
        sums[own] = (sums[own] as number) + (base[row] as number) * (rest[row] as number);
        sizes[own] = (sizes[own] as number) + (base[row] as number);
      }
      for (const [row, own] of classes.entries()) {
        const mean = (sums[own] as number) / (sizes[own] as number);
        rest[row] = (rest[row] as number) - mean;
        most = Math.max(most, Math.abs(mean * (weights[row] as number)));
      }
    }
    if (margins.length < 2 || most < 1e-16) break;
  }
  return rest.map((own, row) => own * (weights[row] as number));
}

/** No weight above so many medians, with the rest shared out over the others: less variance for a little bias. */
export function trimmed(weights: ArrayLike<number>, most = 5): Float64Array {
  const list = Float64Array.from(weights);
  const sorted = list.toSorted();
  const half = sorted.length / 2;
  const median = ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
  const bound = most * median;
  const over = list.reduce((sum, own) => sum + Math.max(0, own - bound), 0);
  const under = list.reduce((sum, own) => sum + (own < bound ? own : 0), 0);
  return list.map((own) => (own >= bound ? bound : own * (1 + over / under)));
}
