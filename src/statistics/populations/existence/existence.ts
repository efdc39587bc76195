/**
 * What can be said of a log-linear model from a table: 0 its parameters can be estimated; 1 the maximum of the likelihood
 * lies at infinity; 2 more than one value of a parameter fits equally well; 3 both (Fienberg and Rinaldo 2012, Ann. Stat.
 * 40:996; codes of Chan, Silverman and Vincent 2021, JASA 116:1297).
 */
export type FitStatus = 0 | 1 | 2 | 3;

/** `cell` counts in the sum that belongs to term `mask`. */
const isWithin = (mask: number, cell: number): boolean => (mask & cell) === mask;

/**
 * What is left of a model and a table when every term whose lists have no one in common is set to minus infinity (extended
 * maximum likelihood): the terms, the cells that can be filled, and which of those are empty.
 */
export function estimablePart(
  masks: Iterable<number>,
  counts: Float64Array,
): { kept: number[]; filled: number[]; empty: number[] } {
  const terms = [...masks];
  const cells = Array.from(counts.keys()).slice(1);
  const nobody = terms.filter((mask) => mask > 0 && !cells.some((cell) => isWithin(mask, cell) && counts[cell] !== 0));
  const isLeft = (cell: number): boolean => !nobody.some((mask) => isWithin(mask, cell));
  const live = cells.filter(isLeft);
  return {
    kept: terms.filter(isLeft),
    filled: live.filter((cell) => counts[cell] !== 0),
    empty: live.filter((cell) => counts[cell] === 0),
  };
}

/**
 * Whether a likelihood with these terms has its maximum at finite parameters: whether some table with no empty cell has
 * the same sums. Decided exactly, by a linear programme in whole numbers of any size: the filled cells may take any value
 * and are eliminated, then the first phase of the simplex method with Bland's rule looks for values of at least 1 in the
 * empty cells. Only which cells are empty matters, not how full the others are.
 */
export function maximumExists(kept: readonly number[], filled: readonly number[], empty: readonly number[]): boolean {
  if (empty.length === 0) return true;
  const columns = [...filled, ...empty];
  const rows = kept.map((mask) => {
    const row: bigint[] = columns.map((cell) => (isWithin(mask, cell) ? 1n : 0n));
    row.push(-BigInt(empty.filter((cell) => isWithin(mask, cell)).length));
    return row;
  });
  // Edmonds' pivoting: every entry stays a whole number over one common denominator, so nothing is ever rounded.
  let denominator = 1n;
  const pivot = (all: bigint[][], pivotRow: bigint[], column: number): void => {
    const by = pivotRow[column] as bigint;
    for (const row of all) {
      if (row === pivotRow) continue;
      const factor = row[column] as bigint;
      for (let at = 0; at < row.length; at += 1) {
        row[at] = ((row[at] as bigint) * by - factor * (pivotRow[at] as bigint)) / denominator;
      }
    }
    denominator = by;
  };
  let open = rows;
  for (let column = 0; column < filled.length && open.length > 0; column += 1) {
    const found = open.find((row) => row[column] !== 0n);
    if (found === undefined) continue;
    if ((found[column] as bigint) < 0n) negate(found);
    pivot(open, found, column);
    open = open.filter((row) => row !== found);
  }
  const system = open.map((row) => row.slice(filled.length));
  return hasNonNegativeSolution(system, empty.length, pivot);
}

function negate(row: bigint[]): void {
  for (let at = 0; at < row.length; at += 1) row[at] = -(row[at] as bigint);
}

/** Whether the equations (last column: right-hand side) have a solution with no negative value: phase 1, Bland's rule. */
function hasNonNegativeSolution(
  system: bigint[][],
  variables: number,
  pivot: (all: bigint[][], pivotRow: bigint[], column: number) => void,
): boolean {
  for (const row of system) if ((row[variables] as bigint) < 0n) negate(row);
  const missing = Array.from({ length: variables + 1 }, (_, at) =>
    system.reduce((sum, row) => sum + (row[at] as bigint), 0n),
  );
  const basis = system.map((_, at) => variables + at);
  const all = [...system, missing];
  for (;;) {
    if (missing[variables] === 0n) return true;
    const entering = missing.findIndex((value, at) => at < variables && value > 0n);
    if (entering < 0) return false;
    let leaving = -1;
    for (const [at, row] of system.entries()) {
      const size = row[entering] as bigint;
      if (size <= 0n) continue;
      const best = system[leaving];
      const difference =
        best === undefined
          ? -1n
          : (row[variables] as bigint) * (best[entering] as bigint) - (best[variables] as bigint) * size;
      if (difference < 0n || (difference === 0n && (basis[at] as number) < (basis[leaving] as number))) leaving = at;
    }
    pivot(all, system[leaving] as bigint[], entering);
    basis[leaving] = entering;
  }
}

/**
 * The status of a model and a table, exactly. Which terms are in doubt needs no rank: the terms that are left of a
 * hierarchical model are independent on the cells that are left, unless every one of these cells (and the unseen one) has a
 * term of its own.
 */
export function existenceStatus(masks: Iterable<number>, counts: Float64Array): FitStatus {
  const { kept, filled, empty } = estimablePart(masks, counts);
  if (kept.length > filled.length + empty.length) return empty.length > 0 ? 3 : 2;
  return maximumExists(kept, filled, empty) ? 0 : 1;
}
