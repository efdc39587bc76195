import { expect, test } from 'vitest';
import { chanceFrom, chosen, drawnDays, xoshiro128 } from './random.ts';

test('the numbers are those of xoshiro128** by its authors', () => {
  // First outputs of xoshiro128starstar.c 1.1 (prng.di.unimi.it) started with 1, 2, 3, 4, as the Rust crate rand_xoshiro checks them.
  const next = xoshiro128(1, 2, 3, 4);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('the same seed gives the same chance, the next seed another', () => {
  const first = (seed: number) => {
    const chance = chanceFrom(seed);
    return Array.from({ length: 5 }, chance.uniform);
  };
  expect(first(7)).toEqual(first(7));
  expect(first(7)).not.toEqual(first(8));
});

test('a choice by weight comes as often as its weight says', () => {
  const chance = chanceFrom(1);
  const found = Array.from({ length: 20_000 }, () =>
    chosen(chance, [
      ['often', 3],
      ['seldom', 1],
    ] as const),
  );
  // A binomial of 20,000 at 0.75 has a standard deviation of 61; 300 is five of them.
  expect(Math.abs(found.filter((one) => one === 'often').length - 15_000)).toBeLessThan(300);
});

test('days fall between the quantiles that were asked for', () => {
  const chance = chanceFrom(2);
  const days = Array.from({ length: 10_001 }, () => drawnDays(chance, [0, 1, 3, 9, 21, 60, 180])).toSorted(
    (a, b) => a - b,
  );
  expect(days[0]).toBeGreaterThanOrEqual(0);
  expect(days.at(-1)).toBeLessThanOrEqual(180);
  expect(days[5_000]).toBeGreaterThanOrEqual(8);
  expect(days[5_000]).toBeLessThanOrEqual(10);
});
