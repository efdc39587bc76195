import { expect, test } from 'vitest';
import { normalDraw } from '../../random/normal.ts';
import { randomStream } from '../../random/stream.ts';
import { chainDiagnostics } from './chain-diagnostics.ts';

/** Chains in which a draw keeps a share of the one before; the sum of correlations is known. */
const chainsOf = (count: number, length: number, kept: number, shift = 0) =>
  Array.from({ length: count }, (_, chain) => {
    const stream = randomStream(21, chain);
    let at = normalDraw(stream);
    return Float64Array.from({ length }, () => {
      at = kept * at + Math.sqrt(1 - kept * kept) * normalDraw(stream);
      return at + shift * chain;
    });
  });

test('independent draws are worth themselves', () => {
  const { rHat, effectiveSize } = chainDiagnostics(chainsOf(4, 2000, 0));
  expect(rHat).toBeLessThan(1.003);
  expect(effectiveSize).toBeGreaterThan(7000);
  expect(effectiveSize).toBeLessThanOrEqual(8000);
});

test('draws that resemble their predecessors are worth (1 - r) / (1 + r) of themselves', () => {
  const { rHat, effectiveSize } = chainDiagnostics(chainsOf(4, 20_000, 0.9));
  expect(rHat).toBeLessThan(1.01);
  // 80 000 / 19 = 4 211; the estimate itself varies by about a twelfth.
  expect(effectiveSize).toBeGreaterThan(3500);
  expect(effectiveSize).toBeLessThan(5000);
});

test('chains in different places, and chains that drift, do not agree', () => {
  expect(chainDiagnostics(chainsOf(4, 500, 0, 1)).rHat).toBeGreaterThan(1.3);
  expect(chainDiagnostics(chainsOf(4, 500, 0, 1)).effectiveSize).toBeLessThan(30);
  const drifting = chainsOf(2, 500, 0).map((chain) => chain.map((value, at) => value + at / 100));
  expect(chainDiagnostics(drifting).rHat).toBeGreaterThan(1.3);
});

test('two chains of four draws, by hand', () => {
  // Halves 1 3, 2 4, 2 2, 6 4: means 2 3 2 5, variances 2 2 0 2. Within 1.5, between 2, pooled 0.75 + 2.
  const { rHat } = chainDiagnostics([Float64Array.of(1, 3, 2, 4), Float64Array.of(2, 2, 6, 4)]);
  expect(rHat).toBeCloseTo(Math.sqrt(2.75 / 1.5), 14);
  expect(chainDiagnostics([Float64Array.of(1, 1, 1, 1)]).rHat).toBe(1);
  expect(chainDiagnostics([Float64Array.of(1, 1, 2, 2)]).rHat).toBe(Number.POSITIVE_INFINITY);
  expect(() => chainDiagnostics([Float64Array.of(1, 2, 3)])).toThrow(RangeError);
});
