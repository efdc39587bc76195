import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/fine-gray.json' with { type: 'json' };
import { hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import { coxRegression } from './cox.ts';
import { fineGray } from './fine-gray.ts';

// crr stops when its gradient is small; the digits it gives beyond are its own.
const tolerance = 1e-7;
const { rows } = reference;
const times = Float64Array.from(rows.time);
const causes = Uint8Array.from(rows.cause);
const named: Record<string, Float64Array> = { age: Float64Array.from(rows.age), first: Float64Array.from(rows.first) };

test('coefficients, their covariance and the likelihood are those of crr in R', () => {
  for (const { call, covariates, ending, coefficients, covariance, logLikelihood } of reference.cases) {
    const lists = covariates.map((name) => named[name] as Float64Array);
    const fit = fineGray({ times, causes, covariates: lists }, ending);
    const own = fit.coefficients.map((one) => one.coefficient);
    expect(largestDistance(own, coefficients), call).toBeLessThan(tolerance);
    expect(largestDistance([...fit.covariance], covariance), call).toBeLessThan(tolerance);
    const { atZero, fitted } = fit.logLikelihood;
    expect(largestDistance([atZero, fitted], logLikelihood), call).toBeLessThan(1e-10);
  }
});

test.skipIf(!hasSharedTables)('those of mgus2 are written down beside the shared data', () => {
  const m = sharedColumns('mgus2_cr.csv');
  const expected = sharedJson('mgus2_expected.json').fine_gray_pcm_age_male_hgb;
  const known = (_: unknown, i: number) => m.hgb?.[i] !== '';
  const numbers = (cells: string[] | undefined) => Float64Array.from(cells ?? [], Number).filter(known);
  const male = Float64Array.from(m.sex ?? [], (sex) => (sex === 'M' ? 1 : 0)).filter(known);
  const covariates = [numbers(m.age), male, numbers(m.hgb)];
  const fit = fineGray({ times: numbers(m.etime), causes: Uint8Array.from(numbers(m.event)), covariates }, 1);
  const coefficients = fit.coefficients.map((one) => one.coefficient);
  const errors = fit.coefficients.map((one) => one.standardError);
  expect(fit.observations).toBe(expected.n);
  // crr's default there: it stops at a gradient of 1e-6 of the likelihood.
  expect(largestDistance(coefficients, Object.values(expected.coef))).toBeLessThan(1e-6);
  expect(largestDistance(errors, Object.values(expected.se))).toBeLessThan(1e-6);
  expect(largestDistance([fit.logLikelihood.fitted], [expected.loglik])).toBeLessThan(1e-10);
});

const row = fc.record({
  time: fc.integer({ min: 1, max: 15 }),
  cause: fc.integer({ min: 0, max: 2 }),
  trait: fc.integer({ min: 0, max: 1 }),
});
type Stay = { time: number; cause: number; trait: number };
const anchored = fc
  .array(row, { minLength: 4, maxLength: 40 })
  .map((list): Stay[] => [...list, ...[1, 16].flatMap((time) => [0, 1].map((trait) => ({ time, cause: 1, trait })))]);
const dataOf = (list: readonly Stay[], trait = (own: number) => own) => ({
  times: Float64Array.from(list, (each) => each.time),
  causes: Uint8Array.from(list, (each) => each.cause),
  covariates: [Float64Array.from(list, (each) => trait(each.trait))],
});

test('without other endings it is Cox regression with ties by Breslow', () => {
  fc.assert(
    fc.property(anchored, (list) => {
      const alone = list.map((each) => ({ ...each, cause: Math.min(each.cause, 1) }));
      const { times, causes, covariates } = dataOf(alone);
      const [ours, cox] = [
        fineGray({ times, causes, covariates }, 1),
        coxRegression({ times, events: causes, covariates }, { ties: 'breslow' }),
      ];
      expect(ours.coefficients[0]?.coefficient).toBeCloseTo(cox.coefficients[0]?.coefficient ?? 0, 8);
      expect(ours.logLikelihood.fitted).toBeCloseTo(cox.logLikelihood.fitted, 8);
    }),
    { numRuns: 40 },
  );
});

test('without censoring, who came to another ending stays at risk to the end, as if censored last of all', () => {
  fc.assert(
    fc.property(anchored, (list) => {
      const all = list.map((each) => ({ ...each, cause: Math.max(each.cause, 1) }));
      const { times, causes, covariates } = dataOf(all);
      const last = times.map((time, i) => (causes[i] === 1 ? time : 99));
      const events = causes.map((cause) => (cause === 1 ? 1 : 0));
      const cox = coxRegression({ times: last, events, covariates }, { ties: 'breslow' });
      const ours = fineGray({ times, causes, covariates }, 1);
      expect(ours.coefficients[0]?.coefficient).toBeCloseTo(cox.coefficients[0]?.coefficient ?? 0, 8);
    }),
    { numRuns: 40 },
  );
});

test('the order of rows changes nothing, and a trait turned round turns its sign', () => {
  fc.assert(
    fc.property(anchored, (list) => {
      const [fit, turned] = [dataOf(list), dataOf(list.toReversed(), (trait) => 1 - trait)].map((data) =>
        fineGray(data, 1),
      );
      const [one, other] = [fit?.coefficients[0], turned?.coefficients[0]];
      expect(other?.coefficient).toBeCloseTo(-(one?.coefficient ?? 0), 7);
      expect(other?.standardError).toBeCloseTo(one?.standardError ?? 0, 7);
    }),
    { numRuns: 40 },
  );
});

test('a trait with which no one comes to the ending has no finite coefficient', () => {
  const never = Float64Array.from(causes, (cause, i) => (cause !== 1 && i % 2 === 0 ? 1 : 0));
  const fit = fineGray({ times, causes, covariates: [never, named.age as Float64Array] }, 1);
  expect(fit.coefficients[0]).toMatchObject({ state: 'infinite', coefficient: Number.NEGATIVE_INFINITY });
  expect(fit.coefficients[1]?.state).toBe('estimated');
  expect(fit.coefficients[1]?.standardError).toBeGreaterThan(0);
});

test('what cannot be is refused', () => {
  const covariates = [named.first as Float64Array];
  expect(() => fineGray({ times, causes, covariates }, 0)).toThrow(RangeError);
  expect(() => fineGray({ times, causes, covariates }, 9)).toThrow(RangeError);
  expect(() => fineGray({ times, causes, covariates: [] }, 1)).toThrow(RangeError);
  expect(() => fineGray({ times, causes: Uint8Array.of(1), covariates }, 1)).toThrow(RangeError);
});
