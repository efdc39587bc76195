import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../reference/cohen-kappa.json' with { type: 'json' };
import { cohenKappa } from './cohen-kappa.ts';

test('kappa, its standard error and its limits are those that were published', () => {
  for (const { call, table, tolerance, ...published } of reference.cases) {
    const agreement = cohenKappa(table);
    for (const name of ['kappa', 'standardError', 'lower', 'upper'] as const) {
      const value = (published as Partial<Record<typeof name, number>>)[name];
      if (value !== undefined)
        expect(Math.abs((agreement?.[name] ?? 9) - value), `${name}: ${call}`).toBeLessThan(tolerance);
    }
  }
});

test('readers who always say the same agree fully, and nothing is uncertain', () => {
  expect(
    cohenKappa([
      [7, 0],
      [0, 5],
    ]),
  ).toMatchObject({ kappa: 1, standardError: 0, lower: 1, upper: 1 });
});

test('where nothing was read, or all is in one category, there is no kappa', () => {
  expect(
    cohenKappa([
      [0, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(
    cohenKappa([
      [12, 0],
      [0, 0],
    ]),
  ).toBeNull();
  expect(cohenKappa([])).toBeNull();
});

test('a table that cannot be is refused', () => {
  expect(() => cohenKappa([[1, 2]])).toThrow(RangeError);
  expect(() => cohenKappa([[-1]])).toThrow(RangeError);
  expect(() => cohenKappa([[1]], 1)).toThrow(RangeError);
});

const cell = fc.integer({ min: 0, max: 60 });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((size) =>
    fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

test('who reads first and how categories are ordered changes nothing', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const agreement = cohenKappa(counts);
      const turned = cohenKappa(counts.map((_, i) => counts.map((row) => row[i] ?? 0)));
      const backwards = cohenKappa(counts.toReversed().map((row) => row.toReversed()));
      for (const other of [turned, backwards]) {
        expect(other?.kappa ?? 9).toBeCloseTo(agreement?.kappa ?? 9, 12);
        expect(other?.standardError ?? 9).toBeCloseTo(agreement?.standardError ?? 9, 10);
      }
    }),
  );
});

test('kappa lies within its limits, and never above 1', () => {
  fc.assert(
    fc.property(table, (counts) => {
      const agreement = cohenKappa(counts);
      if (!agreement) return;
      expect(agreement.kappa).toBeLessThanOrEqual(1 + 1e-12);
      expect(agreement.lower).toBeLessThanOrEqual(agreement.kappa + 1e-12);
      expect(agreement.upper).toBeGreaterThanOrEqual(Math.min(1, agreement.kappa) - 1e-12);
    }),
  );
});
