import { chiSquareTail } from '../special/gamma.ts';
import { choleskyOf, type Matrix, solveWith } from '../special/positive-definite.ts';
import { type CoxFit, coxRegression } from './cox.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { eachRiskSet, type HazardData, prepareHazards, type Ties } from './partial-likelihood.ts';

/**
 * On which scale of time a hazard ratio might drift: 'km' by the share that has had the event (R's default; a few very late
 * times do not weigh too much), 'identity' by time itself.
 */
export type TimeScale = 'km' | 'identity';

type Test = { statistic: number; degrees: number; p: number };

/**
 * Whether hazard ratios stay the same over time, for each covariate and for all together: the score test of a coefficient
 * that goes up or down with time (Grambsch and Therneau 1994, Biometrika 81:515), with the information at every event
 * time as it is and not as its mean. Same numbers as R's survival::cox.zph (3.0 and later). Covariates that the fit could not
 * estimate have NaN. A large p does not show that ratios stay the same; with few events it shows nothing.
 */
export function proportionalHazardsTest(
  data: HazardData,
  options: { ties?: Ties; scale?: TimeScale } = {},
): { covariates: Test[]; all: Test; fit: CoxFit } {
  const { ties = 'efron', scale = 'km' } = options;
  const fit = coxRegression(data, { ties });
  const prepared = prepareHazards(data);
  const size = prepared.size;
  const at = fit.coefficients.map(({ state, coefficient }, j) =>
    state === 'estimated' ? coefficient * (prepared.scale[j] as number) : 0,
  );
  const kept = fit.coefficients.flatMap(({ state }, j) => (state === 'estimated' ? [j] : []));
  const timeOf = timeScale(data, prepared.time, scale);
  /** Score of the drifts, and information: of the coefficients, between them and drifts, and of drifts. */
  const score = new Float64Array(size);
  const plain = new Float64Array(size * size);
  const mixed = new Float64Array(size * size);
  const drift = new Float64Array(size * size);
  eachRiskSet(prepared, at, ties, (step) => {
    const g = timeOf[step.place] as number;
    for (let i = 0; i < size; i += 1) score[i] = (score[i] as number) + g * (step.score[i] as number);
    for (let i = 0; i < size * size; i += 1) {
      const own = step.information[i] as number;
      plain[i] = (plain[i] as number) + own;
      mixed[i] = (mixed[i] as number) + g * own;
      drift[i] = (drift[i] as number) + g * g * own;
    }
  });
  const test = (drifting: readonly number[]): Test => {
    const width = kept.length + drifting.length;
    const information = new Float64Array(width * width);
    const value = (row: number, column: number): number => {
      const [a, b] = [Math.min(row, column), Math.max(row, column)];
      const place = (i: number) => (i < kept.length ? kept[i] : drifting[i - kept.length]) as number;
      const list: Matrix = b < kept.length ? plain : a < kept.length ? mixed : drift;
      return list[place(a) * size + place(b)] as number;
    };
    for (let i = 0; i < width; i += 1) {
      for (let j = 0; j < width; j += 1) information[i * width + j] = value(i, j);
    }
    const right = Float64Array.from({ length: width }, (_, i) =>
      i < kept.length ? 0 : (score[drifting[i - kept.length] as number] as number),
    );
    const { factor } = choleskyOf(information, width, 1e-14);
    const solved = solveWith(factor, right);
    const statistic = right.reduce((sum, own, i) => sum + own * (solved[i] as number), 0);
    const degrees = drifting.length;
    return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
  };
  const none: Test = { statistic: Number.NaN, degrees: 0, p: Number.NaN };
  return {
    covariates: fit.coefficients.map((_, j) => (kept.includes(j) ? test([j]) : none)),
    all: kept.length > 0 ? test(kept) : none,
    fit,
  };
}

/** For each distinct time, where it is on the scale, measured from the mean over the events so that nothing cancels. */
function timeScale({ times, events, entries }: HazardData, time: Float64Array, scale: TimeScale): Float64Array {
  const curve = kaplanMeier(times, events, { entries });
  const lies = new Float64Array(time.length);
  let [row, before] = [0, 1];
  let [sum, count] = [0, 0];
  for (let j = 0; j < time.length; j += 1) {
    lies[j] = scale === 'km' ? 1 - before : (time[j] as number);
    if (curve.time[row] === time[j]) {
      const here = curve.events[row] as number;
      sum += here * (lies[j] as number);
      count += here;
      before = curve.survival[row] as number;
      row += 1;
    }
  }
  return lies.map((value) => value - sum / count);
}
