import { largestUnder } from './simplex.ts';

/** The rows of a design and what they span. `columns` are the first ones that are independent of those before them. */
export type RowSpace = { readonly columns: readonly number[]; readonly holds: (row: Float64Array) => boolean };

const tiny = 1e-9;

/** What rows span, by Gauss-Jordan elimination; `holds` says whether a further row is a combination of them. */
export function rowSpaceOf(rows: readonly Float64Array[], width: number): RowSpace {
  const reduced: Float64Array[] = rows.map((row) => Float64Array.from(row));
  const columns: number[] = [];
  const subtract = (from: Float64Array, row: Float64Array, column: number): void => {
    const factor = from[column] as number;
    if (factor !== 0) {
      for (let j = column; j < width; j += 1) from[j] = (from[j] as number) - factor * (row[j] as number);
      from[column] = 0;
    }
  };
  for (let column = 0; column < width && columns.length < reduced.length; column += 1) {
    const rank = columns.length;
    let best = rank;
    for (let i = rank; i < reduced.length; i += 1) {
      if (Math.abs(reduced[i]?.[column] as number) > Math.abs(reduced[best]?.[column] as number)) best = i;
    }
    const row = reduced[best] as Float64Array;
    const pivot = row[column] as number;
    if (Math.abs(pivot) > tiny) {
      reduced[best] = reduced[rank] as Float64Array;
      reduced[rank] = row;
      for (let j = column; j < width; j += 1) row[j] = (row[j] as number) / pivot;
      for (let i = rank + 1; i < reduced.length; i += 1) subtract(reduced[i] as Float64Array, row, column);
      columns.push(column);
    }
  }
  const holds = (row: Float64Array): boolean => {
    const rest = Float64Array.from(row);
    for (const [i, column] of columns.entries()) subtract(rest, reduced[i] as Float64Array, column);
    return rest.every((value) => Math.abs(value) <= tiny);
  };
  return { columns, holds };
}

/**
 * Whether a Poisson log-linear model with this design has a finite maximum of its likelihood (Fienberg and Rinaldo 2012,
 * Annals of Statistics 40:996): exactly when the sufficient statistics could also come from cells that are all above 0.
 * `design` has a row for each cell, of 0 and 1 in `width` columns. Found as the largest s such that some x, nowhere below
 * s, has the same sufficient statistics as the counts; 0 means none. On tables of lists the positive ones seen are above 0.1.
 */
export function finiteMaximumExists(design: readonly Float64Array[], counts: Float64Array, width: number): boolean {
  const { columns } = rowSpaceOf(design, width);
  const cells = design.length;
  const rows = columns.map((column) => {
    const row = new Float64Array(cells + 1);
    for (let cell = 0; cell < cells; cell += 1) {
      row[cell] = design[cell]?.[column] as number;
      row[cells] = (row[cells] as number) + (row[cell] as number);
    }
    return row;
  });
  const statistics = Float64Array.from(rows, (row) =>
    counts.reduce((sum, n, cell) => sum + n * (row[cell] as number), 0),
  );
  const aim = new Float64Array(cells + 1);
  aim[cells] = 1;
  return (largestUnder(aim, rows, statistics)?.value ?? 0) > 1e-6;
}
