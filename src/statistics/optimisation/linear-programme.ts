/** A linear condition on numbers that are never below zero: the signed sum of `terms` equals `total`, or is at least `total`. */
export type Constraint = {
  readonly terms: ReadonlyMap<number, number>;
  readonly total: number;
  readonly isAtLeast: boolean;
};

/**
 * The least value of a weighted sum, and one set of numbers that gives it. Minus infinity where it has no bottom, plus
 * infinity where no numbers at all fit the constraints.
 */
export type Minimum = { readonly value: number; readonly numbers: ReadonlyMap<number, number> };

const tolerance = 1e-7;

const impossible: Minimum = { value: Number.POSITIVE_INFINITY, numbers: new Map() };

type Settled = {
  readonly known: Map<number, number>;
  readonly open: readonly Constraint[];
  readonly isPossible: boolean;
};

/** What follows at once: in a sum that is zero every number is zero, and a sum with one number left gives that number. */
function settle(constraints: readonly Constraint[]): Settled {
  const known = new Map<number, number>();
  let open = [...constraints];
  let isPossible = true;
  for (let isNew = true; isNew; ) {
    isNew = false;
    const next: Constraint[] = [];
    for (const constraint of open) {
      let total = constraint.total;
      const terms = new Map<number, number>();
      for (const [number, sign] of constraint.terms) {
        const value = known.get(number);
        if (value === undefined) terms.set(number, sign);
        else total -= sign * value;
      }
      const [only] = terms;
      const isOneSign = [...terms.values()].every((sign) => sign > 0 === (only as readonly [number, number])[1] > 0);
      if (!only) {
        if (total > tolerance || (!constraint.isAtLeast && total < -tolerance)) isPossible = false;
        continue;
      }
      if (!constraint.isAtLeast && isOneSign && Math.abs(total) < tolerance) {
        for (const number of terms.keys()) known.set(number, 0);
        isNew = true;
      } else if (!constraint.isAtLeast && terms.size === 1) {
        if (total / only[1] < -tolerance) isPossible = false;
        known.set(only[0], total / only[1]);
        isNew = true;
      } else next.push({ terms, total, isAtLeast: constraint.isAtLeast });
    }
    open = next;
  }
  return { known, open, isPossible };
}

/** Rows of the simplex tableau: one for each constraint, its right-hand side last; `basis` says which column each row gives. */
type Tableau = { readonly rows: readonly Float64Array[]; readonly basis: number[]; readonly width: number };

function pivot({ rows, basis }: Tableau, costs: readonly Float64Array[], at: number, column: number): void {
  const pivotRow = rows[at] as Float64Array;
  const divisor = pivotRow[column] as number;
  for (let j = 0; j < pivotRow.length; j += 1) pivotRow[j] = (pivotRow[j] as number) / divisor;
  for (const row of [...rows, ...costs]) {
    const factor = row[column] as number;
    if (row === pivotRow || factor === 0) continue;
    for (let j = 0; j < row.length; j += 1) {
      const value = (row[j] as number) - factor * (pivotRow[j] as number);
      row[j] = Math.abs(value) < 1e-11 ? 0 : value;
    }
  }
  basis[at] = column;
}

/** The row that limits a column most; among equals the one whose basis is lowest, so that steps never go round in circles. */
function limitingRow({ rows, basis, width }: Tableau, column: number): number {
  let limiting = -1;
  let smallest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as Float64Array;
    const slope = row[column] as number;
    if (slope <= tolerance) continue;
    const ratio = (row[width] as number) / slope;
    const isLower = (basis[i] as number) < (basis[limiting] ?? Number.POSITIVE_INFINITY);
    if (ratio < smallest - tolerance || (ratio <= smallest + tolerance && isLower)) {
      smallest = Math.min(smallest, ratio);
      limiting = i;
    }
  }
  return limiting;
}

/** Steps downhill until nothing is gained; false when there is no bottom. Steepest column first, lowest column once that is slow. */
function descend(tableau: Tableau, cost: Float64Array, carried: readonly Float64Array[], usable: number): boolean {
  for (let step = 0; ; step += 1) {
    let column = -1;
    for (let j = 0; j < usable; j += 1) {
      const gain = cost[j] as number;
      if (gain >= -tolerance) continue;
      if (column < 0 || (step < 1000 && gain < (cost[column] as number))) column = j;
    }
    if (column < 0) return true;
    const row = limitingRow(tableau, column);
    if (row < 0) return false;
    pivot(tableau, [cost, ...carried], row, column);
  }
}

/** One row for each constraint, with surplus columns for "at least" and a helper column that makes a first solution. */
function tableauOf(
  constraints: readonly Constraint[],
  columnOf: ReadonlyMap<number, number>,
): Tableau & { readonly helpers: number } {
  const helpers = columnOf.size + constraints.filter((constraint) => constraint.isAtLeast).length;
  const width = helpers + constraints.length;
  let surplus = columnOf.size;
  const rows = constraints.map((constraint, index) => {
    const row = new Float64Array(width + 1);
    const sign = constraint.total < 0 ? -1 : 1;
    for (const [number, factor] of constraint.terms) row[columnOf.get(number) as number] = sign * factor;
    if (constraint.isAtLeast) {
      row[surplus] = -sign;
      surplus += 1;
    }
    row[helpers + index] = 1;
    row[width] = sign * constraint.total;
    return row;
  });
  return { rows, basis: constraints.map((_, index) => helpers + index), width, helpers };
}

type Lifted = { readonly floors: ReadonlyMap<number, number>; readonly constraints: readonly Constraint[] };

/**
 * Numbers that a constraint of their own keeps above a floor are counted from it, and what is then true of any numbers is left out:
 * every constraint that is left costs a row and a column.
 */
function lifted(open: readonly Constraint[]): Lifted {
  const floors = new Map<number, number>();
  const constraints: Constraint[] = [];
  for (const constraint of open) {
    const [only] = constraint.terms;
    if (only && constraint.isAtLeast && constraint.terms.size === 1 && only[1] > 0)
      floors.set(only[0], Math.max(floors.get(only[0]) ?? 0, constraint.total / only[1]));
    else constraints.push(constraint);
  }
  const moved = constraints.map((constraint) => {
    let total = constraint.total;
    for (const [number, sign] of constraint.terms) total -= sign * (floors.get(number) ?? 0);
    return { ...constraint, total };
  });
  const isTrueOfAny = ({ terms, total, isAtLeast }: Constraint): boolean =>
    isAtLeast && total <= 0 && [...terms.values()].every((sign) => sign >= 0);
  return { floors, constraints: moved.filter((constraint) => !isTrueOfAny(constraint)) };
}

/** The simplex method on constraints of which none gives a number at once. Null where no numbers fit them. */
function simplex(constraints: readonly Constraint[], weights: ReadonlyMap<number, number>): Minimum | null {
  const columnOf = new Map<number, number>();
  const place = (number: number): void => {
    if (!columnOf.has(number)) columnOf.set(number, columnOf.size);
  };
  for (const constraint of constraints) for (const number of constraint.terms.keys()) place(number);
  for (const number of weights.keys()) place(number);
  const tableau = tableauOf(constraints, columnOf);
  const { rows, basis, width, helpers } = tableau;
  const helperCost = new Float64Array(width + 1);
  for (const row of rows) {
    for (let j = 0; j <= width; j += 1) {
      if (j < helpers || j === width) helperCost[j] = (helperCost[j] as number) - (row[j] as number);
    }
  }
  const cost = new Float64Array(width + 1);
  for (const [number, weight] of weights) cost[columnOf.get(number) as number] = weight;
  descend(tableau, helperCost, [cost], helpers);
  const scale = Math.max(1, ...constraints.map(({ total }) => Math.abs(total)));
  if (-(helperCost[width] as number) > 1e-6 * scale) return null;
  for (let i = 0; i < rows.length; i += 1) {
    if ((basis[i] as number) < helpers) continue;
    const usable = (rows[i] as Float64Array).findIndex((value, j) => j < helpers && Math.abs(value) > tolerance);
    if (usable >= 0) pivot(tableau, [cost], i, usable);
  }
  if (!descend(tableau, cost, [], helpers)) return { value: Number.NEGATIVE_INFINITY, numbers: new Map() };
  const inBasis = new Map(basis.map((column, row) => [column, rows[row]?.[width] as number]));
  const numbers = new Map([...columnOf].map(([number, column]) => [number, inBasis.get(column) ?? 0]));
  return { value: -(cost[width] as number), numbers };
}

/**
 * The least value of the weighted sum under the constraints, by the two-phase simplex method (Dantzig 1963, chapter 5). Dense:
 * for the small programmes of tables with margins, not for thousands of numbers.
 */
export function minimise(constraints: readonly Constraint[], weights: ReadonlyMap<number, number>): Minimum {
  const { known, open, isPossible } = settle(constraints);
  if (!isPossible) return impossible;
  const { floors, constraints: left } = lifted(open);
  const searched = new Map([...weights].filter(([number]) => !known.has(number)));
  const found = simplex(left, searched);
  if (!found) return impossible;
  const { value, numbers: above } = found;
  if (value === Number.NEGATIVE_INFINITY) return found;
  const numbers = new Map(known);
  for (const number of [...floors.keys(), ...above.keys()])
    numbers.set(number, (floors.get(number) ?? 0) + (above.get(number) ?? 0));
  let base = 0;
  for (const [number, weight] of weights) base += weight * (known.get(number) ?? floors.get(number) ?? 0);
  return { value: value + base, numbers };
}
