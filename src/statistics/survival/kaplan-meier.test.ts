import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance, observationsFromCounts } from '../reference/distance.ts';
import reference from '../reference/kaplan-meier.json' with { type: 'json' };
import lateEntry from '../reference/late-entry.json' with { type: 'json' };
import { kaplanMeier, type SurvivalCurve, survivalQuantile } from './kaplan-meier.ts';

// Sums and products of at most 268 terms: some tens of roundings. Limits add R's and our exponential.
const tolerance = 1e-12;

type ReferenceCurve = Record<keyof SurvivalCurve, (number | null)[]>;

function expectSameCurve(curve: SurvivalCurve, expected: ReferenceCurve, name: string): void {
  for (const list of Object.keys(curve) as (keyof SurvivalCurve)[]) {
    expect(largestDistance(curve[list], expected[list]), `${list} of ${name}`).toBeLessThan(tolerance);
  }
}

test('curves, standard errors and all three kinds of limits are those of survfit in R', () => {
  for (const { call, limits, confidence, curve: expected } of reference.cases) {
    const { times, causes } = observationsFromCounts(expected.time, [expected.censored, expected.events]);
    const kind = limits as 'log' | 'log-log' | 'plain';
    expectSameCurve(kaplanMeier(times, causes, { limits: kind, confidence }), expected, call);
  }
});

test('quantiles and their limits are those of quantile.survfit in R, flat pieces by their middle', () => {
  for (const { call, limits, confidence, curve, quantiles } of reference.cases) {
    const { times, causes } = observationsFromCounts(curve.time, [curve.censored, curve.events]);
    const kind = limits as 'log' | 'log-log' | 'plain';
    const ours = kaplanMeier(times, causes, { limits: kind, confidence });
    for (const { probability, ...expected } of quantiles) {
      expect(survivalQuantile(ours, probability), `${probability} of ${call}`).toEqual(expected);
    }
  }
});

test('an observation that enters late is at risk only afterwards, as in survfit with start and stop', () => {
  const { entries, times, causes, kaplanMeier: expected } = lateEntry;
  const events = Uint8Array.from(causes, (cause) => (cause > 0 ? 1 : 0));
  const curve = kaplanMeier(Float64Array.from(times), events, { entries: Float64Array.from(entries) });
  expectSameCurve(curve, expected.curve, expected.call);
  for (const { probability, ...quantile } of expected.quantiles) {
    expect(survivalQuantile(curve, probability)).toEqual(quantile);
  }
});

test('times that differ only by rounding are one time', () => {
  // survfit(Surv(c(0.3, 0.1 + 0.2, 1, 1, 2), c(1, 1, 0, 1, 1)) ~ 1), R 4.5.0, survival 3.8-3
  const curve = kaplanMeier(Float64Array.of(0.3, 0.1 + 0.2, 1, 1, 2), Uint8Array.of(1, 1, 0, 1, 1));
  expect(curve.time).toEqual([0.3, 1, 2]);
  expect(curve.events).toEqual([2, 1, 1]);
  expect(curve.censored).toEqual([0, 1, 0]);
});

test('no observations give an empty curve, and nothing is known of its median', () => {
  const curve = kaplanMeier(new Float64Array(0), new Uint8Array(0));
  expect(curve.time).toEqual([]);
  expect(survivalQuantile(curve, 0.5)).toEqual({ estimate: null, lower: null, upper: null });
});

test('what cannot be is refused: lengths that differ, negative times, unknown codes, entry after the end', () => {
  const one = Float64Array.of(1);
  expect(() => kaplanMeier(one, Uint8Array.of(1, 1))).toThrow(RangeError);
  expect(() => kaplanMeier(Float64Array.of(-1), Uint8Array.of(1))).toThrow(RangeError);
  expect(() => kaplanMeier(Float64Array.of(Number.NaN), Uint8Array.of(1))).toThrow(RangeError);
  expect(() => kaplanMeier(one, Uint8Array.of(2))).toThrow(RangeError);
  expect(() => kaplanMeier(one, Uint8Array.of(1), { entries: Float64Array.of(1) })).toThrow(RangeError);
  expect(() => kaplanMeier(one, Uint8Array.of(1), { confidence: 1 })).toThrow(RangeError);
  expect(() => survivalQuantile(kaplanMeier(one, Uint8Array.of(1)), 1)).toThrow(RangeError);
});

const days = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 60 });

test('without censoring the curve is the share that is left', () => {
  fc.assert(
    fc.property(days, (times) => {
      const curve = kaplanMeier(Float64Array.from(times), new Uint8Array(times.length).fill(1));
      return curve.time.every((time, row) => {
        const left = times.filter((other) => other > time).length / times.length;
        return Math.abs((curve.survival[row] as number) - left) < 1e-12;
      });
    }),
  );
});

test('the order of the observations does not matter, and the curve only falls', () => {
  const observed = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 1,
  });
  fc.assert(
    fc.property(observed, (rows) => {
      const curveOf = (list: [number, number][]) =>
        kaplanMeier(
          Float64Array.from(list, (row) => row[0]),
          Uint8Array.from(list, (row) => row[1]),
        );
      const curve = curveOf(rows);
      expect(curveOf(rows.toReversed())).toEqual(curve);
      return curve.survival.every((height, row) => height <= (curve.survival[row - 1] ?? 1) && height >= 0);
    }),
  );
});

const shared = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics/survival');

test.skipIf(!existsSync(shared))('curves of the whole veteran file are those written down beside it', () => {
  const table = (name: string) => {
    const [header, ...lines] = readFileSync(join(shared, name), 'utf8').trim().split('\n');
    const columns = (header ?? '').split(',');
    return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])));
  };
  const expected = table('veteran_km_celltype_log.csv');
  for (const type of ['squamous', 'smallcell', 'adeno', 'large']) {
    const patients = table('veteran.csv').filter((row) => row.celltype === type);
    const curve = kaplanMeier(
      Float64Array.from(patients, (row) => Number(row.time)),
      Uint8Array.from(patients, (row) => Number(row.status)),
    );
    const rows = expected.filter((row) => row.stratum === `celltype=${type}`);
    // The file holds 15 digits.
    const column = (name: string) => rows.map((row) => (row[name] === '' ? null : Number(row[name])));
    expect(largestDistance(curve.survival, column('surv'))).toBeLessThan(tolerance);
    expect(largestDistance(curve.standardError, column('std_err'))).toBeLessThan(tolerance);
    expect(largestDistance(curve.upper, column('upper'))).toBeLessThan(tolerance);
  }
});
