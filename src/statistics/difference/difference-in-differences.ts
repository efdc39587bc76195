import { studentQuantile, studentTails } from '../special/student.ts';
import { type ClusterVariance, clusterVariance } from './cluster-variance.ts';
import { type Cell, type PanelRefusal, panelOf } from './panel.ts';
import { withoutLevels } from './two-way.ts';

/** A standard error with its degrees of freedom, and what follows from both. */
export type Uncertainty = {
  readonly standardError: number;
  readonly degrees: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
};

export type DifferenceInDifferences = {
  /** How much more the trained moved than those not yet trained, in the unit of the values. */
  readonly estimate: number;
  /** Bias-reduced, with Satterthwaite's degrees of freedom: the one to show. */
  readonly cr2: Uncertainty;
  /** Units / (units − 1), and Stata's correction; both with units − 1 degrees. They are too short with few units. */
  readonly cr1: Uncertainty;
  readonly cr1s: Uncertainty;
  readonly units: number;
  readonly periods: number;
  readonly cells: number;
};

/**
 * value = level of the unit + level of the period + effect × trained, by (weighted) least squares; the effect with intervals
 * that allow the cells of one unit to depend on each other. As `lm(y ~ unit + period + trained)` with `vcovCR` of
 * clubSandwich. It is the effect of training only if the trained would otherwise have moved as the others did, or if the order was
 * drawn by lot; numbers cannot show which.
 */
export function differenceInDifferences(
  cells: readonly Cell[],
  confidence = 0.95,
): DifferenceInDifferences | { readonly refusal: PanelRefusal } {
  const panel = panelOf(cells);
  const { units, periods } = panel;
  if (units < 2) return { refusal: { code: 'too-few-units', figure: units } };
  if (periods < 2) return { refusal: { code: 'too-few-periods', figure: periods } };
  const rest = withoutLevels(panel);
  const trained = rest(cells.map((cell) => (cell.trained ? 1 : 0)));
  const values = rest(cells.map(({ value }) => value));
  let [own, together] = [0, 0];
  for (const [row, { weight = 1 }] of cells.entries()) {
    own += weight * (trained[row] as number) ** 2;
    together += weight * (trained[row] as number) * (values[row] as number);
  }
  if (own < 1e-9 * cells.length) return { refusal: { code: 'nothing-to-compare', figure: 0 } };
  const estimate = together / own;
  const residuals = values.map((value, row) => value - estimate * (trained[row] as number));
  const variance = clusterVariance(panel, residuals);
  const shown = (of: keyof ClusterVariance['variances'], degrees: number): Uncertainty =>
    uncertaintyOf(estimate, Math.sqrt(variance.variances[of]), degrees, confidence);
  return {
    estimate,
    cr2: shown('cr2', variance.degrees),
    cr1: shown('cr1', units - 1),
    cr1s: shown('cr1s', units - 1),
    units,
    periods,
    cells: cells.length,
  };
}

function uncertaintyOf(estimate: number, standardError: number, degrees: number, confidence: number): Uncertainty {
  const reach = studentQuantile(0.5 + confidence / 2, degrees) * standardError;
  return {
    standardError,
    degrees,
    lower: estimate - reach,
    upper: estimate + reach,
    p: studentTails(estimate / standardError, degrees),
  };
}
