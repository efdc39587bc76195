import { discreteLaplace } from './exact-sampling.ts';
import type { RandomBit } from './random-bits.ts';

/**
 * Epsilon as a fraction of whole numbers, so that it is exact: 1/2 is `{ of: 1, per: 2 }`. Whoever is in the data or not, no
 * outcome becomes more than exp(epsilon) times as likely: 1/10 is strong, 1 is usual, 5 is little more than a promise.
 */
export type Epsilon = { readonly of: number; readonly per: number };

export function checkedEpsilon({ of, per }: Epsilon): Epsilon {
  if (!(Number.isSafeInteger(of) && Number.isSafeInteger(per) && of > 0 && per > 0)) {
    throw new RangeError('epsilon is a fraction of two whole numbers above 0');
  }
  return { of, per };
}

/** By how much one person can change the figure at most: 1 for a count of people, more where a person counts several times. */
function checkedSensitivity(sensitivity: number): number {
  if (!(Number.isSafeInteger(sensitivity) && sensitivity > 0)) {
    throw new RangeError('one person changes a count by a whole number above 0');
  }
  return sensitivity;
}

/**
 * A count with discrete Laplace noise (the geometric mechanism of Ghosh, Roughgarden and Sundararajan 2009), drawn exactly from
 * the bits handed in. With one person more or less in the data every outcome is at most exp(epsilon) times as likely, also for
 * a reader who knows everybody else. It can be below zero, and the true count is its mean. Each answer spends its epsilon
 * (`privacy-budget.ts`): who may ask the same twice takes the mean.
 */
export function noisyCount(count: number, epsilon: Epsilon, bit: RandomBit, sensitivity = 1): number {
  if (!Number.isSafeInteger(count)) throw new RangeError('a count is a whole number');
  const { of, per } = checkedEpsilon(epsilon);
  const noise = discreteLaplace(BigInt(of), BigInt(per) * BigInt(checkedSensitivity(sensitivity)), bit);
  const noisy = BigInt(count) + noise;
  if (noisy > BigInt(Number.MAX_SAFE_INTEGER) || noisy < -BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('the noise is too large for a number: epsilon is too small');
  }
  return Number(noisy);
}

/** What is left of the probability at each step away from the count. */
const decay = ({ of, per }: Epsilon, sensitivity: number): number => Math.exp(-of / (per * sensitivity));

/** The probability that `noisyCount` answers `answer` for `count`: tanh(rate/2) times exp(-rate |answer - count|). */
export function answerProbability(answer: number, count: number, epsilon: Epsilon, sensitivity = 1): number {
  const step = decay(checkedEpsilon(epsilon), checkedSensitivity(sensitivity));
  return ((1 - step) / (1 + step)) * step ** Math.abs(answer - count);
}

export type NoisyFigure = { readonly estimate: number; readonly lower: number; readonly upper: number };

/**
 * What may be said from a noisy count: the estimate and limits that hold the true count with probability `confidence` at least,
 * over the noise alone. Nothing below zero is told, which costs no epsilon since it looks at the answer only; the estimate is
 * then no longer without bias, so sums are made from the answers and not from these.
 */
export function figureFrom(answer: number, epsilon: Epsilon, confidence = 0.95, sensitivity = 1): NoisyFigure {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence is between 0 and 1');
  const step = decay(checkedEpsilon(epsilon), checkedSensitivity(sensitivity));
  // Beyond m lie 2 step^(m+1) / (1 + step) of all answers.
  const beyond = (m: number): number => (2 * step ** (m + 1)) / (1 + step);
  let reach = Math.max(0, Math.floor(Math.log(((1 - confidence) * (1 + step)) / 2) / Math.log(step)) - 1);
  while (beyond(reach) > 1 - confidence) reach += 1;
  return { estimate: Math.max(0, answer), lower: Math.max(0, answer - reach), upper: Math.max(0, answer + reach) };
}
