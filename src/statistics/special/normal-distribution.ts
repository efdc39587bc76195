const squareRootOfTwoPi = Math.sqrt(2 * Math.PI);

/** The density of the standard normal distribution. The square is split so that far tails keep their last digits. */
export function normalDensity(x: number): number {
  const coarse = Math.trunc(x * 16) / 16;
  const rest = (x - coarse) * (x + coarse);
  return (Math.exp((-coarse * coarse) / 2) * Math.exp(-rest / 2)) / squareRootOfTwoPi;
}

/** The probability between 0 and x, for |x| up to about 1: density(x) times x + x^3/3 + x^5/(3·5) + ... */
function centralProbability(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return sum * normalDensity(x);
}

/**
 * The probability above x, for x of at least 1: density(x) divided by the continued fraction x + 1/(x + 2/(x + 3/...)).
 * Keeps relative precision where the probability itself is tiny. Evaluated from the inside; the number of levels comes
 * from its rate of convergence, about exp(-2x·sqrt(levels)), and a margin.
 */
function tailProbability(x: number): number {
  const levels = Math.ceil(30 + 600 / (x * x));
  let fraction = x;
  for (let level = levels; level > 0; level -= 1) {
    fraction = x + level / fraction;
  }
  return normalDensity(x) / fraction;
}

/** The probability that a standard normal variable is at most x. Relative error about 1e-15, in the lower tail too. */
export function normalCdf(x: number): number {
  if (Number.isNaN(x)) {
    return Number.NaN;
  }
  if (x < -1) {
    return x < -39 ? 0 : tailProbability(-x);
  }
  if (x > 1) {
    return x > 39 ? 1 : 1 - tailProbability(x);
  }
  return 0.5 + centralProbability(x);
}

/** A first guess of the x above which `tail` lies, good to 0.00045 (Hastings 1955; Abramowitz and Stegun 26.2.23). */
function roughTailQuantile(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}

/**
 * The x that a standard normal variable stays below with the given probability. Relative error about 1e-15.
 * A rough start is improved by Halley's method, in the tail or around the middle, whichever loses no digits.
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    return Number.NaN;
  }
  if (probability === 0.5) {
    return 0;
  }
  const sign = probability < 0.5 ? -1 : 1;
  const tail = probability < 0.5 ? probability : 1 - probability;
  if (tail === 0) {
    return sign * Number.POSITIVE_INFINITY;
  }
  const fromMiddle = Math.abs(probability - 0.5);
  let x = roughTailQuantile(tail);
  for (let step = 0; step < 3; step += 1) {
    const missing = x < 1 ? centralProbability(x) - fromMiddle : tail - tailProbability(x);
    const newton = missing / normalDensity(x);
    x -= newton / (1 + (x * newton) / 2);
  }
  return sign * x;
}
