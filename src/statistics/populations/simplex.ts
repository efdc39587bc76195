/** The largest value of a linear aim, and where it is reached; `undefined` stands for no solution at all. */
export type LinearOptimum = { readonly value: number; readonly at: Float64Array };

const tiny = 1e-9;

/** One exchange: `entering` takes the place of the variable that is basic in `row`. The last column is the right side. */
function exchange(tableau: readonly Float64Array[], basis: Int32Array, row: number, entering: number): void {
  const pivotRow = tableau[row] as Float64Array;
  const pivot = pivotRow[entering] as number;
  for (let j = 0; j < pivotRow.length; j += 1) pivotRow[j] = (pivotRow[j] as number) / pivot;
  for (const [i, other] of tableau.entries()) {
    const factor = other[entering] as number;
    if (i !== row && factor !== 0) {
      for (let j = 0; j < other.length; j += 1) other[j] = (other[j] as number) - factor * (pivotRow[j] as number);
      other[entering] = 0;
    }
  }
  basis[row] = entering;
}

/**
 * Exchanges until no variable improves the aim, which is the last row (reduced costs; its last number is the value). The
 * steepest variable enters; after many exchanges without end the first that improves (Bland 1977), which cannot go round.
 */
function improve(tableau: readonly Float64Array[], basis: Int32Array, variables: number): void {
  const aim = tableau.at(-1) as Float64Array;
  for (let step = 0; ; step += 1) {
    let entering = -1;
    for (let j = 0; j < variables; j += 1) {
      if ((aim[j] as number) < -tiny) {
        if (entering < 0 || (aim[j] as number) < (aim[entering] as number)) entering = j;
        if (step > 50 * basis.length) break;
      }
    }
    if (entering < 0) return;
    let [leaving, smallest] = [-1, Number.POSITIVE_INFINITY];
    for (let i = 0; i < basis.length; i += 1) {
      const row = tableau[i] as Float64Array;
      if ((row[entering] as number) > tiny) {
        const ratio = (row.at(-1) as number) / (row[entering] as number);
        const tied = ratio === smallest && (basis[i] as number) < (basis[leaving] as number);
        if (ratio < smallest || tied) [leaving, smallest] = [i, ratio];
      }
    }
    if (leaving < 0) throw new RangeError('the aim grows without end');
    exchange(tableau, basis, leaving, entering);
  }
}

/**
 * The largest `aim . x` with `rows . x = right` and no x below 0, by the simplex method with a full tableau in two phases.
 * For problems of some tens of equations and some hundreds of variables. Undefined when nothing fulfils the equations.
 */
export function largestUnder(
  aim: Float64Array,
  rows: readonly Float64Array[],
  right: Float64Array,
): LinearOptimum | undefined {
  const [equations, variables] = [rows.length, aim.length];
  const width = variables + equations + 1;
  const basis = Int32Array.from(rows, (_, i) => variables + i);
  const tableau = rows.map((row, i) => {
    const sign = (right[i] as number) < 0 ? -1 : 1;
    const line = new Float64Array(width);
    for (let j = 0; j < variables; j += 1) line[j] = sign * (row[j] as number);
    line[variables + i] = 1;
    line[width - 1] = sign * (right[i] as number);
    return line;
  });
  // First make the artificial variables, one an equation, as small as they can be.
  const first = new Float64Array(width);
  for (const line of tableau) {
    for (let j = 0; j < width; j += 1) {
      if (j < variables || j === width - 1) first[j] = (first[j] as number) - (line[j] as number);
    }
  }
  improve([...tableau, first], basis, variables);
  const size = right.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  if ((first[width - 1] as number) < -tiny * size * equations) {
    return undefined;
  }
  // An artificial variable that stays is 0: put another in its place, or leave the equation, which then says nothing new.
  for (let i = 0; i < equations; i += 1) {
    if ((basis[i] as number) >= variables) {
      const line = tableau[i] as Float64Array;
      const other = line.findIndex((value, j) => j < variables && Math.abs(value) > tiny);
      if (other >= 0) exchange(tableau, basis, i, other);
    }
  }
  const second = new Float64Array(width);
  for (let j = 0; j < variables; j += 1) second[j] = -(aim[j] as number);
  for (const [i, basic] of basis.entries()) {
    const factor = basic < variables ? (second[basic] as number) : 0;
    const line = tableau[i] as Float64Array;
    if (factor !== 0) {
      for (let j = 0; j < width; j += 1) second[j] = (second[j] as number) - factor * (line[j] as number);
    }
  }
  improve([...tableau, second], basis, variables);
  const at = new Float64Array(variables);
  for (const [i, basic] of basis.entries()) {
    if (basic < variables) at[basic] = (tableau[i] as Float64Array)[width - 1] as number;
  }
  return { value: second[width - 1] as number, at };
}
