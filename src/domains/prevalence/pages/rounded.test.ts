import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisMarks } from './number-drawing.ts';
import { rounded, roundedLimits } from './rounded.ts';

test('an estimate is shown to two digits', () => {
  expect([0, 7.4, 99, 101, 1342, 25_311, 149_000, 9_960].map(rounded)).toEqual([
    0, 7, 99, 100, 1300, 25_000, 150_000, 10_000,
  ]);
});

test('rounding moves a number by less than a twentieth', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 10, max: 1e9, noNaN: true }),
      (value) => Math.abs(rounded(value) - value) <= value / 19,
    ),
  );
});

test('limits are rounded outwards, to as many digits as distinguish them', () => {
  const of = (lower: number, upper: number, seen = 0) => Object.values(roundedLimits({ lower, upper }, seen));
  expect(of(30_120, 30_380)).toEqual([30_100, 30_400]);
  expect(of(1342, 25_311)).toEqual([1300, 26_000]);
  expect(of(9960, 10_040)).toEqual([9960, 10_040]);
  expect(of(1024.6, 2210, 1021)).toEqual([1021, 2300]);
  expect(of(7.4, 7.6)).toEqual([7, 8]);
});

test('limits hold what they are rounded from, differ where it does, and are never below those counted', () => {
  const size = fc.double({ min: 1, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(size, size, size, (one, two, three) => {
      const [seen, lower, upper] = [one, two, three].toSorted((x, y) => x - y) as [number, number, number];
      const told = roundedLimits({ lower, upper }, Math.floor(seen));
      const isHeld = told.lower <= lower && told.upper >= upper && told.lower >= Math.floor(seen);
      return isHeld && (upper - lower < 1 || told.lower < told.upper);
    }),
  );
});

test('an axis has few round marks and reaches the largest number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e8 }), (most) => {
      const marks = axisMarks(most);
      return marks[0] === 0 && (marks.at(-1) ?? 0) >= most && marks.length <= 6;
    }),
  );
});
