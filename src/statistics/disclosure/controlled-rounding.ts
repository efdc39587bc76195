import type { Stream } from '../random/stream.ts';
import { type Arc, roundCirculation } from './round-circulation.ts';

/** A two-way table with its margins. `groups` are sums of some rows, as regions are of municipalities, where there are any. */
export type RoundedTable = {
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  readonly groups: readonly { readonly cells: readonly number[]; readonly total: number }[];
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Zero-restricted controlled rounding of a two-way table of counts to base `base`: every cell and every margin becomes a
 * multiple of the base next to it, multiples stay, everything adds up, and over many draws each figure's mean is the figure
 * itself (Cox 1987, by `roundCirculation`). Such a rounding always exists for two-way tables, also where rows are put together
 * in groups (`groupOf`, a whole number from 0 for each row, none left out).
 *
 * What it protects: of a figure R a reader knows that it was from R - base + 1 to R + base - 1. The same table must be rounded
 * once: whoever gets many draws of it takes their mean. Errors: tables that are not rectangular or not of counts.
 */
export function controlledRounding(
  cells: readonly (readonly number[])[],
  base: number,
  stream: Stream,
  groupOf: readonly number[] = cells.map(() => 0),
): RoundedTable {
  const width = cells[0]?.length ?? 0;
  if (width === 0 || cells.some((row) => row.length !== width)) {
    throw new RangeError('a table has rows of the same length, and at least one cell');
  }
  const groupCount = Math.max(...groupOf) + 1;
  const isWhole = Array.from({ length: groupCount }, (_, group) => groupOf.includes(group)).every(Boolean);
  if (groupOf.length !== cells.length || !groupOf.every(Number.isInteger) || !isWhole) {
    throw new RangeError('each row is in one group, and no group is empty');
  }
  const groups = Array.from({ length: groupCount }, (_, group) => group);
  const columns = Array.from({ length: width }, (_, column) => column);
  const inGroup = (group: number, column: number): number =>
    sum(cells.map((row, index) => (groupOf[index] === group ? (row[column] as number) : 0)));
  // Everybody goes from the whole to a group, a row, its cell, the column of the group, the column, and back to the whole.
  const start = 0;
  const end = 1;
  const group = (index: number): number => 2 + index;
  const row = (index: number): number => 2 + groupCount + index;
  const ofGroup = (index: number, column: number): number => 2 + groupCount + cells.length + index * width + column;
  const ofColumn = (column: number): number => 2 + groupCount + cells.length + groupCount * width + column;
  const arcs: Arc[] = [
    { from: end, to: start, value: sum(cells.map(sum)) },
    ...cells.map((values, index) => ({ from: group(groupOf[index] as number), to: row(index), value: sum(values) })),
    ...columns.map((column) => ({
      from: ofColumn(column),
      to: end,
      value: sum(groups.map((index) => inGroup(index, column))),
    })),
    ...cells.flatMap((values, index) =>
      values.map((value, column) => ({ from: row(index), to: ofGroup(groupOf[index] as number, column), value })),
    ),
    ...groups.map((index) => ({
      from: start,
      to: group(index),
      value: sum(columns.map((column) => inGroup(index, column))),
    })),
    ...groups.flatMap((index) =>
      columns.map((column) => ({
        from: ofGroup(index, column),
        to: ofColumn(column),
        value: inGroup(index, column),
      })),
    ),
  ];
  const rounded = roundCirculation(arcs, base, stream);
  let at = 0;
  const take = (count: number): number[] => {
    at += count;
    return rounded.slice(at - count, at);
  };
  const [total] = take(1);
  const rowTotals = take(cells.length);
  const columnTotals = take(width);
  const roundedCells = cells.map(() => take(width));
  const groupTotals = take(groupCount);
  return {
    cells: roundedCells,
    rowTotals,
    columnTotals,
    total: total as number,
    groups: groupTotals.map((groupTotal) => ({ cells: take(width), total: groupTotal })),
  };
}
