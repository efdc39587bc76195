import { describe, expect, test } from 'vitest';
import { largestDistance } from '../../reference/distance.ts';
import { hasSharedTables, sharedTable, sharedText } from '../../reference/shared-tables.ts';
import { logGamma } from '../../special/gamma.ts';
import { listTable } from '../list-table.ts';
import { modelFrom, modelNamed } from './hierarchical-model.ts';
import { profileInterval } from './profile-likelihood.ts';

const twoLists = listTable(
  ['a', 'b'],
  [
    { lists: 1, count: 60 },
    { lists: 2, count: 40 },
    { lists: 3, count: 25 },
  ],
);

test('for two independent lists the profile has a form of its own: each list takes its share of the total', () => {
  const share = (on: number, total: number): number =>
    on * Math.log(on / total) + (total - on) * Math.log1p(-on / total);
  const height = (total: number): number =>
    logGamma(total + 1) - logGamma(total - 125 + 1) + share(85, total) + share(65, total);
  const { total, lower, upper } = profileInterval(twoLists, modelFrom(2));
  for (const step of [-1, 1]) expect(height(total)).toBeGreaterThanOrEqual(height(total + step));
  const fall = 3.841458820694124 / 2; // qchisq(.95, 1) / 2
  expect(height(total) - height(lower)).toBeCloseTo(fall, 5);
  expect(height(total) - height(upper)).toBeCloseTo(fall, 5);
});

test('a narrower confidence is within a wider one', () => {
  const [wide, narrow] = [profileInterval(twoLists, modelFrom(2), 0.95), profileInterval(twoLists, modelFrom(2), 0.8)];
  expect(narrow.lower).toBeGreaterThan(wide.lower);
  expect(narrow.upper).toBeLessThan(wide.upper);
});

test('where the likelihood never falls far enough below the people seen, they are the lower limit', () => {
  const nearlyAll = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 2 },
      { lists: 2, count: 1 },
      { lists: 3, count: 30 },
    ],
  );
  expect(profileInterval(nearlyAll, modelFrom(2)).lower).toBe(33);
});

test('a model that cannot be estimated has no profile', () => {
  const apart = listTable(
    ['a', 'b'],
    [
      { lists: 1, count: 5 },
      { lists: 2, count: 5 },
    ],
  );
  expect(profileInterval(apart, modelFrom(2)).total).toBeNaN();
  expect(() => profileInterval(twoLists, modelFrom(2), 0)).toThrow(RangeError);
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  type Profile = { N: number; lo: number; hi: number };
  test('intervals of main effects and stepwise models of nine tables are those of closedpCI.t in Rcapture', () => {
    const all = JSON.parse(sharedText('r-reference/expected.json')) as Record<
      string,
      Record<string, Profile & { model: string }>
    >;
    for (const [name, expected] of Object.entries(all)) {
      const table = sharedTable(name);
      for (const [profile, model] of [
        ['profile_main', 'main'],
        ['profile_stepwise', 'stepwise_p02'],
      ] as const) {
        const { N, lo, hi } = expected[profile] as Profile;
        const ours = profileInterval(table, modelNamed(table.names.length, expected[model]?.model ?? ''));
        // Rcapture has Stirling's formula without its first correction where this has the gamma function.
        expect(largestDistance([ours.total, ours.lower, ours.upper], [N, lo, hi]), `${name} ${profile}`).toBeLessThan(
          1e-4,
        );
      }
    }
  });
});
