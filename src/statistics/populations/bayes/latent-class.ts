import { type ListTable, peopleSeen } from '../list-table.ts';
import { quantileOfSorted } from '../sample-quantile.ts';
import { chainDiagnostics } from './chain-diagnostics.ts';
import { type LatentClassChain, type LatentClassSettings, latentClassChain } from './latent-class-chain.ts';

export type LatentClassOptions = Partial<LatentClassSettings> & {
  readonly chains?: number;
  readonly confidence?: number;
};

/**
 * The posterior of the number of people, seen and unseen. `settled` is false when the chains do not agree (R-hat above
 * 1.05) or are worth fewer than a hundred independent draws: then the number depends on where the chains began, and must
 * not be shown without saying so. `atLargest`: how many sweeps ran into the limit of unseen people. `chainMedians` show
 * where each chain has been: two groups of them are two answers.
 */
export type LatentClassEstimate = {
  readonly median: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly rHat: number;
  readonly effectiveSize: number;
  readonly settled: boolean;
  readonly atLargest: number;
  readonly chainMedians: readonly number[];
};

/** Ten classes, as in the paper; four times as many draws halve the Monte Carlo error. */
export const latentClassDefaults: LatentClassSettings = {
  classes: 10,
  burnIn: 20_000,
  samples: 1000,
  thinning: 30,
  largest: 1e9,
  seed: 1,
};

/** The median and limits of chains that were run anywhere, one for each part of the random stream. */
export function latentClassSummary(chains: readonly LatentClassChain[], confidence = 0.95): LatentClassEstimate {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  // The tail of the number is long; its logarithm has the moments that R-hat is made of.
  const { rHat, effectiveSize } = chainDiagnostics(chains.map(({ people }) => people.map(Math.log)));
  const all = Float64Array.from(chains.flatMap(({ people }) => [...people])).sort();
  return {
    median: quantileOfSorted(all, 0.5),
    mean: all.reduce((sum, people) => sum + people, 0) / all.length,
    lower: quantileOfSorted(all, (1 - confidence) / 2),
    upper: quantileOfSorted(all, (1 + confidence) / 2),
    rHat,
    effectiveSize,
    settled: rHat <= 1.05 && effectiveSize >= 100,
    atLargest: chains.reduce((sum, chain) => sum + chain.atLargest, 0),
    chainMedians: chains.map(({ people }) => quantileOfSorted(people.toSorted(), 0.5)),
  };
}

/**
 * The number of people by the latent class model (Manrique-Vallier 2016; same model and priors as R's LCMCR): people are of
 * a few unknown kinds, and within a kind being on one list says nothing about the others. So it holds dependence that comes
 * from differing people, not that of lists which send people to each other. Several chains from different beginnings; look
 * at `settled`. Longer chains do not always help: on some tables there are two answers far apart.
 */
export function latentClasses(table: ListTable, options: LatentClassOptions = {}): LatentClassEstimate {
  const { chains = 4, confidence = 0.95, ...given } = options;
  const settings = { ...latentClassDefaults, ...given };
  const whole = [chains, settings.classes, settings.samples, settings.thinning, settings.largest];
  if (!whole.every((value) => Number.isSafeInteger(value) && value >= 1) || settings.largest > 1e9) {
    throw new RangeError('chains, classes, samples, thinning and largest are whole numbers from 1 to a billion');
  }
  if (!(Number.isSafeInteger(settings.burnIn) && settings.burnIn >= 0)) {
    throw new RangeError('the sweeps that are thrown away are a whole number from 0 upwards');
  }
  if (table.names.length < 2 || peopleSeen(table) < 1) {
    throw new RangeError('classes are told apart by at least two lists, with somebody on them');
  }
  const run = Array.from({ length: chains }, (_, chain) => latentClassChain(table, settings, chain));
  return latentClassSummary(run, confidence);
}
