import { expect, test } from 'vitest';
import { randomStream, streamFrom } from './stream.ts';

/** The generator as its authors write it, in 64-bit arithmetic that is cut to 32 bits: slow, and plain to compare. */
function asPublished(state: [bigint, bigint, bigint, bigint]): () => number {
  const bits = 0xffffffffn;
  const turned = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & bits;
  return () => {
    const result = (turned((state[1] * 5n) & bits, 7n) * 9n) & bits;
    const t = (state[1] << 9n) & bits;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = turned(state[3], 11n);
    return Number(result);
  };
}

test('the numbers are those of xoshiro128** as published', () => {
  const [ours, theirs] = [streamFrom(1, 2, 3, 4), asPublished([1n, 2n, 3n, 4n])];
  const drawn = Array.from({ length: 10_000 }, () => [ours.next(), theirs()]);
  expect(drawn[0]).toEqual([11520, 11520]);
  expect(drawn.every(([a, b]) => a === b)).toBe(true);
});

test('the same seed and part give the same numbers, another seed or part others', () => {
  const first = (seed: number, part?: number) => {
    const stream = randomStream(seed, part);
    return Array.from({ length: 4 }, stream.next).join();
  };
  expect(first(7)).toBe(first(7, 0));
  const seeds = Array.from({ length: 300 }, (_, seed) => first(seed));
  const parts = Array.from({ length: 300 }, (_, part) => first(7, part + 1));
  expect(new Set([...seeds, ...parts, first(7 + 2 ** 32)]).size).toBe(601);
  expect(() => randomStream(-1)).toThrow(RangeError);
  expect(() => randomStream(0.5)).toThrow(RangeError);
});

test('every part is spread evenly, and two parts are independent of each other', () => {
  const n = 20_000;
  for (const part of [0, 1, 2, 3]) {
    const [one, other] = [randomStream(11, part), randomStream(11, part + 1)];
    const bins = new Float64Array(16);
    let product = 0;
    for (let i = 0; i < n; i += 1) {
      const [x, y] = [one.uniform(), other.uniform()];
      bins[Math.floor(x * 16)] = (bins[Math.floor(x * 16)] ?? 0) + 1;
      product += (x - 0.5) * (y - 0.5) * 12;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - n / 16) ** 2 / (n / 16), 0);
    // 15 degrees: 44.3 is passed once in ten thousand; correlation has standard error 1/sqrt(n).
    expect(chiSquare).toBeLessThan(44.3);
    expect(Math.abs(product / n)).toBeLessThan(4.5 / Math.sqrt(n));
  }
});
