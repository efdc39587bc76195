import { normalDraw } from '../random/normal.ts';
import { randomStream } from '../random/stream.ts';
import { choleskyFactor, solveFactored, solveTransposed } from '../special/cholesky.ts';

/**
 * A Poisson log-linear model with a prior: for each cell its count and the columns that are 1, and for each column the
 * precision of a normal prior around 0; a precision of 0 is a flat prior.
 */
export type PoissonPosterior = {
  readonly active: readonly Int32Array[];
  readonly counts: Float64Array;
  readonly precisions: Float64Array;
};

function logPosterior({ active, counts, precisions }: PoissonPosterior, at: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const on = active[cell] as Int32Array;
    let linear = 0;
    for (let i = 0; i < on.length; i += 1) linear += at[on[i] as number] as number;
    sum += (counts[cell] as number) * linear - Math.exp(linear);
  }
  for (let j = 0; j < at.length; j += 1) sum -= ((precisions[j] as number) * (at[j] as number) ** 2) / 2;
  return sum;
}

/** The mode, by Newton's method with halved steps, and the Cholesky factor of the curvature there. */
function modeOf(posterior: PoissonPosterior): { mode: Float64Array; factor: Float64Array } | undefined {
  const { active, counts, precisions } = posterior;
  const size = precisions.length;
  let mode = new Float64Array(size);
  mode[0] = Math.log(counts.reduce((sum, count) => sum + count, 0) / counts.length);
  let height = logPosterior(posterior, mode);
  for (let step = 0; step < 100; step += 1) {
    const factor = new Float64Array(size * size);
    const slope = mode.map((value, j) => -value * (precisions[j] as number));
    for (let j = 0; j < size; j += 1) factor[j * size + j] = precisions[j] as number;
    for (const [cell, on] of active.entries()) {
      const mean = Math.exp(on.reduce((sum, j) => sum + (mode[j] as number), 0));
      for (const i of on) {
        slope[i] = (slope[i] as number) + (counts[cell] as number) - mean;
        for (const j of on) factor[i * size + j] = (factor[i * size + j] as number) + mean;
      }
    }
    if (!choleskyFactor(factor, size)) return undefined;
    const move = Float64Array.from(slope);
    solveFactored(factor, move, size);
    const gain = move.reduce((sum, value, j) => sum + value * (slope[j] as number), 0);
    if (gain < 1e-9) return { mode, factor };
    let next = mode;
    let nextHeight = Number.NEGATIVE_INFINITY;
    for (let scale = 1; !(nextHeight >= height) && scale > 1e-6; scale /= 2) {
      next = mode.map((value, j) => value + scale * (move[j] as number));
      nextHeight = logPosterior(posterior, next);
    }
    mode = Float64Array.from(next);
    height = nextHeight;
  }
  return undefined;
}

/**
 * Draws from the posterior of a Poisson log-linear model by a random walk (Metropolis 1953) whose steps have the shape of the
 * curvature at the mode, times 2.38 / sqrt(columns) (Roberts, Gelman and Gilks 1997). One array of draws for each column;
 * each chain begins somewhere else, twice as far from the mode as the posterior spreads. Undefined when there is no mode.
 */
export function posteriorChain(
  posterior: PoissonPosterior,
  settings: { readonly seed: number; readonly burnIn: number; readonly samples: number; readonly thinning: number },
  chain: number,
): Float64Array[] | undefined {
  const found = modeOf(posterior);
  if (found === undefined) {
    return undefined;
  }
  const { mode, factor } = found;
  const size = mode.length;
  const stream = randomStream(settings.seed, chain);
  const step = new Float64Array(size);
  const drawStep = (scale: number): void => {
    for (let j = 0; j < size; j += 1) step[j] = scale * normalDraw(stream);
    solveTransposed(factor, step, size);
  };
  drawStep(2);
  let at = mode.map((value, j) => value + (step[j] as number));
  let height = logPosterior(posterior, at);
  const draws = Array.from({ length: size }, () => new Float64Array(settings.samples));
  let next = new Float64Array(size);
  for (let sweep = 1; sweep <= settings.burnIn + settings.samples * settings.thinning; sweep += 1) {
    drawStep(2.38 / Math.sqrt(size));
    for (let j = 0; j < size; j += 1) next[j] = (at[j] as number) + (step[j] as number);
    const nextHeight = logPosterior(posterior, next);
    if (Math.log(1 - stream.uniform()) < nextHeight - height) {
      [at, next] = [next, at];
      height = nextHeight;
    }
    const kept = sweep - settings.burnIn;
    if (kept > 0 && kept % settings.thinning === 0) {
      for (const [j, row] of draws.entries()) row[kept / settings.thinning - 1] = at[j] as number;
    }
  }
  return draws;
}
