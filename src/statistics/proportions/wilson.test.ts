import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/wilson.json' with { type: 'json' };
import { wilsonInterval } from './wilson.ts';

test('limits are those of prop.test without correction in R', () => {
  for (const { successes, trials, confidence, lower, upper } of reference.rows) {
    const interval = wilsonInterval(successes, trials, confidence);
    // The difference of two near numbers loses about a digit for the rarest share (999 of a million).
    expect(largestDistance([interval.lower, interval.upper], [lower, upper]), `${successes} of ${trials}`).toBeLessThan(
      1e-13,
    );
  }
});

test('nothing of nothing says nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ estimate: null, lower: 0, upper: 1 });
});

test('none and all reach exactly 0 and 1, at every confidence', () => {
  for (let percent = 50; percent < 100; percent += 1) {
    expect(wilsonInterval(0, 15, percent / 100).lower).toBe(0);
    expect(wilsonInterval(15, 15, percent / 100).upper).toBe(1);
  }
  expect(wilsonInterval(0, 15).upper).toBeGreaterThan(0.2);
});

test('a share that cannot be is refused', () => {
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
  expect(() => wilsonInterval(0, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 2, 1)).toThrow(RangeError);
});

const counted = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));

test('the limits hold the estimate and stay within 0 and 1', () => {
  fc.assert(
    fc.property(counted, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ successes, trials }, confidence) => {
      const { estimate, lower, upper } = wilsonInterval(successes, trials, confidence);
      return estimate !== null && lower >= 0 && lower <= estimate && estimate <= upper && upper <= 1;
    }),
  );
});

test('one more success moves both limits up', () => {
  fc.assert(
    fc.property(counted, ({ successes, trials }) => {
      if (successes === trials) {
        return true;
      }
      const less = wilsonInterval(successes, trials);
      const more = wilsonInterval(successes + 1, trials);
      return more.lower > less.lower && more.upper > less.upper - 1e-12;
    }),
  );
});

test('failures mirror successes', () => {
  fc.assert(
    fc.property(counted, ({ successes, trials }) => {
      const straight = wilsonInterval(successes, trials);
      const mirrored = wilsonInterval(trials - successes, trials);
      return Math.abs(straight.lower + mirrored.upper - 1) < 1e-12;
    }),
  );
});

test('more confidence gives wider limits, and more observations narrower ones', () => {
  fc.assert(
    fc.property(counted, ({ successes, trials }) => {
      const usual = wilsonInterval(successes, trials);
      const surer = wilsonInterval(successes, trials, 0.99);
      const larger = wilsonInterval(successes * 4, trials * 4);
      const width = (interval: { lower: number; upper: number }) => interval.upper - interval.lower;
      return width(surer) > width(usual) && width(larger) < width(usual);
    }),
  );
});
