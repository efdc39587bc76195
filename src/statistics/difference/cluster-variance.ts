import { inverseRoot } from '../special/symmetric-power.ts';
import type { Panel } from './panel.ts';
import { fullDesign } from './two-way.ts';

export type ClusterVariance = {
  readonly variances: { readonly cr0: number; readonly cr1: number; readonly cr1s: number; readonly cr2: number };
  /** Satterthwaite's degrees of freedom of the CR2 variance. */
  readonly degrees: number;
};

/**
 * The variance of the effect (the last coefficient of unit, period and trained) when cells of one unit depend on each other:
 * CR0, CR1 and CR1S, and the bias-reduced CR2 of Bell and McCaffrey (2002, Survey Methodology 28:169) with a working model of
 * independence, as `vcovCR` of clubSandwich (Pustejovsky and Tipton 2018, JBES 36:672). Each unit's residuals are multiplied
 * by one over the root of what the model leaves of their variance; where a unit alone decides a level that root is a
 * generalised one. The degrees are those of Satterthwaite: 2 E² / Var of the estimated variance.
 */
export function clusterVariance(panel: Panel, residuals: ArrayLike<number>): ClusterVariance {
  const { cells, units } = panel;
  const { x, columns, inverse } = fullDesign(panel);
  const total = cells.length;
  const weights = cells.map(({ weight = 1 }) => weight);
  const rowsOf = Array.from({ length: units }, (_, unit) =>
    cells.flatMap((cell, row) => (cell.unit === unit ? [row] : [])),
  );
  // The hat matrix is H = hat · W with hat = X (X'WX)⁻¹ X'; `own` is the row of (X'WX)⁻¹ X' that is the effect.
  const times = (row: number, column: number): number => {
    let sum = 0;
    for (let k = 0; k < columns; k += 1) {
      sum += (x[row * columns + k] as number) * (inverse[k * columns + column] as number);
    }
    return sum;
  };
  const spread = Float64Array.from({ length: total * columns }, (_, at) =>
    times(Math.floor(at / columns), at % columns),
  );
  const own = Float64Array.from(cells, (_, row) => spread[row * columns + columns - 1] as number);
  const hat = (row: number, other: number): number => {
    let sum = 0;
    for (let k = 0; k < columns; k += 1) {
      sum += (spread[row * columns + k] as number) * (x[other * columns + k] as number);
    }
    return sum;
  };
  const plain = weights.every((weight) => weight === weights[0]);
  const leverage = Float64Array.from({ length: total * total }, (_, at) => hat(Math.floor(at / total), at % total));
  let [cr0, cr2] = [0, 0];
  const paths: Float64Array[] = [];
  for (const rows of rowsOf) {
    const size = rows.length;
    const left = leftOf(rows, leverage, weights, total, plain);
    const root = inverseRoot(left, size);
    // a = A' W x_effect: what the adjusted residuals of this unit are multiplied by.
    const lever = Float64Array.from(rows, (_, j) => {
      let sum = 0;
      for (const [i, row] of rows.entries()) {
        sum += (weights[row] as number) * (own[row] as number) * (root[i * size + j] as number);
      }
      return sum;
    });
    let [straight, adjusted] = [0, 0];
    for (const [i, row] of rows.entries()) {
      straight += (weights[row] as number) * (own[row] as number) * (residuals[row] as number);
      adjusted += (lever[i] as number) * (residuals[row] as number);
    }
    cr0 += straight ** 2;
    cr2 += adjusted ** 2;
    paths.push(pathOf(rows, lever, leverage, weights, total));
  }
  return {
    variances: {
      cr0,
      cr1: (cr0 * units) / (units - 1),
      cr1s: (cr0 * units * (total - 1)) / ((units - 1) * (total - columns)),
      cr2,
    },
    degrees: satterthwaite(paths),
  };
}

/** What the model leaves of the variance of one unit's residuals, if all cells vary alike and by themselves: (I − H)(I − H)'. */
function leftOf(
  rows: readonly number[],
  leverage: Float64Array,
  weights: readonly number[],
  total: number,
  plain: boolean,
): Float64Array {
  const size = rows.length;
  return Float64Array.from({ length: size * size }, (_, at) => {
    const [row, other] = [rows[Math.floor(at / size)] as number, rows[at % size] as number];
    const one = row === other ? 1 : 0;
    const [there, back] = [leverage[row * total + other] as number, leverage[other * total + row] as number];
    // With one weight for all, H is its own square.
    if (plain) return one - there * (weights[0] as number);
    let square = 0;
    for (let k = 0; k < total; k += 1) {
      square +=
        (leverage[row * total + k] as number) * (weights[k] as number) ** 2 * (leverage[k * total + other] as number);
    }
    return one - there * (weights[other] as number) - back * (weights[row] as number) + square;
  });
}

/** (I − H)' lever: by how much each cell's error enters this unit's part of the variance. */
function pathOf(
  rows: readonly number[],
  lever: Float64Array,
  leverage: Float64Array,
  weights: readonly number[],
  total: number,
): Float64Array {
  const path = new Float64Array(total);
  for (const [i, row] of rows.entries()) {
    path[row] = (path[row] as number) + (lever[i] as number);
    for (let k = 0; k < total; k += 1) {
      path[k] =
        (path[k] as number) - (lever[i] as number) * (leverage[row * total + k] as number) * (weights[k] as number);
    }
  }
  return path;
}

function satterthwaite(paths: readonly Float64Array[]): number {
  let [mean, spread] = [0, 0];
  for (const [i, path] of paths.entries()) {
    for (const [j, other] of paths.entries()) {
      const product = path.reduce((sum, value, k) => sum + value * (other[k] as number), 0);
      if (i === j) mean += product;
      spread += product ** 2;
    }
  }
  return mean ** 2 / spread;
}
