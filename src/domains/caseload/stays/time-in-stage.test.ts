import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exits } from '../codes/exits.ts';
import { exitCause, type Sojourns, wentOnCause } from '../paths/sojourns.ts';
import { timeInStage } from './time-in-stage.ts';

const stay = (times: readonly number[], causes: readonly number[]): Sojourns => ({
  stage: 0,
  add: () => null,
  times: () => Float64Array.from(times),
  causes: () => Uint8Array.from(causes),
  untimed: () => 0,
});

const all = (n: number) => ({ n, untimed: 0, isWhole: true, mayShow: () => true });
const lost = exitCause(exits.indexOf('left-country') + 1);
const unfounded = exitCause(exits.indexOf('unfounded') + 1);

const survival = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics/survival');

const RQuantiles = z.object({
  quantiles: z.object({
    quantile: z.object({ values: z.array(z.array(z.number())) }),
    lower: z.object({ values: z.array(z.array(z.number().nullable())) }),
    upper: z.object({ values: z.array(z.array(z.number().nullable())) }),
  }),
});

test.skipIf(!existsSync(survival))(
  'half of the patients of aml had left after the days that R finds, in both arms',
  () => {
    // R 4.5.0, package survival: quantile(survfit(Surv(time, status) ~ x, data = aml), c(.25, .5, .75)). Days are whole, so exact.
    const { quantiles } = RQuantiles.parse(JSON.parse(readFileSync(join(survival, 'aml_expected.json'), 'utf8')));
    const lines = readFileSync(join(survival, 'aml.csv'), 'utf8').trim().split('\n').slice(1);
    const rows = lines.map((line) => line.split(','));
    for (const [arm, name] of ['Maintained', 'Nonmaintained'].entries()) {
      const patients = rows.filter(([, , treatment]) => treatment === name);
      const times = patients.map(([time]) => Number(time));
      const causes = patients.map(([, status]) => (status === '1' ? lost : 0));
      const found = timeInStage(stay(times, causes), all(patients.length));
      const expected = [0, 1, 2].map((place) => ({
        days: quantiles.quantile.values[arm]?.[place],
        lower: quantiles.lower.values[arm]?.[place],
        upper: quantiles.upper.values[arm]?.[place],
      }));
      expect([found.quarter_left, found.half_left, found.three_quarters_left]).toEqual(expected);
    }
  },
);

test('of people who go on or drop out, each share is an incidence, and they never add to more than all', () => {
  const times = Array.from({ length: 60 }, (_, index) => 5 + index);
  const causes = times.map((_, index) => [wentOnCause, lost, unfounded, wentOnCause, 0][index % 5] as number);
  const { at, curves, lost_by } = timeInStage(stay(times, causes), all(60));
  for (const row of at) expect(row.still_there + row.went_on + row.lost + row.ended_otherwise).toBeCloseTo(1, 2);
  expect(curves?.went_on.length).toBeGreaterThan(0);
  expect(lost_by[0]?.exit).toBe('left-country');
});

test('no one censored: the incidence at the end is simply the share', () => {
  const times = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 10 : 20));
  const causes = times.map((time) => (time === 10 ? lost : wentOnCause));
  expect(timeInStage(stay(times, causes), all(40)).curves).toMatchObject({
    lost: [[10, 0.25, expect.any(Number), expect.any(Number)]],
    went_on: [[20, 0.75, expect.any(Number), expect.any(Number)]],
  });
});

test('a step of a curve is never of fewer than five, and the curve ends where fewer than ten are left', () => {
  const times = Array.from({ length: 33 }, (_, index) => index);
  const { curves, at } = timeInStage(
    stay(
      times,
      times.map(() => wentOnCause),
    ),
    all(33),
  );
  const heights = [0, ...(curves?.went_on ?? []).map(([, share]) => share)];
  heights.slice(1).forEach((height, index) => {
    expect(Math.round((height - (heights[index] as number)) * 33)).toBeGreaterThanOrEqual(5);
  });
  expect(curves?.went_on.at(-1)?.[0]).toBeLessThanOrEqual(23);
  expect(at).toEqual([]);
});

test('too few to draw is stated, and so is a split that may not be shown', () => {
  const few = timeInStage(stay([1, 2, 3], [1, 1, 1]), all(3));
  expect([few.half_left, few.why.half_left]).toEqual([null, 'too-few']);
  const times = Array.from({ length: 30 }, (_, index) => index);
  const hidden = timeInStage(
    stay(
      times,
      times.map(() => lost),
    ),
    { n: 30, untimed: 0, isWhole: false, mayShow: () => false },
  );
  expect([hidden.half_left, hidden.why.half_left]).toEqual([null, 'suppressed']);
  expect(timeInStage(stay([], []), { ...all(0), n: 0 }).why.half_left).toBe('no-dates');
});

test('drop-outs that may not be shown one by one are put together', () => {
  const times = Array.from({ length: 40 }, (_, index) => 1 + (index % 20));
  const contact = exitCause(exits.indexOf('contact-lost') + 1);
  const causes = times.map((_, index) => (index % 2 === 0 ? lost : contact));
  const { lost_by } = timeInStage(stay(times, causes), { ...all(40), mayShow: (exit) => exit === 'left-country' });
  expect(lost_by.map(({ exit }) => exit).toSorted()).toEqual(['left-country', 'other']);
});

test('a figure that reads the table beside the curves is never about fewer than five', () => {
  // Sixty people, no one censored: a share times sixty is a number of people. Six go on by day 30, five of them by day 10.
  const times = Array.from({ length: 60 }, (_, index) => (index < 5 ? 4 + index : index === 5 ? 25 : 100 + index));
  const causes = times.map((_, index) => (index < 30 ? wentOnCause : lost));
  const { at, curves } = timeInStage(stay(times, causes), all(60));
  const people = (share: number): number => Math.round(share * 60);
  const seen = [
    0,
    ...(curves?.went_on ?? []).map(([, share]) => people(share)),
    ...at.map((row) => people(row.went_on)),
  ];
  for (const one of seen) for (const other of seen) expect([1, 2, 3, 4]).not.toContain(Math.abs(one - other));
});

test('where a few of one kind have no known days, the days are shown and no curve', () => {
  const times = Array.from({ length: 40 }, (_, index) => index);
  const causes = times.map((_, index) => (index < 3 ? unfounded : wentOnCause));
  const found = timeInStage(stay(times, causes), all(40));
  expect(found.half_left?.days).toBe(19.5);
  expect([found.curves, found.at, found.lost_by, found.why.curves]).toEqual([null, [], [], 'suppressed']);
});
