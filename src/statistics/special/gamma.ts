/** Coefficients of Stirling's series for log gamma: B(2k) / (2k(2k-1)), k = 1 to 8. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;
const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The logarithm of the gamma function, for x above 0. Relative error about 1e-15 (absolute near its zeros at 1 and 2).
 * Small arguments are moved up by the recurrence to where Stirling's series has converged.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) {
    return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  }
  if (x === 1 || x === 2) {
    return 0;
  }
  let product = 1;
  let at = x;
  while (at < 15) {
    product *= at;
    at += 1;
  }
  const square = at * at;
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k -= 1) {
    series = (series + (stirling[k] ?? 0)) / (k === 0 ? at : square);
  }
  return (at - 0.5) * Math.log(at) - at + halfLogTwoPi + series - Math.log(product);
}

/**
 * The gamma distribution with this shape and rate 1: the probability up to x and above x. The smaller of the two keeps its
 * relative precision (about 1e-13). By its power series below the mean and by the continued fraction above (Lentz's method;
 * Numerical Recipes, 3rd ed., 6.2, for the choice between them).
 */
export function gammaTails(shape: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(shape > 0) || !(x >= 0)) {
    return { lower: Number.NaN, upper: Number.NaN };
  }
  if (x === 0) {
    return { lower: 0, upper: 1 };
  }
  if (x === Number.POSITIVE_INFINITY) {
    return { lower: 1, upper: 0 };
  }
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; term > sum * 1e-17; n += 1) {
      term *= x / (shape + n);
      sum += term;
    }
    const lower = Math.min(1, factor * sum);
    return { lower, upper: 1 - lower };
  }
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = a * d + b;
    c = b + a / c;
    d = 1 / (Math.abs(d) < tiny ? tiny : d);
    c = Math.abs(c) < tiny ? tiny : c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) {
      break;
    }
  }
  const upper = Math.min(1, factor * fraction);
  return { lower: 1 - upper, upper };
}

/** The probability that a chi-square variable exceeds x: the p value of a test. */
export const chiSquareTail = (x: number, degrees: number): number => gammaTails(degrees / 2, x / 2).upper;

/** The probability that a Poisson variable of this mean is at most `count`, and that it is at least `count`. */
export function poissonTails(count: number, mean: number): { readonly atMost: number; readonly atLeast: number } {
  return {
    atMost: mean === 0 ? 1 : gammaTails(count + 1, mean).upper,
    atLeast: count === 0 ? 1 : gammaTails(count, mean).lower,
  };
}
