import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/log-rank.json' with { type: 'json' };
import { codesOf, hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import { logRank } from './log-rank.ts';

// Sums over some dozens of times with a solution of a small system after them.
const tolerance = 1e-11;
const { rows } = reference;
const times = Float64Array.from(rows.time);
const anyEnding = Uint8Array.from(rows.cause, (cause) => (cause > 0 ? 1 : 0));
const firstEnding = Uint8Array.from(rows.cause, (cause) => (cause === 1 ? 1 : 0));
const from0 = (codes: number[], first: number) => Int32Array.from(codes, (code) => code - first);

test('log-rank and Peto-Peto, with and without strata, are those of survdiff in R', () => {
  for (const { call, observed, expected, variance, statistic, p } of reference.cases) {
    const result = logRank(
      times,
      call.includes('cause == 1') ? firstEnding : anyEnding,
      call.includes('first') ? from0(rows.first, 0) : from0(rows.group, 1),
      {
        rho: call.includes('rho = 1') ? 1 : 0,
        strata: call.includes('strata') ? from0(rows.office, 1) : undefined,
      },
    );
    expect(largestDistance([...result.observed], observed), call).toBeLessThan(tolerance);
    expect(largestDistance([...result.expected], expected), call).toBeLessThan(tolerance);
    expect(largestDistance([...result.variance], variance.flat()), call).toBeLessThan(tolerance);
    expect(largestDistance([result.statistic, result.p], [statistic, p]), call).toBeLessThan(tolerance);
    expect(result.degrees).toBe(observed.length - 1);
  }
});

test.skipIf(!hasSharedTables)('the tests of aml and veteran are those written down beside the shared data', () => {
  const aml = sharedColumns('aml.csv');
  const [amlTimes, amlEvents] = [Float64Array.from(aml.time ?? [], Number), Uint8Array.from(aml.status ?? [], Number)];
  const ofAml = sharedJson('aml_expected.json');
  const plain = logRank(amlTimes, amlEvents, codesOf(aml.x ?? []));
  expect(largestDistance([plain.statistic, plain.p], [ofAml.logrank.chisq, ofAml.logrank.p])).toBeLessThan(1e-12);
  const peto = logRank(amlTimes, amlEvents, codesOf(aml.x ?? []), { rho: 1 });
  expect(largestDistance([...peto.observed], ofAml.peto_peto_rho1.obs)).toBeLessThan(1e-12);
  expect(largestDistance([peto.statistic], [ofAml.peto_peto_rho1.chisq])).toBeLessThan(1e-12);

  const veteran = sharedColumns('veteran.csv');
  const ofVeteran = sharedJson('veteran_expected.json');
  const [t, e] = [Float64Array.from(veteran.time ?? [], Number), Uint8Array.from(veteran.status ?? [], Number)];
  const byType = logRank(t, e, codesOf(veteran.celltype ?? []));
  expect(byType.degrees).toBe(3);
  expect(largestDistance([byType.statistic], [ofVeteran.logrank_celltype.chisq])).toBeLessThan(1e-12);
  expect(largestDistance([...byType.variance], ofVeteran.logrank_celltype.var.flat())).toBeLessThan(1e-12);
  const within = logRank(t, e, codesOf(veteran.trt ?? []), { strata: codesOf(veteran.celltype ?? []) });
  const expected = ofVeteran.logrank_trt_stratified_by_celltype;
  expect(largestDistance([within.statistic, within.p], [expected.chisq, expected.p])).toBeLessThan(1e-12);
});

const row = fc.record({
  time: fc.integer({ min: 1, max: 12 }),
  event: fc.integer({ min: 0, max: 1 }),
  group: fc.integer({ min: 0, max: 2 }),
  entry: fc.integer({ min: 0, max: 11 }),
});
type Stay = { time: number; event: number; group: number; entry: number };
const of = (list: readonly Stay[], late = false, rho = 0, groups = (group: number) => group) =>
  logRank(
    Float64Array.from(list, (each) => each.time + (late ? each.entry : 0)),
    Uint8Array.from(list, (each) => each.event),
    Int32Array.from(list, (each) => groups(each.group)),
    { rho, entries: late ? Float64Array.from(list, (each) => each.entry) : undefined },
  );

test('the order of rows and the numbers of groups change nothing; observed and expected sum to the same', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      fc.constantFrom(0, 1),
      (list, late, rho) => {
        const result = of(list, late, rho);
        const turned = of(list.toReversed(), late, rho, (group) => 2 - group);
        expect(turned.statistic).toBeCloseTo(result.statistic, 7);
        expect(turned.degrees).toBe(result.degrees);
        const sum = (numbers: Float64Array) => numbers.reduce((all, one) => all + one, 0);
        expect(sum(result.observed)).toBeCloseTo(sum(result.expected), 9);
      },
    ),
  );
});

test('a stratum of its own for each person leaves nothing to compare', () => {
  const result = logRank(times, anyEnding, from0(rows.first, 0), { strata: Int32Array.from(times.keys()) });
  expect(result.degrees).toBe(0);
  expect(result.p).toBeNaN();
});

test('who enters late is expected to have events only afterwards', () => {
  // One of two is at risk alone at time 2, and both at time 5: expected 1 + 1/2 of group 0 and 1/2 of group 1.
  const result = logRank(Float64Array.of(2, 5, 7), Uint8Array.of(1, 1, 0), Int32Array.of(0, 0, 1), {
    entries: Float64Array.of(0, 2, 3),
  });
  expect([...result.expected]).toEqual([1.5, 0.5]);
});

test('what cannot be is refused', () => {
  const [one, event, group] = [Float64Array.of(1), Uint8Array.of(1), Int32Array.of(0)];
  expect(() => logRank(one, event, Int32Array.of(0, 1))).toThrow(RangeError);
  expect(() => logRank(one, event, Int32Array.of(-1))).toThrow(RangeError);
  expect(() => logRank(one, Uint8Array.of(2), group)).toThrow(RangeError);
  expect(() => logRank(one, event, group, { entries: Float64Array.of(1) })).toThrow(RangeError);
  expect(() => logRank(Float64Array.of(Number.NaN), event, group)).toThrow(RangeError);
});
