import { equivalenceClasses } from './reidentification-risk.ts';

/**
 * How the values of one column are made coarser: `levels[0]` is the first step up, such as a municipality to its county, and
 * each level names what every value of the column becomes. What is one value at a level stays one at every level above.
 */
export type Hierarchy = readonly ReadonlyMap<string, string>[];

export type Wanted = {
  /** So many records at least are alike in all columns. */
  readonly k: number;
  /** So many different values of the sensitive column at least in every class; 1 asks nothing. */
  readonly l?: number;
  /** The share of records that may be left out, from 0 to below 1. */
  readonly mostLeftOut?: number;
};

export type Anonymised = {
  /** The level of each column; 0 is the values as they were. */
  readonly levels: readonly number[];
  /** The records that are kept, by their place, and their values. */
  readonly kept: readonly number[];
  readonly records: readonly (readonly string[])[];
  readonly leftOut: readonly number[];
  /** Share of information lost, from 0 (nothing) to 1 (all): the mean over all records and columns of the loss metric. */
  readonly loss: number;
};

/** Iyengar's loss of one value: how many other values of the column it can stand for, of all others. */
function lossesOf(values: ReadonlySet<string>, hierarchy: Hierarchy): ReadonlyMap<string, number>[] {
  const others = Math.max(1, values.size - 1);
  return [new Map([...values].map((value) => [value, value])), ...hierarchy].map((level) => {
    const stands = new Map<string, number>();
    for (const value of values) {
      const to = level.get(value) as string;
      stands.set(to, (stands.get(to) ?? 0) + 1);
    }
    return new Map([...stands].map(([to, count]) => [to, (count - 1) / others]));
  });
}

function checked(values: readonly ReadonlySet<string>[], hierarchies: readonly Hierarchy[]): void {
  for (const [column, hierarchy] of hierarchies.entries()) {
    let below = new Map([...(values[column] ?? [])].map((value) => [value, value]));
    for (const level of hierarchy) {
      const merged = new Map<string, string>();
      for (const [value, was] of below) {
        const is = level.get(value);
        if (is === undefined)
          throw new RangeError(`a level of column ${column} does not name what every value becomes`);
        if ((merged.get(was) ?? is) !== is)
          throw new RangeError(`a level of column ${column} parts what is one below it`);
        merged.set(was, is);
      }
      below = new Map([...below.keys()].map((value) => [value, level.get(value) as string]));
    }
  }
}

/** Every choice of one level for each column. */
function nodesOf(hierarchies: readonly Hierarchy[]): number[][] {
  let nodes: number[][] = [[]];
  for (const { length } of hierarchies)
    nodes = nodes.flatMap((node) => Array.from({ length: length + 1 }, (_, level) => [...node, level]));
  return nodes;
}

const most = 20_000;

/**
 * Microdata made k-anonymous (Samarati 2001, IEEE TKDE 13:1010): every column is made coarser by one level for all records
 * (full-domain generalisation), records whose class is still too small or too uniform are left out, at most `mostLeftOut` of
 * them, and of all choices of levels for which that suffices the one is taken that loses least information by Iyengar's loss
 * metric (2002, KDD; a record that is left out loses all). Exact: choices are looked at in the order of what the coarsening alone
 * loses, until that is more than the best found. Null where no choice suffices, as where there are fewer than k records.
 *
 * `records` hold the quasi-identifiers, a value for each of `hierarchies`; `sensitive` is needed for `l`. Whom a reader
 * knows in other ways, and what those left out had in common, it does not protect. Errors: hierarchies that do not name every
 * value or part what was one, more than 20 000 choices of levels.
 */
export function anonymise(
  records: readonly (readonly string[])[],
  hierarchies: readonly Hierarchy[],
  { k, l = 1, mostLeftOut = 0 }: Wanted,
  sensitive?: readonly string[],
): Anonymised | null {
  if (!(Number.isInteger(k) && k > 0 && Number.isInteger(l) && l > 0)) {
    throw new RangeError('k and l are whole numbers above 0');
  }
  if (!(mostLeftOut >= 0 && mostLeftOut < 1)) throw new RangeError('the share left out is from 0 to below 1');
  if (l > 1 && sensitive?.length !== records.length) {
    throw new RangeError('every record has one value of the sensitive column');
  }
  if (records.some((record) => record.length !== hierarchies.length)) {
    throw new RangeError('every record has a value for each column');
  }
  const values = hierarchies.map((_, column) => new Set(records.map((record) => record[column] as string)));
  checked(values, hierarchies);
  if (hierarchies.reduce((product, { length }) => product * (length + 1), 1) > most) {
    throw new RangeError(`there are more than ${most} choices of levels`);
  }
  const losses = hierarchies.map((hierarchy, column) => lossesOf(values[column] as ReadonlySet<string>, hierarchy));
  const at = (record: readonly string[], node: readonly number[]): string[] =>
    record.map((value, column) => {
      const level = node[column] as number;
      return level === 0 ? value : (hierarchies[column]?.[level - 1]?.get(value) as string);
    });
  const cells = Math.max(1, records.length * hierarchies.length);
  const lossOf = (kept: readonly (readonly string[])[], node: readonly number[]): number =>
    kept.reduce(
      (sum, record) =>
        sum +
        record.reduce((part, value, column) => part + (losses[column]?.[node[column] as number]?.get(value) ?? 0), 0),
      0,
    );
  const ofColumn = losses.map((levels, column) =>
    levels.map((level, height) =>
      records.reduce((sum, record) => {
        const value = record[column] as string;
        const coarse = height === 0 ? value : (hierarchies[column]?.[height - 1]?.get(value) as string);
        return sum + (level.get(coarse) as number);
      }, 0),
    ),
  );
  const byLoss = nodesOf(hierarchies)
    .map((node) => ({
      node,
      coarsening: node.reduce((sum, level, column) => sum + (ofColumn[column]?.[level] as number), 0) / cells,
    }))
    .toSorted((a, b) => a.coarsening - b.coarsening);
  let best: Anonymised | null = null;
  for (const { node, coarsening } of byLoss) {
    // Who is left out loses all, so that no choice loses less than its coarsening does.
    if (best && coarsening >= best.loss) break;
    const coarse = records.map((record) => at(record, node));
    const isGood = (members: readonly number[]): boolean =>
      members.length >= k && (l === 1 || new Set(members.map((index) => sensitive?.[index])).size >= l);
    const kept = equivalenceClasses(coarse)
      .filter(isGood)
      .flat()
      .toSorted((a, b) => a - b);
    if (kept.length === 0 || records.length - kept.length > mostLeftOut * records.length) continue;
    const keptRecords = kept.map((index) => coarse[index] as string[]);
    const isKept = new Set(kept);
    const leftOut = records.flatMap((_, index) => (isKept.has(index) ? [] : [index]));
    const loss = (lossOf(keptRecords, node) + leftOut.length * hierarchies.length) / cells;
    if (!best || loss < best.loss - 1e-12) best = { levels: node, kept, records: keptRecords, leftOut, loss };
  }
  return best;
}
