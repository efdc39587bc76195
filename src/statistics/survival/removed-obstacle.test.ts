import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import { aalenJohansen } from './aalen-johansen.ts';
import { removedObstacle } from './removed-obstacle.ts';

const row = fc.record({
  entry: fc.integer({ min: 0, max: 5 }),
  stay: fc.integer({ min: 1, max: 12 }),
  cause: fc.integer({ min: 0, max: 3 }),
});
type Stay = { entry: number; stay: number; cause: number };
const dataOf = (rows: readonly Stay[]) => ({
  times: Float64Array.from(rows, (each) => each.entry + each.stay),
  causes: Uint8Array.from(rows, (each) => each.cause),
  entries: Float64Array.from(rows, (each) => each.entry),
});
const at = [17, 3, 0, 8.5];

test('with factor 1 it is the estimate of Aalen and Johansen, and nothing differs', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const { times, causes, entries } = dataOf(rows);
      const result = removedObstacle(times, causes, 3, 2, 1, at, { entries, replicates: 5 });
      const plain = aalenJohansen(times, causes, 3, { entries });
      for (const [i, when] of at.entries()) {
        const place = plain.time.findLastIndex((time) => time <= when);
        for (let k = 0; k < 3; k += 1) {
          expect(result.asItIs[i]?.[k]?.estimate).toBeCloseTo(
            place < 0 ? 0 : (plain.incidence[k]?.[place] as number),
            12,
          );
          expect(result.difference[i]?.[k]).toEqual({ estimate: 0, lower: 0, upper: 0 });
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('with factor 0 the ending never comes, and the others are what they are when it counts as censored', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const { times, causes, entries } = dataOf(rows);
      // In rows of their own, as censoring comes after events at the same time and endings do not.
      const apart = times.map((time, i) => time + (causes[i] as number) / 10);
      const result = removedObstacle(apart, causes, 3, 2, 0, at, { entries, replicates: 0 });
      const without = causes.map((cause) => (cause === 2 ? 0 : cause));
      const plain = aalenJohansen(apart, without, 3, { entries });
      for (const [i, when] of at.entries()) {
        const place = plain.time.findLastIndex((time) => time <= when);
        expect(result.without[i]?.[1]?.estimate).toBe(0);
        for (const k of [0, 2]) {
          const expected = place < 0 ? 0 : (plain.incidence[k]?.[place] as number);
          expect(result.without[i]?.[k]?.estimate).toBeCloseTo(expected, 12);
          expect(result.difference[i]?.[k]?.estimate).toBeGreaterThan(-1e-12);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('with constant hazards it is what can be calculated: a/(a + rb) of one minus exp of minus (a + rb) t', () => {
  // Times at the middles of equal shares of an exponential with rate 3, endings 1 and 2 as 2 to 1: hazards 2 and 1.
  const n = 12_000;
  const times = Float64Array.from({ length: n }, (_, i) => -Math.log(1 - (i + 0.5) / n) / 3);
  const causes = Uint8Array.from(times, (_, i) => (i % 3 === 0 ? 2 : 1));
  for (const factor of [1, 0.5, 0.2, 0]) {
    const { without } = removedObstacle(times, causes, 2, 2, factor, [0.1, 0.4, 1], { replicates: 0 });
    for (const [i, t] of [0.1, 0.4, 1].entries()) {
      const ended = 1 - Math.exp(-(2 + factor) * t);
      expect(without[i]?.[0]?.estimate).toBeCloseTo((2 / (2 + factor)) * ended, 3);
      expect(without[i]?.[1]?.estimate).toBeCloseTo((factor / (2 + factor)) * ended, 3);
    }
  }
});

test('the same seed gives the same limits, they hold the estimate, and a smaller factor moves more', () => {
  const stream = randomStream(9);
  const times = Float64Array.from({ length: 150 }, () => Math.ceil(-20 * Math.log(1 - stream.uniform())));
  const causes = Uint8Array.from(times, () => Math.floor(stream.uniform() * 3));
  const of = (factor: number, seed = 1) =>
    removedObstacle(times, causes, 2, 2, factor, [30], { replicates: 200, seed });
  expect(of(0.5)).toEqual(of(0.5));
  expect(of(0.5, 2)).not.toEqual(of(0.5));
  const [half, never] = [of(0.5).difference[0]?.[0], of(0).difference[0]?.[0]];
  expect(half?.lower).toBeGreaterThan(0);
  expect(half?.lower).toBeLessThan(half?.estimate ?? 0);
  expect(half?.upper).toBeGreaterThan(half?.estimate ?? 1);
  expect(never?.estimate).toBeGreaterThan(half?.estimate ?? 1);
});

test('the limits hold the true difference about as often as they say', () => {
  let held = 0;
  // Hazards 2 and 1 by 0.5, censored at 1: without ending 2, 1 - exp(-1) of ending 1, as it is 2/3 of 1 - exp(-1.5).
  const truth = 1 - Math.exp(-1) - (2 / 3) * (1 - Math.exp(-1.5));
  const rounds = 100;
  for (let round = 0; round < rounds; round += 1) {
    const stream = randomStream(41, round);
    const exact = Float64Array.from({ length: 120 }, () => -Math.log(1 - stream.uniform()) / 3);
    const causes = Uint8Array.from(exact, (time) => (time > 0.5 ? 0 : stream.uniform() < 2 / 3 ? 1 : 2));
    const times = exact.map((time) => Math.min(time, 0.5));
    const { difference } = removedObstacle(times, causes, 2, 2, 0, [0.5], {
      replicates: 120,
      seed: round,
      confidence: 0.9,
    });
    const { lower, upper } = difference[0]?.[0] ?? { lower: 1, upper: 0 };
    held += lower <= truth && truth <= upper ? 1 : 0;
  }
  // 100 rounds at 0.9: three standard errors are 0.09.
  expect(held / rounds).toBeGreaterThan(0.81);
  expect(held / rounds).toBeLessThan(0.99);
});

test('observations that represent several give the estimates of so many single ones, and limits that agree', () => {
  const stream = randomStream(12);
  const rows = Array.from({ length: 60 }, (_, i) => ({
    time: 1 + Math.floor(stream.uniform() * 30),
    cause: i % 4,
    count: 1 + Math.floor(stream.uniform() * 9),
  }));
  const single = rows.flatMap(({ time, cause, count }) => Array.from({ length: count }, () => ({ time, cause })));
  const of = (list: readonly { time: number; cause: number; count?: number }[], replicates: number) => {
    const counts = Float64Array.from(list, ({ count }) => count ?? 1);
    const times = Float64Array.from(list, ({ time }) => time);
    const causes = Uint8Array.from(list, ({ cause }) => cause);
    const weighted = list.length === rows.length ? { counts } : {};
    return removedObstacle(times, causes, 3, 2, 0, [12, 25], { replicates, ...weighted });
  };
  const [few, many] = [of(rows, 2000), of(single, 2000)];
  for (const [row, limits] of few.difference.entries())
    for (const [ending, { estimate, lower, upper }] of limits.entries()) {
      const other = many.difference[row]?.[ending];
      expect(estimate).toBeCloseTo(other?.estimate ?? 9, 12);
      // 2,000 draws: the standard error of a 2.5 % quantile is about a twentieth of the width of the interval.
      const near = 0.15 * ((other?.upper ?? 0) - (other?.lower ?? 0)) + 1e-12;
      expect(Math.abs(lower - (other?.lower ?? 9))).toBeLessThan(near);
      expect(Math.abs(upper - (other?.upper ?? 9))).toBeLessThan(near);
    }
  const [time, cause] = [Float64Array.of(1), Uint8Array.of(1)];
  for (const counts of [Float64Array.of(0), Float64Array.of(1.5), Float64Array.of(1, 1)])
    expect(() => removedObstacle(time, cause, 1, 1, 0, [1], { counts })).toThrow(RangeError);
});

test('what cannot be is refused, and every assumption is named', () => {
  const [time, cause] = [Float64Array.of(1), Uint8Array.of(1)];
  expect(() => removedObstacle(time, cause, 1, 2, 0, [1])).toThrow(RangeError);
  expect(() => removedObstacle(time, cause, 1, 1, 1.5, [1])).toThrow(RangeError);
  expect(() => removedObstacle(time, Uint8Array.of(2), 1, 1, 0, [1])).toThrow(RangeError);
  expect(() => removedObstacle(new Float64Array(0), new Uint8Array(0), 1, 1, 0, [1])).toThrow(RangeError);
  expect(removedObstacle(time, cause, 1, 1, 0, [1], { replicates: 2 }).assumptions).toContain('hazards-independent');
});
