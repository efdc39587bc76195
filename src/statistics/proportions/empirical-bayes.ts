import { betaCdf, logBeta } from '../special/beta.ts';
import { digamma, trigamma } from '../special/digamma.ts';
import { normalQuantile } from '../special/normal-distribution.ts';
import { betaBinomialLikelihood, fitSharePrior, type SharePrior } from './beta-binomial.ts';
import type { Counted } from './newcombe.ts';

/**
 * The share of one small area, helped by the others. `estimate` and its limits know that the spread between areas is itself
 * uncertain; `plugIn` takes the fitted prior for known: (count + a) / (of + a + b), Morris's estimate.
 */
export type AreaShare = { estimate: number; lower: number; upper: number; plugIn: number };

type Component = { a: number; b: number; weight: number };

/**
 * Shares of small areas by the beta-binomial model: an area with few counted is drawn towards the mean of all, one with
 * many stays where it is (Efron and Morris 1973, JASA 68:117; Morris 1983, JASA 78:47). The prior is fitted by maximum
 * likelihood. Plugged in as if known it gives limits that are too narrow; so estimate and limits are those of the mixture
 * of posteriors over all priors, weighted by likelihood, with a uniform prior on how far an area of the usual size is
 * drawn in (Christiansen and Morris 1997, JASA 92:618; Daniels 1999, Canadian Journal of Statistics 27:567) and
 * Jeffreys's on the mean. Integrated on a grid, without chance; the grid is good to about 1e-5.
 *
 * It needs areas that are alike but for what is counted: where something known sets one apart, it is drawn in wrongly.
 */
export function smallAreaShares(
  areas: readonly Counted[],
  confidence = 0.95,
): { prior: SharePrior; areas: AreaShare[] } {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  for (const { count, of } of areas) {
    if (!(Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && count <= of)) {
      throw new RangeError('every area needs whole numbers with 0 <= count <= of');
    }
  }
  const counted = areas.filter(({ of }) => of > 0);
  if (counted.length < 3) {
    throw new RangeError('how areas spread is seen in three areas or more');
  }
  const prior = fitSharePrior(counted);
  const components = priorComponents(counted);
  const error = (1 - confidence) / 2;
  return {
    prior,
    areas: areas.map(({ count, of }) => {
      const posteriors = components.map(({ a, b, weight }) => ({ a: a + count, b: b + of - count, weight }));
      const whole = prior.precision === Number.POSITIVE_INFINITY;
      return {
        estimate: posteriors.reduce((sum, { a, b, weight }) => sum + (weight * a) / (a + b), 0),
        lower: mixtureQuantile(posteriors, error),
        upper: mixtureQuantile(posteriors, 1 - error),
        plugIn: whole ? prior.mean : (count + prior.mean * prior.precision) / (of + prior.precision),
      };
    }),
  };
}

/**
 * Priors on a grid with their weights: half a unit apart on the logit of how far an area of the usual size (the harmonic
 * mean) is drawn in, and for each one standard deviation apart on the logit of the mean around the likeliest. Sums over
 * such grids of a smooth function that vanishes at both ends are as good as far finer ones.
 */
export function priorComponents(areas: readonly Counted[]): Component[] {
  const usual = areas.length / areas.reduce((sum, { of }) => sum + 1 / of, 0);
  const found: { a: number; b: number; logWeight: number }[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let logit = -10; logit <= 12; logit += 0.5) {
    const drawnIn = 1 / (1 + Math.exp(-logit));
    const precision = usual * Math.exp(logit);
    const { centre, deviation } = likeliestMean(areas, precision);
    for (let out = -4; out <= 4; out += 1) {
      const mean = 1 / (1 + Math.exp(-(centre + out * deviation)));
      const jacobian = Math.log(drawnIn * (1 - drawnIn) * deviation) + 0.5 * Math.log(mean * (1 - mean));
      const logWeight = betaBinomialLikelihood(areas, { mean, precision }) + jacobian;
      most = Math.max(most, logWeight);
      found.push({ a: mean * precision, b: (1 - mean) * precision, logWeight });
    }
  }
  const kept = found.filter(({ logWeight }) => logWeight > most - 16);
  const total = kept.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - most), 0);
  return kept.map(({ a, b, logWeight }) => ({ a, b, weight: Math.exp(logWeight - most) / total }));
}

/** For one precision: the logit of the likeliest mean, with Jeffreys's prior, and its standard deviation. Newton's method. */
function likeliestMean(areas: readonly Counted[], precision: number): { centre: number; deviation: number } {
  const count = areas.reduce((sum, area) => sum + area.count, 0);
  const of = areas.reduce((sum, area) => sum + area.of, 0);
  let centre = Math.log((count + 0.5) / (of - count + 0.5));
  let curve = 1;
  for (let round = 0; round < 50; round += 1) {
    const mean = 1 / (1 + Math.exp(-centre));
    const [a, b] = [mean * precision, (1 - mean) * precision];
    let [first, second] = [0, 0];
    const [atA, atB, bendA, bendB] = [digamma(a), digamma(b), trigamma(a), trigamma(b)];
    for (const area of areas) {
      first += digamma(a + area.count) - atA - digamma(b + area.of - area.count) + atB;
      second += trigamma(a + area.count) - bendA + trigamma(b + area.of - area.count) - bendB;
    }
    const width = mean * (1 - mean);
    const slope = precision * first * width + 0.5 - mean;
    const bend = precision * precision * second * width * width + precision * first * width * (1 - 2 * mean) - width;
    curve = bend < 0 ? -bend : Math.max(width, 1e-3);
    const step = Math.max(-1, Math.min(1, slope / curve));
    centre += step;
    if (Math.abs(step) < 1e-9) break;
  }
  return { centre, deviation: 1 / Math.sqrt(curve) };
}

/** Where a mixture of beta distributions has this probability: Newton's method kept inside a bracket that shrinks. */
function mixtureQuantile(mixture: readonly Component[], probability: number): number {
  let [mean, square] = [0, 0];
  for (const { a, b, weight } of mixture) {
    const own = a / (a + b);
    mean += weight * own;
    square += weight * (own * own + (own * (1 - own)) / (a + b + 1));
  }
  const start = mean + normalQuantile(probability) * Math.sqrt(square - mean * mean);
  let [below, above] = [0, 1];
  let x = start > 0 && start < 1 ? start : probability < 0.5 ? mean / 4 : (3 + mean) / 4;
  for (let round = 0; round < 60; round += 1) {
    let [reached, density] = [0, 0];
    for (const { a, b, weight } of mixture) {
      reached += weight * betaCdf(x, a, b);
      density += weight * Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta(a, b));
    }
    if (reached > probability) above = x;
    else below = x;
    const newton = x - (reached - probability) / density;
    const next = newton > below && newton < above ? newton : (below + above) / 2;
    if (Math.abs(next - x) < 1e-9) return next;
    x = next;
  }
  return x;
}
