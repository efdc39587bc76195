import { choleskyOf, inverseWith, solveWith } from '../special/positive-definite.ts';

/** A log likelihood at some coefficients, with its derivatives; the second with the sign turned, row after row. */
export type Climb = { value: number; score: Float64Array; information: Float64Array };
export type CoefficientState = 'estimated' | 'infinite' | 'redundant';

export type Maximum = Climb & {
  at: Float64Array;
  /** Inverse of the information; NaN in the rows and columns of coefficients that are not estimated. */
  covariance: Float64Array;
  states: CoefficientState[];
  atZero: Climb;
  /** The score test of all coefficients being 0: score' · information⁻¹ · score, there. */
  scoreStatistic: number;
  iterations: number;
};

/** A step may lose so much of the value to rounding and still count as one that went up. */
const rounding = 1e-12;
/** Below this gain, relative to the value when that is large, the likelihood has come to its height. */
const flat = 1e-10;

/**
 * The maximum of a concave log likelihood from 0 by Newton's method; a step that goes down is halved. A coefficient that
 * still moves when the likelihood has been flat for four steps has no maximum (a step towards infinity gains less each time,
 * and moves the predictor by about one all the same): it is called infinite. `ranges` are those of the covariates, so that a
 * step is judged by what it does to a person's predictor. What the information at 0 cannot distinguish from the coefficients
 * before it is redundant and stays 0; of covariates scaled to a variance of 1, an event adds about 1, so that a trifle of
 * that is rounding.
 */
export function maximise(evaluate: (at: Float64Array) => Climb, ranges: readonly number[], events: number): Maximum {
  const size = ranges.length;
  const atZero = evaluate(new Float64Array(size));
  const { factor, redundant } = choleskyOf(atZero.information, size, 1e-10, 1e-12 * events);
  const atOnce = solveWith(factor, atZero.score);
  const scoreStatistic = atZero.score.reduce((sum, own, j) => sum + own * (atOnce[j] as number), 0);
  let at = new Float64Array(size);
  let here = atZero;
  let flatSteps = 0;
  let iterations = 0;
  const states = redundant.map((is): CoefficientState => (is ? 'redundant' : 'estimated'));
  for (; iterations < 100; iterations += 1) {
    const step = stepOf(here, redundant);
    const moved = step.map((by, j) => Math.abs(by * (ranges[j] as number)));
    let part = 1;
    let next = at;
    let there = here;
    for (; part > 1e-6; part /= 2) {
      next = at.map((old, j) => old + part * (step[j] as number));
      there = evaluate(next);
      if (there.value >= here.value - rounding * Math.abs(here.value)) break;
    }
    if (part <= 1e-6) break;
    const gain = there.value - here.value;
    at = next;
    here = there;
    if (moved.every((by) => by < 1e-9)) break;
    flatSteps = gain < flat * Math.max(1, Math.abs(here.value)) ? flatSteps + 1 : 0;
    if (flatSteps >= 4) {
      for (const [j, by] of moved.entries()) {
        if (by > 0.1 && !redundant[j]) states[j] = 'infinite';
      }
      break;
    }
  }
  return {
    ...here,
    at,
    states,
    covariance: covarianceOver(here.information, states),
    atZero,
    scoreStatistic,
    iterations,
  };
}

function stepOf({ score, information }: Climb, redundant: readonly boolean[]): Float64Array {
  const size = score.length;
  const own = information.slice();
  for (const [j, is] of redundant.entries()) {
    for (let i = 0; is && i < size; i += 1) {
      own[i * size + j] = 0;
      own[j * size + i] = 0;
    }
  }
  return solveWith(choleskyOf(own, size, 1e-15).factor, score);
}

/** The inverse of the information over the estimated coefficients. */
function covarianceOver(information: Float64Array, states: readonly CoefficientState[]): Float64Array {
  const size = states.length;
  const kept = states.map((state, j) => (state === 'estimated' ? j : -1)).filter((j) => j >= 0);
  const part = new Float64Array(kept.length ** 2);
  for (const [i, row] of kept.entries()) {
    for (const [j, column] of kept.entries()) part[i * kept.length + j] = information[row * size + column] as number;
  }
  const inverse = inverseWith(choleskyOf(part, kept.length, 1e-15).factor, kept.length);
  const covariance = new Float64Array(size * size).fill(Number.NaN);
  for (const [i, row] of kept.entries()) {
    for (const [j, column] of kept.entries()) covariance[row * size + column] = inverse[i * kept.length + j] as number;
  }
  return covariance;
}
