import { choleskyOf, inverseWith, type Matrix, solveWith } from '../special/positive-definite.ts';
import type { Panel } from './panel.ts';

/**
 * What is left of lists of numbers, one a cell, when each unit and each period has its own level (weighted least squares):
 * the work of unit and period effects is done once for all lists.
 */
export function withoutLevels({ cells, units, periods }: Panel): (list: ArrayLike<number>) => Float64Array {
  const size = units + periods - 1;
  const square = new Float64Array(size * size);
  const columns = cells.map(({ unit, period }) => (period === 0 ? [unit] : [unit, units + period - 1]));
  for (const [row, { weight = 1 }] of cells.entries()) {
    for (const i of columns[row] as number[]) {
      for (const j of columns[row] as number[]) square[i * size + j] = (square[i * size + j] as number) + weight;
    }
  }
  const { factor } = choleskyOf(square, size, 1e-10);
  return (list) => {
    const right = new Float64Array(size);
    for (const [row, { weight = 1 }] of cells.entries()) {
      for (const j of columns[row] as number[]) right[j] = (right[j] as number) + weight * (list[row] as number);
    }
    const levels = solveWith(factor, right);
    return Float64Array.from(cells, (_, row) =>
      (columns[row] as number[]).reduce((rest, j) => rest - (levels[j] as number), list[row] as number),
    );
  };
}

/** All columns of the model, unit, period and training last, and the inverse of their weighted cross-product. */
export function fullDesign({ cells, units, periods }: Panel): { x: Matrix; columns: number; inverse: Matrix } {
  const columns = units + periods;
  const x = new Float64Array(cells.length * columns);
  const square = new Float64Array(columns * columns);
  for (const [row, { unit, period, trained, weight = 1 }] of cells.entries()) {
    x[row * columns + unit] = 1;
    if (period > 0) x[row * columns + units + period - 1] = 1;
    if (trained) x[row * columns + columns - 1] = 1;
    for (let i = 0; i < columns; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        square[i * columns + j] =
          (square[i * columns + j] as number) +
          weight * (x[row * columns + i] as number) * (x[row * columns + j] as number);
      }
    }
  }
  return { x, columns, inverse: inverseWith(choleskyOf(square, columns, 1e-10).factor, columns) };
}
