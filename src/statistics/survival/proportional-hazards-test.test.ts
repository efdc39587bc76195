import { expect, test } from 'vitest';
import reference from '../reference/cox.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { codesOf, hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import type { Ties } from './partial-likelihood.ts';
import { proportionalHazardsTest, type TimeScale } from './proportional-hazards-test.ts';

const { rows } = reference;
const invented = {
  times: Float64Array.from(rows.time),
  events: Uint8Array.from(rows.cause, (cause) => (cause === 1 ? 1 : 0)),
  covariates: [Float64Array.from(rows.age), Float64Array.from(rows.first)],
};

test('for each covariate and for all it is cox.zph in R: both scales, ties, late entry and strata', () => {
  for (const { call, transform, table } of reference.zph) {
    const ending = Number(/cause == (\d)/.exec(call)?.[1]);
    const data = {
      ...invented,
      events: Uint8Array.from(rows.cause, (cause) => (cause === ending ? 1 : 0)),
      entries: call.includes('entry') ? Float64Array.from(rows.entry) : undefined,
      strata: call.includes('strata') ? codesOf(rows.office.map(String)) : undefined,
    };
    const ties: Ties = call.includes('breslow') ? 'breslow' : 'efron';
    const result = proportionalHazardsTest(data, { ties, scale: transform as TimeScale });
    for (const [i, own] of [...result.covariates, result.all].entries()) {
      // Two Newton fits and an information matrix with the square of time in it.
      const distance = largestDistance([own.statistic, own.p], table[i] ?? []);
      expect(distance, `row ${i}, ${transform}, ${call}`).toBeLessThan(1e-7);
    }
  }
});

test.skipIf(!hasSharedTables)('for the numbers of veteran it is what is written down beside the shared data', () => {
  const v = sharedColumns('veteran.csv');
  const numbers = (cells: string[] | undefined) => Float64Array.from(cells ?? [], Number);
  const types = ['smallcell', 'adeno', 'large'].map((type) =>
    Float64Array.from(v.celltype ?? [], (own) => (own === type ? 1 : 0)),
  );
  const data = {
    times: numbers(v.time),
    events: Uint8Array.from(v.status ?? [], Number),
    covariates: [numbers(v.trt), ...types, ...[v.karno, v.diagtime, v.age, v.prior].map(numbers)],
  };
  const expected = sharedJson('veteran_expected.json');
  for (const scale of ['km', 'identity'] as const) {
    const { covariates, all } = proportionalHazardsTest(data, { scale });
    const table = expected[`zph_${scale}`];
    // The three kinds of cell are one row there, with three degrees; here they are three.
    const single = (name: string) => table.values[table.rows.indexOf(name)];
    for (const [name, own] of [
      ['trt', covariates[0]],
      ['karno', covariates[4]],
      ['diagtime', covariates[5]],
      ['age', covariates[6]],
      ['prior', covariates[7]],
      ['GLOBAL', all],
    ] as const) {
      const [chisq, , p] = single(name);
      expect(largestDistance([own?.statistic ?? 0, own?.p ?? 0], [chisq, p]), `${name} ${scale}`).toBeLessThan(1e-6);
    }
    expect(all.degrees).toBe(8);
  }
});

test('a ratio that turns round halfway is found, and one that stays is not', () => {
  const n = 200;
  const times = Float64Array.from({ length: n }, (_, i) => i + 1);
  const events = new Uint8Array(n).fill(1);
  // Early events are mostly of the first kind, late ones of the second; and one kind spread evenly.
  const turning = Float64Array.from(times, (time, i) => ((time <= 60 ? i % 5 !== 0 : i % 5 === 0) ? 1 : 0));
  const even = Float64Array.from(times, (_, i) => (Math.floor(i / 2) % 2 === 0 ? 1 : 0));
  const { covariates } = proportionalHazardsTest({ times, events, covariates: [turning, even] });
  expect(covariates[0]?.p).toBeLessThan(0.001);
  expect(covariates[1]?.p).toBeGreaterThan(0.2);
});

test('what the fit could not estimate is not tested', () => {
  const [age = new Float64Array(0)] = invented.covariates;
  const never = Float64Array.from(invented.events, (event, i) => (event === 0 && i % 3 === 0 ? 1 : 0));
  const { covariates, all } = proportionalHazardsTest({ ...invented, covariates: [never, age] });
  expect(covariates[0]?.p).toBeNaN();
  expect(covariates[1]?.statistic).toBeGreaterThan(0);
  expect(all.degrees).toBe(1);
});
