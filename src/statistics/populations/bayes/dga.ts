import { logGamma } from '../../special/gamma.ts';
import { type ListTable, listsIn, peopleSeen } from '../list-table.ts';
import { type DecomposableGraph, decomposableGraphsOf } from './decomposable-graphs.ts';

/**
 * `logPrior`: the logarithm of the prior of the whole number of people, up to a constant; 1/N unless given. `largest` and
 * `smallest`: between how many unseen people it looks; 0 and ten times the people seen unless given. `delta`: how many
 * people the prior is worth in each cell, 2^-lists unless given.
 */
export type DgaOptions = {
  readonly confidence?: number;
  readonly smallest?: number;
  readonly largest?: number;
  readonly delta?: number;
  readonly logPrior?: (people: number) => number;
};

/**
 * The posterior of the whole number of people, seen and unseen. `probability[i]` belongs to `firstPeople + i` people.
 * `massNearEdge` is the probability of the last twentieth of the range looked at: when it is not nearly 0, the limits are
 * the range's and not the data's. `graphs` are in order of their weight; weights sum to 1.
 */
export type DgaEstimate = {
  readonly median: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly massNearEdge: number;
  readonly graphs: readonly (DecomposableGraph & { readonly weight: number })[];
  readonly firstPeople: number;
  readonly probability: Float64Array;
};

/** Where a graph is below e^-36 (2e-16) of the highest posterior, even 18 154 of them change nothing before the 11th digit. */
const negligible = 36;

/** So many numbers of unseen people are taken at a time, and the working memory does not grow with the range. */
const blockSize = 16_384;

/** The parts of the formula that belong to a set of lists: what does not depend on the unseen, and where its gamma begins. */
type SetShare = { readonly constant: number; readonly offset: number };

/**
 * For each set C of lists: offset = people seen who are on none of C + delta_C, constant = sum over the other cells of the
 * margin of log gamma(count + delta_C), less log gamma(delta_C) for every cell; delta_C = delta * 2^(lists - |C|).
 */
function sharesOf({ names, counts }: ListTable, delta: number): SetShare[] {
  return Array.from({ length: counts.length }, (_, set) => {
    const margin = new Float64Array(counts.length);
    for (const [mask, count] of counts.entries()) margin[mask & set] = (margin[mask & set] as number) + count;
    const weight = delta * 2 ** (names.length - listsIn(set));
    let constant = -logGamma(weight);
    for (let cell = set; cell > 0; cell = (cell - 1) & set) {
      constant += logGamma((margin[cell] as number) + weight) - logGamma(weight);
    }
    return { constant, offset: (margin[0] as number) + weight };
  });
}

/** The log posterior of one graph, into `into`, from one place of the grid up to, not including, another. */
function addUp(
  { cliques, separators }: DecomposableGraph,
  common: Float64Array,
  row: (set: number) => Float64Array,
  into: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) into[i] = common[i] as number;
  for (const set of cliques) {
    const values = row(set);
    for (let i = from; i < to; i += 1) into[i] = (into[i] as number) + (values[i] as number);
  }
  for (const set of separators) {
    const values = row(set);
    for (let i = from; i < to; i += 1) into[i] = (into[i] as number) - (values[i] as number);
  }
}

/** Rows that are made when first needed. log gamma of neighbouring arguments differs by a logarithm; begun again often. */
function rowsAt(shares: readonly SetShare[], unseen: Float64Array): (set: number) => Float64Array {
  const made = new Map<number, Float64Array>();
  return (set) => {
    let row = made.get(set);
    if (row === undefined) {
      const { constant, offset } = shares[set] as SetShare;
      row = new Float64Array(unseen.length);
      let gamma = 0;
      for (const [i, missing] of unseen.entries()) {
        const follows = i % 64 > 0 && missing - (unseen[i - 1] as number) === 1;
        gamma = follows ? gamma + Math.log(offset + missing - 1) : logGamma(offset + missing);
        row[i] = gamma + constant;
      }
      made.set(set, row);
    }
    return row;
  };
}

/**
 * Numbers of unseen people so close that no graph's peak hides between them: the log posterior over log(unseen) bends by at
 * most lists * people, so with steps of 1/sqrt(people) half a step below a peak loses less than lists / 8.
 */
function coarseGrid(smallest: number, largest: number, people: number): Float64Array {
  const grid: number[] = [];
  const step = 1 + 1 / Math.max(20, Math.sqrt(people));
  for (let at = smallest; at < largest; at = Math.max(at + 1, Math.floor(at * step))) grid.push(at);
  return Float64Array.from([...grid, largest]);
}

/**
 * The number of people by Bayesian averaging over all decomposable graphs (Madigan and York 1997, Biometrika 84:19; the
 * prior of cells is the hyper-Dirichlet of Dawid and Lauritzen 1993). For each graph and number of unseen people N0:
 * sum over cliques less separators of [log gamma(N0 + seen on none of C + delta_C) + the set's constant], less
 * log gamma(N + 2^lists delta), plus log gamma(N + 1) - log gamma(N0 + 1) + log prior(N). All graphs are as likely
 * beforehand. Normalised over graphs and N0 together, by subtracting the highest logarithm first.
 *
 * The graphs hold dependence between pairs and larger groups but not every model, and the prior decides where the counts
 * say little: compare it with the log-linear models. Same median and
 * limits as R's dga::bma.cr on published tables, and the formula itself in R to 1e-9.
 */
export function decomposableGraphs(table: ListTable, options: DgaOptions = {}): DgaEstimate {
  const lists = table.names.length;
  const people = peopleSeen(table);
  const { confidence = 0.95, smallest = 0, largest = 10 * people, delta = 2 ** -lists } = options;
  const { logPrior = (all: number) => -Math.log(all) } = options;
  if (lists < 2 || people < 1) {
    throw new RangeError('graphs are of at least two lists, with somebody on them');
  }
  if (!(Number.isSafeInteger(smallest) && smallest >= 0 && Number.isSafeInteger(largest) && largest > smallest)) {
    throw new RangeError('the unseen are looked for between two whole numbers from 0 upwards');
  }
  if (!(confidence > 0 && confidence < 1 && delta > 0)) {
    throw new RangeError('confidence lies between 0 and 1, and delta is above 0');
  }
  const shares = sharesOf(table, delta);
  const whole = 2 ** lists * delta;
  const common = (unseen: Float64Array): Float64Array =>
    unseen.map((missing) => {
      const all = people + missing;
      const cells = logGamma(whole) - logGamma(all + whole);
      return cells + logGamma(all + 1) - logGamma(missing + 1) + logPrior(all);
    });

  const coarse = coarseGrid(smallest, largest, people);
  const [coarseRows, coarseCommon, coarseSum] = [
    rowsAt(shares, coarse),
    common(coarse),
    new Float64Array(coarse.length),
  ];
  let highest = Number.NEGATIVE_INFINITY;
  const ranges = decomposableGraphsOf(lists).map((graph) => {
    addUp(graph, coarseCommon, coarseRows, coarseSum, 0, coarse.length);
    const height = coarseSum.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
    highest = Math.max(highest, height);
    const matters = (value: number): boolean => value > highest - negligible;
    const [first, last] = [coarseSum.findIndex(matters), coarseSum.findLastIndex(matters)];
    const from = (coarse[Math.max(0, first - 1)] as number) - smallest;
    const to = (coarse[Math.min(coarse.length - 1, last + 1)] as number) - smallest + 1;
    return { graph, height, from, to, weight: 0 };
  });
  const candidates = ranges.filter(({ height }) => height > highest - negligible);
  const probability = new Float64Array(largest - smallest + 1);
  const sum = new Float64Array(blockSize);
  for (let start = 0; start < probability.length; start += blockSize) {
    const length = Math.min(blockSize, probability.length - start);
    const unseen = Float64Array.from({ length }, (_, i) => smallest + start + i);
    const [rows, blockCommon] = [rowsAt(shares, unseen), common(unseen)];
    for (const candidate of candidates) {
      const [from, to] = [Math.max(0, candidate.from - start), Math.min(length, candidate.to - start)];
      if (from < to) addUp(candidate.graph, blockCommon, rows, sum, from, to);
      for (let i = from; i < to; i += 1) {
        const mass = Math.exp((sum[i] as number) - highest);
        candidate.weight += mass;
        probability[start + i] = (probability[start + i] as number) + mass;
      }
    }
  }
  const total = ranges.reduce((mass, { weight }) => mass + weight, 0);
  for (let i = 0; i < probability.length; i += 1) probability[i] = (probability[i] as number) / total;
  const graphs = ranges.map(({ graph, weight }) => ({ ...graph, weight: weight / total }));
  graphs.sort((a, b) => b.weight - a.weight);
  const edge = Math.floor(probability.length * 0.95);
  return {
    ...quantilesOf(probability, people + smallest, confidence),
    massNearEdge: probability.subarray(edge).reduce((mass, share) => mass + share, 0),
    graphs,
    firstPeople: people + smallest,
    probability,
  };
}

/** The mean, and the smallest numbers of people that hold half, and each tail, of the probability at or below them. */
function quantilesOf(probability: Float64Array, firstPeople: number, confidence: number) {
  const below = (share: number): number => {
    let [at, mass] = [0, probability[0] as number];
    while (mass < share && at + 1 < probability.length) {
      at += 1;
      mass += probability[at] as number;
    }
    return firstPeople + at;
  };
  return {
    median: below(0.5),
    mean: firstPeople + probability.reduce((sum, share, i) => sum + share * i, 0),
    lower: below((1 - confidence) / 2),
    upper: below((1 + confidence) / 2),
  };
}
