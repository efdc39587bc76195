/** How well several chains of draws agree (`rHat`, 1 is best) and how many independent draws they are worth. */
export type ChainDiagnostics = { readonly rHat: number; readonly effectiveSize: number };

const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const varianceOf = (values: Float64Array): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

/**
 * Split R-hat and effective sample size (Gelman et al., Bayesian Data Analysis, 3rd ed., 11.4 and 11.5): each chain is cut
 * in two, so that drift within a chain shows as well. R-hat is the square root of the variance over all chains divided by
 * that within them. The effective size is draws / (1 + 2 * sum of autocorrelations), summed in pairs while they are
 * positive and not rising (Geyer 1992). Chains that do not move at all have an R-hat of 1 when they are equal, infinity when not.
 */
export function chainDiagnostics(chains: readonly Float64Array[]): ChainDiagnostics {
  const length = Math.floor(Math.min(...chains.map((chain) => chain.length)) / 2);
  if (chains.length === 0 || length < 2) {
    throw new RangeError('chains need at least four draws each');
  }
  const halves = chains.flatMap((chain) => [chain.slice(0, length), chain.slice(chain.length - length)]);
  const draws = halves.length * length;
  const within = meanOf(Float64Array.from(halves, varianceOf));
  const between = varianceOf(Float64Array.from(halves, meanOf));
  const pooled = (within * (length - 1)) / length + between;
  if (pooled === 0 || within === 0) {
    return pooled === 0 ? { rHat: 1, effectiveSize: draws } : { rHat: Number.POSITIVE_INFINITY, effectiveSize: 1 };
  }
  /** Correlation of draws that are so far apart: one less the mean squared difference over twice the pooled variance. */
  const correlation = (lag: number): number => {
    let squares = 0;
    for (const half of halves) {
      for (let i = lag; i < length; i += 1) squares += ((half[i] as number) - (half[i - lag] as number)) ** 2;
    }
    return 1 - squares / (halves.length * (length - lag) * 2 * pooled);
  };
  let [sum, lowest] = [0, Number.POSITIVE_INFINITY];
  for (let lag = 0; lag + 1 < length; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (!(pair > 0)) break;
    lowest = Math.min(lowest, pair);
    sum += lowest;
  }
  return { rHat: Math.sqrt(pooled / within), effectiveSize: Math.min(draws, draws / Math.max(1e-9, 2 * sum - 1)) };
}
