import { describe, expect, test } from 'vitest';
import { randomStream } from '../../random/stream.ts';
import { haveSharedTables, sharedTable } from '../../reference/shared-table.ts';
import { logBeta } from '../../special/beta.ts';
import { logGamma } from '../../special/gamma.ts';
import { listTable } from '../list-table.ts';
import { latentClassDefaults, latentClasses, latentClassSummary } from './latent-class.ts';
import { latentClassChain } from './latent-class-chain.ts';

const tableOf = (counts: readonly number[]) =>
  listTable(
    ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, Math.log2(counts.length + 1)),
    counts.map((count, at) => ({ lists: at + 1, count })),
  );

test('with one class the draws have the posterior that can be written down', () => {
  const counts = [14, 11, 9, 8, 5, 4, 3];
  const table = tableOf(counts);
  const found = latentClasses(table, { classes: 1, burnIn: 200, samples: 4000, thinning: 2, chains: 2 });
  const seen = 54;
  const onList = [1, 2, 4].map((bit) => counts.reduce((sum, count, at) => sum + ((at + 1) & bit ? count : 0), 0));
  const mass = Array.from({ length: 2000 }, (_, unseen) => {
    const all = seen + unseen;
    const lists = onList.reduce((sum, on) => sum + logBeta(1 + on, 1 + all - on), 0);
    return Math.exp(lists + logGamma(all) - logGamma(unseen + 1));
  });
  const total = mass.reduce((sum, one) => sum + one, 0);
  const mean = mass.reduce((sum, one, unseen) => sum + one * (seen + unseen), 0) / total;
  const spread = Math.sqrt(mass.reduce((sum, one, unseen) => sum + one * (seen + unseen - mean) ** 2, 0) / total);
  const upTo = (people: number) => mass.slice(0, people - seen + 1).reduce((sum, one) => sum + one, 0) / total;
  // Monte Carlo error: standard deviation over the root of the effective size; four of them, one seed in 16 000.
  expect(Math.abs(found.mean - mean)).toBeLessThan((4 * spread) / Math.sqrt(found.effectiveSize));
  expect(found.effectiveSize).toBeGreaterThan(2000);
  expect(Math.abs(upTo(Math.round(found.upper)) - 0.975)).toBeLessThan(0.015);
  expect(Math.abs(upTo(Math.round(found.lower)) - 0.025)).toBeLessThan(0.02);
  expect(found.settled).toBe(true);
});

test('two kinds of people, one hard to see: the true number lies within the limits', () => {
  const stream = randomStream(6);
  const counts = new Array<number>(63).fill(0);
  const people = 1500;
  for (let person = 0; person < people; person += 1) {
    const easy = stream.uniform() < 0.4;
    let mask = 0;
    for (const bit of [1, 2, 4, 8, 16, 32]) if (stream.uniform() < (easy ? 0.6 : 0.15)) mask |= bit;
    if (mask > 0) counts[mask - 1] = (counts[mask - 1] ?? 0) + 1;
  }
  const found = latentClasses(tableOf(counts), { burnIn: 500, samples: 200, thinning: 8, chains: 3 });
  expect(found.lower).toBeLessThan(people);
  expect(found.upper).toBeGreaterThan(people);
  // Taken for one kind, the number is far too low: the model must have seen that there are two.
  const asOne = latentClasses(tableOf(counts), { classes: 1, burnIn: 100, samples: 300, thinning: 1 });
  expect(asOne.upper).toBeLessThan(people);
  expect(found.lower).toBeGreaterThan(asOne.median);
});

test('chains are the same wherever they are run, and another seed gives others', () => {
  const table = tableOf([14, 11, 9, 8, 5, 4, 3]);
  const settings = { ...latentClassDefaults, burnIn: 20, samples: 50, thinning: 2, seed: 9 };
  const apart = [1, 0].map((chain) => latentClassChain(table, settings, chain)).toReversed();
  const together = latentClasses(table, { burnIn: 20, samples: 50, thinning: 2, seed: 9, chains: 2 });
  expect(latentClassSummary(apart)).toEqual(together);
  expect(latentClasses(table, { burnIn: 20, samples: 50, thinning: 2, seed: 8, chains: 2 })).not.toEqual(together);
});

test('running into the limit of the unseen is counted, and chains too short to trust are not called settled', () => {
  const table = tableOf([40, 35, 0, 30, 1, 0, 0]);
  const short = { burnIn: 50, samples: 60, thinning: 1, chains: 2 };
  const limited = latentClasses(table, { ...short, largest: 200 });
  expect(limited.atLargest).toBeGreaterThan(50);
  expect(limited.upper).toBeLessThanOrEqual(306);
  expect(latentClasses(table, short)).toMatchObject({ atLargest: 0, settled: false });
});

test('what cannot be is refused', () => {
  const table = tableOf([4, 5, 6]);
  expect(() => latentClasses(table, { chains: 0 })).toThrow(RangeError);
  expect(() => latentClasses(table, { burnIn: -1 })).toThrow(RangeError);
  expect(() => latentClasses(table, { largest: 1e12 })).toThrow(/billion/);
  expect(() => latentClasses(tableOf([4]))).toThrow(RangeError);
  expect(() => latentClasses(tableOf([0, 0, 0]))).toThrow(RangeError);
  expect(() => latentClassSummary([], 2)).toThrow(RangeError);
});

describe.skipIf(!haveSharedTables)('published tables', () => {
  test('Kosovo is what LCMCR gives', () => {
    const found = latentClasses(sharedTable('Kosovo'), { burnIn: 5000, samples: 400, thinning: 15, chains: 3 });
    // LCMCR 0.4.14, K = 10, 110 000 sweeps: 10 381 [9 160, 14 003]. These short chains are worth about fifty independent
    // draws: the Monte Carlo error of the median is about 220, of the lower limit 150, of the upper limit 700.
    expect(Math.abs(found.median - 10_381)).toBeLessThan(600);
    expect(Math.abs(found.lower - 9160)).toBeLessThan(450);
    expect(Math.abs(found.upper - 14_003)).toBeLessThan(2100);
    expect(found.rHat).toBeLessThan(1.1);
    expect(found.settled).toBe(false);
  });
});
