/**
 * Chance that can be repeated: the same seed gives the same numbers on every machine, since only 32-bit whole numbers
 * are used. xoshiro128** (Blackman and Vigna, 2018, "Scrambled linear pseudorandom number generators"), started by
 * SplitMix32 so that seeds that differ little give streams that differ much.
 */
export type Chance = {
  /** A number from 0 up to, not reaching, 1. */
  readonly uniform: () => number;
  readonly isHit: (probability: number) => boolean;
  /** A whole number from 0 up to, not reaching, `below`. */
  readonly whole: (below: number) => number;
};

function splitMix32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}

const rotated = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;

/** The next numbers of xoshiro128** from four starting words, of which one must not be zero. */
export function xoshiro128(a: number, b: number, c: number, d: number): () => number {
  let [s0, s1, s2, s3] = [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
  return () => {
    const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = (s1 << 9) >>> 0;
    s2 = (s2 ^ s0) >>> 0;
    s3 = (s3 ^ s1) >>> 0;
    s1 = (s1 ^ s2) >>> 0;
    s0 = (s0 ^ s3) >>> 0;
    s2 = (s2 ^ shifted) >>> 0;
    s3 = rotated(s3, 11);
    return result;
  };
}

export function chanceFrom(seed: number): Chance {
  const start = splitMix32(seed);
  const next = xoshiro128(start(), start(), start(), start() || 1);
  const uniform = (): number => next() / 4_294_967_296;
  return {
    uniform,
    isHit: (probability) => uniform() < probability,
    whole: (below) => Math.floor(uniform() * below),
  };
}

/** A choice by weight: each entry is a value and how often it comes compared with the others. */
export type Weighted<T> = readonly (readonly [T, number])[];

export function chosen<T>(chance: Chance, entries: Weighted<T>): T {
  let total = 0;
  for (const [, weight] of entries) total += weight;
  let rest = chance.uniform() * total;
  for (const [value, weight] of entries) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return (entries.at(-1) as readonly [T, number])[0];
}

/** Days by their quantiles (least, 10, 25, 50, 75, 90 per cent, most), straight between them. No logarithm, so no machine rounds differently. */
export type Quantiles = readonly [number, number, number, number, number, number, number];
const levels = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

export function drawnDays(chance: Chance, quantiles: Quantiles): number {
  const level = chance.uniform();
  const above = levels.findIndex((value) => value > level);
  const below = above - 1;
  const [low, high] = [quantiles[below] as number, quantiles[above] as number];
  const [from, to] = [levels[below] as number, levels[above] as number];
  return Math.round(low + ((level - from) / (to - from)) * (high - low));
}
