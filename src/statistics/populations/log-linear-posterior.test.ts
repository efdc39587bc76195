import { expect, test } from 'vitest';
import { gammaTails } from '../special/gamma.ts';
import { chainDiagnostics } from './chain-diagnostics.ts';
import { posteriorChain } from './log-linear-posterior.ts';

const settings = { seed: 5, burnIn: 300, samples: 1500, thinning: 12 };
const chains = (posterior: Parameters<typeof posteriorChain>[0]) =>
  [0, 1, 2].map((chain) => posteriorChain(posterior, settings, chain) ?? []);
const columnOf = (run: Float64Array[][], column: number) => run.map((draws) => draws[column] as Float64Array);

test('with flat priors the expected counts have the gamma distributions that can be written down', () => {
  // Cells 0 to 2 have mean e^a, cells 3 and 4 e^(a + b): given the counts, Gamma(14, 3) and Gamma(9, 2).
  const active = [[0], [0], [0], [0, 1], [0, 1]].map((columns) => Int32Array.from(columns));
  const posterior = { active, counts: Float64Array.of(4, 7, 3, 6, 3), precisions: Float64Array.of(0, 0) };
  const run = chains(posterior);
  const first = columnOf(run, 0).map((draws) => draws.map(Math.exp));
  const second = run.map(([a, b]) => (a as Float64Array).map((value, i) => Math.exp(value + (b?.[i] as number))));
  for (const [draws, shape, rate] of [[first, 14, 3] as const, [second, 9, 2] as const]) {
    const { effectiveSize, rHat } = chainDiagnostics(draws);
    expect(rHat).toBeLessThan(1.02);
    for (const at of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const all = draws.flatMap((chain) => [...chain]).map((value) => gammaTails(shape, value * rate).lower);
      const below = all.filter((probability) => probability < at).length / all.length;
      // Monte Carlo error of a share; 4.5 of them.
      expect(Math.abs(below - at)).toBeLessThan(4.5 * Math.sqrt((at * (1 - at)) / effectiveSize));
    }
  }
});

test('with a normal prior the draws have the mean that adding up over a grid gives', () => {
  const posterior = { active: [Int32Array.of(0)], counts: Float64Array.of(2), precisions: Float64Array.of(1) };
  const grid = Array.from({ length: 4000 }, (_, i) => -10 + i / 200);
  const weights = grid.map((value) => Math.exp(2 * value - Math.exp(value) - value ** 2 / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = grid.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
  const spread = Math.sqrt(grid.reduce((sum, value, i) => sum + (value - mean) ** 2 * (weights[i] ?? 0), 0) / total);
  const draws = columnOf(chains(posterior), 0);
  const found = draws.flatMap((chain) => [...chain]).reduce((sum, value) => sum + value, 0) / 4500;
  const { effectiveSize } = chainDiagnostics(draws);
  expect(Math.abs(found - mean)).toBeLessThan((4.5 * spread) / Math.sqrt(effectiveSize));
  expect(effectiveSize).toBeGreaterThan(1000);
});

test('chains begin apart and are the same whenever they are run, and no mode is no chain', () => {
  const posterior = { active: [Int32Array.of(0)], counts: Float64Array.of(30), precisions: Float64Array.of(0) };
  const short = { seed: 1, burnIn: 0, samples: 5, thinning: 1 };
  expect(posteriorChain(posterior, short, 1)).toEqual(posteriorChain(posterior, short, 1));
  expect(posteriorChain(posterior, short, 2)).not.toEqual(posteriorChain(posterior, short, 1));
  const twice = { ...posterior, active: [Int32Array.of(0, 1)], precisions: Float64Array.of(0, 0) };
  expect(posteriorChain(twice, short, 0)).toBeUndefined();
});
