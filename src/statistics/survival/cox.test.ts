import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../reference/cox.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { codesOf, hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import { type CoxFit, coxRegression } from './cox.ts';
import { logRank } from './log-rank.ts';
import type { Ties } from './partial-likelihood.ts';

// Newton's method has converged on both sides; the rest is the rounding of some hundred terms.
const tolerance = 1e-9;
const { rows } = reference;

/** The data and options that a call of coxph in the reference speaks of. */
function asCalled(call: string) {
  const ending = Number(/cause == (\d)/.exec(call)?.[1] ?? 0);
  const age = Float64Array.from(rows.age, (years) => (call.includes('small') ? years / 1000 : years));
  const first = Float64Array.from(rows.first);
  const data = {
    times: Float64Array.from(rows.time),
    events: Uint8Array.from(rows.cause, (cause) => ((ending === 0 ? cause > 0 : cause === ending) ? 1 : 0)),
    covariates: /age|small/.test(call) ? [age, first] : [first],
    entries: call.includes('entry') ? Float64Array.from(rows.entry) : undefined,
    strata: call.includes('strata') ? codesOf(rows.office.map(String)) : undefined,
  };
  return { data, ties: (call.includes('breslow') ? 'breslow' : 'efron') as Ties };
}

const column = (fit: CoxFit, name: 'coefficient' | 'standardError' | 'p' | 'upper' | 'z') =>
  fit.coefficients.map((one) => one[name]);

test('coefficients, errors, tests and baseline are those of coxph in R: ties, late entry, strata', () => {
  for (const expected of reference.cases) {
    const { data, ties } = asCalled(expected.call);
    const fit = coxRegression(data, { ties });
    expect(fit.events).toBe(expected.events);
    expect(fit.coefficients.every((one) => one.state === 'estimated')).toBe(true);
    const near = (ours: number[], theirs: number[], what: string) =>
      expect(largestDistance(ours, theirs), `${what} of ${expected.call}`).toBeLessThan(tolerance);
    near(column(fit, 'coefficient'), expected.coefficients, 'coefficients');
    near(column(fit, 'standardError'), expected.standardErrors, 'standard errors');
    near(column(fit, 'upper'), expected.upper, 'upper limits');
    near(column(fit, 'p'), expected.p, 'p');
    near([...fit.covariance], expected.covariance, 'covariance');
    near([fit.logLikelihood.atZero, fit.logLikelihood.fitted], expected.logLikelihood, 'log likelihood');
    near([fit.tests.score.statistic, fit.tests.wald.statistic], [expected.score, expected.wald], 'tests');
    if ('time' in expected.baseline) {
      near([...(fit.baseline[0]?.time ?? [])], expected.baseline.time ?? [], 'times');
      near([...(fit.baseline[0]?.hazard ?? [])], expected.baseline.hazard ?? [], 'baseline hazard');
    }
  }
});

/** A fit as the shared files hold it; they stop a little short of the maximum, at a relative gain of 1e-9. */
function expectShared(fit: CoxFit, expected: Record<string, Record<string, number>>): void {
  expect(largestDistance(column(fit, 'coefficient'), Object.values(expected.coef ?? {}))).toBeLessThan(1e-6);
  expect(largestDistance(column(fit, 'standardError'), Object.values(expected.se ?? {}))).toBeLessThan(1e-8);
  const { atZero, fitted } = fit.logLikelihood;
  expect(largestDistance([atZero, fitted], expected.loglik as unknown as number[])).toBeLessThan(1e-10);
  const { score, likelihoodRatio } = fit.tests;
  expect(largestDistance([score.statistic, score.degrees, score.p], expected.score_test as never)).toBeLessThan(1e-9);
  const { statistic, degrees, p } = likelihoodRatio;
  expect(largestDistance([statistic, degrees, p], expected.lr_test as never)).toBeLessThan(1e-9);
}

test.skipIf(!hasSharedTables)('aml, veteran and mgus2 are those written down beside the shared data', () => {
  const numbers = (cells: string[] | undefined) => Float64Array.from(cells ?? [], Number);
  const is = (cells: string[] | undefined, word: string) => Float64Array.from(cells ?? [], (x) => (x === word ? 1 : 0));
  const aml = sharedColumns('aml.csv');
  const ofAml = sharedJson('aml_expected.json');
  const amlData = {
    times: numbers(aml.time),
    events: Uint8Array.from(aml.status ?? [], Number),
    covariates: [is(aml.x, 'Nonmaintained')],
  };
  expectShared(coxRegression(amlData), ofAml.cox_efron);
  expectShared(coxRegression(amlData, { ties: 'breslow' }), ofAml.cox_breslow);

  const v = sharedColumns('veteran.csv');
  const ofVeteran = sharedJson('veteran_expected.json');
  const outcome = { times: numbers(v.time), events: Uint8Array.from(v.status ?? [], Number) };
  const types = ['smallcell', 'adeno', 'large'].map((type) => is(v.celltype, type));
  const rest = [v.karno, v.diagtime, v.age, v.prior].map(numbers);
  const full = { ...outcome, covariates: [numbers(v.trt), ...types, ...rest] };
  expectShared(coxRegression(full), ofVeteran.cox_efron);
  expectShared(coxRegression(full, { ties: 'breslow' }), ofVeteran.cox_breslow);
  const within = { ...outcome, covariates: [numbers(v.trt), numbers(v.karno)], strata: codesOf(v.celltype ?? []) };
  expectShared(coxRegression(within), ofVeteran.cox_strat_celltype);

  const m = sharedColumns('mgus2_cr.csv');
  const known = (_: unknown, i: number) => m.hgb?.[i] !== '';
  const kept = { times: numbers(m.etime).filter(known), cause: numbers(m.event).filter(known) };
  const covariates = [numbers(m.age), is(m.sex, 'M'), numbers(m.hgb)].map((list) => list.filter(known));
  for (const [cause, name] of [
    [1, 'pcm'],
    [2, 'death'],
  ] as const) {
    const events = Uint8Array.from(kept.cause, (own) => (own === cause ? 1 : 0));
    expectShared(
      coxRegression({ times: kept.times, events, covariates }),
      sharedJson('mgus2_expected.json')[`cause_specific_cox_${name}`],
    );
  }
});

const { data: invented } = asCalled(reference.cases[0]?.call ?? '');

test('a trait with which no one has the event has no finite coefficient, and that is reported', () => {
  const never = Float64Array.from(invented.events, (event, i) => (event === 0 && i % 3 === 0 ? 1 : 0));
  const fit = coxRegression({ ...invented, covariates: [never, ...invented.covariates] });
  expect(fit.coefficients.map((one) => one.state)).toEqual(['infinite', 'estimated', 'estimated']);
  expect(fit.coefficients[0]).toMatchObject({ coefficient: Number.NEGATIVE_INFINITY, hazardRatio: 0 });
  expect(fit.coefficients[0]?.standardError).toBeNaN();
  expect(fit.tests.wald.p).toBeNaN();
  expect(fit.tests.likelihoodRatio.p).toBeLessThan(0.05);
  // The others are what they are among those who can have the event at all.
  const others = (_: unknown, i: number) => never[i] === 0;
  const rest = coxRegression({
    times: invented.times.filter(others),
    events: invented.events.filter(others),
    covariates: invented.covariates.map((list) => list.filter(others)),
  });
  const restOf = (name: 'coefficient' | 'standardError') => column(fit, name).slice(1);
  expect(largestDistance(restOf('coefficient'), column(rest, 'coefficient'))).toBeLessThan(1e-6);
  expect(largestDistance(restOf('standardError'), column(rest, 'standardError'))).toBeLessThan(1e-6);
});

test('a trait with which all have the event first runs the other way', () => {
  const times = Float64Array.from({ length: 40 }, (_, i) => i + 1);
  const early = Float64Array.from(times, (time) => (time <= 10 ? 1 : 0));
  const fit = coxRegression({ times, events: new Uint8Array(40).fill(1), covariates: [early] });
  expect(fit.coefficients[0]).toMatchObject({ state: 'infinite', coefficient: Number.POSITIVE_INFINITY });
  // What is left is the order of the first ten among themselves and of the other thirty.
  const logFactorial = (n: number) => Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
  expect(fit.logLikelihood.fitted).toBeCloseTo(-logFactorial(10) - logFactorial(30), 6);
});

test('what other covariates say already is redundant, and changes nothing else', () => {
  const [age, first] = invented.covariates as [Float64Array, Float64Array];
  const both = age.map((years, i) => 2 * years - 3 * (first[i] as number) + 7);
  const fit = coxRegression({ ...invented, covariates: [age, new Float64Array(age.length).fill(3), first, both] });
  expect(fit.coefficients.map((one) => one.state)).toEqual(['estimated', 'redundant', 'estimated', 'redundant']);
  const plain = coxRegression(invented);
  expect(fit.tests.wald.degrees).toBe(2);
  expect(largestDistance([fit.coefficients[2]?.z ?? 0], [plain.coefficients[1]?.z ?? 1])).toBeLessThan(1e-9);
  expect(largestDistance([fit.tests.wald.statistic], [plain.tests.wald.statistic])).toBeLessThan(1e-9);
});

const row = fc.record({
  time: fc.integer({ min: 1, max: 15 }),
  event: fc.integer({ min: 0, max: 1 }),
  trait: fc.integer({ min: 0, max: 1 }),
  amount: fc.double({ min: -3, max: 3, noNaN: true }),
});
type Stay = { time: number; event: number; trait: number; amount: number };
/** Two rows with an event of each trait at both ends, so that no coefficient runs away. */
const anchored = fc
  .array(row, { minLength: 4, maxLength: 40 })
  .map((list): Stay[] => [
    ...list,
    ...[1, 16].flatMap((time) => [0, 1].map((trait) => ({ time, event: 1, trait, amount: time + trait }))),
  ]);
const dataOf = (list: readonly Stay[], covariates: (each: Stay) => number[]) => ({
  times: Float64Array.from(list, (each) => each.time),
  events: Uint8Array.from(list, (each) => each.event),
  covariates: (list[0] ? covariates(list[0]) : []).map((_, j) =>
    Float64Array.from(list, (each) => covariates(each)[j] ?? 0),
  ),
});

test('the order of rows changes nothing, a trait turned round turns its sign, and cutting a row in two changes nothing', () => {
  fc.assert(
    fc.property(anchored, fc.constantFrom<Ties>('efron', 'breslow'), (list, ties) => {
      const fit = coxRegression(
        dataOf(list, (each) => [each.trait]),
        { ties },
      );
      const turned = coxRegression(
        dataOf(list.toReversed(), (each) => [1 - each.trait]),
        { ties },
      );
      const [one, other] = [fit.coefficients[0], turned.coefficients[0]];
      expect(one?.state).toBe('estimated');
      expect(other?.coefficient).toBeCloseTo(-(one?.coefficient ?? 0), 7);
      const cut = list.flatMap((each) => [
        { ...each, entry: 0, time: each.time / 2, event: 0 },
        { ...each, entry: each.time / 2 },
      ]);
      const entries = Float64Array.from(cut, (each) => each.entry);
      const inTwo = coxRegression({ ...dataOf(cut, (each) => [each.trait]), entries }, { ties });
      expect(inTwo.coefficients[0]?.coefficient).toBeCloseTo(one?.coefficient ?? 0, 7);
      expect(inTwo.logLikelihood.fitted).toBeCloseTo(fit.logLikelihood.fitted, 7);
    }),
  );
});

test('without ties, the score test of a trait is the log-rank test, with late entry too', () => {
  fc.assert(
    fc.property(anchored, fc.boolean(), (list, late) => {
      const apart = list.map((each, i) => ({ ...each, time: 20 + each.time + i / 1000 }));
      const entries = late ? Float64Array.from(list, (each) => each.time) : undefined;
      const data = { ...dataOf(apart, (each) => [each.trait]), entries };
      const test = logRank(
        data.times,
        data.events,
        Int32Array.from(list, (each) => each.trait),
        { entries },
      );
      // A group that is never at risk together with the other leaves nothing to compare.
      fc.pre(test.degrees === 1);
      expect(coxRegression(data).tests.score.statistic).toBeCloseTo(test.statistic, 7);
    }),
  );
});

test('a coefficient is infinite exactly when all who have the event have the most of it, or all the least, at every time', () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: 1 }), fc.integer({ min: -2, max: 2 }));
  const few = fc.array(fc.record({ time: fc.integer({ min: 1, max: 5 }), event: fc.boolean(), amount }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(few, fc.constantFrom<Ties>('efron', 'breslow'), (list, ties) => {
      fc.pre(list.some(({ event }) => event));
      let [most, least, tells] = [true, true, false];
      for (const { time, amount: own } of list.filter(({ event }) => event)) {
        const there = list.filter((other) => other.time >= time).map((other) => other.amount);
        most &&= own === Math.max(...there);
        least &&= own === Math.min(...there);
        tells ||= new Set(there).size > 1;
      }
      const fit = coxRegression(
        {
          times: Float64Array.from(list, ({ time }) => time),
          events: Uint8Array.from(list, ({ event }) => (event ? 1 : 0)),
          covariates: [Float64Array.from(list, (each) => each.amount)],
        },
        { ties },
      );
      const [one] = fit.coefficients;
      expect(one?.state).toBe(tells ? (most || least ? 'infinite' : 'estimated') : 'redundant');
      if (one?.state === 'infinite') expect(one.coefficient).toBe((most ? 1 : -1) * Number.POSITIVE_INFINITY);
    }),
    { numRuns: 200 },
  );
});

test('what cannot be is refused', () => {
  expect(() => coxRegression({ ...invented, covariates: [] })).toThrow(RangeError);
  expect(() => coxRegression({ ...invented, covariates: [Float64Array.of(1)] })).toThrow(RangeError);
  expect(() => coxRegression({ ...invented, events: new Uint8Array(invented.times.length) })).toThrow(RangeError);
  expect(() => coxRegression(invented, { confidence: 2 })).toThrow(RangeError);
});
