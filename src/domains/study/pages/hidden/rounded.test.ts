import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisMarks } from './number-drawing.ts';
import { rounded } from './rounded.ts';

test('an estimate is told to two digits', () => {
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

test('an axis has few round marks and reaches the largest number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e8 }), (most) => {
      const marks = axisMarks(most);
      return marks[0] === 0 && (marks.at(-1) ?? 0) >= most && marks.length <= 6;
    }),
  );
});
