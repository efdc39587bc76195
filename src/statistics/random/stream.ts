/** A reproducible stream of random numbers. The same seed and part give the same numbers on every machine, for ever. */
export type Stream = {
  /** The next whole number of 32 bits, from 0 to 4 294 967 295. */
  readonly next: () => number;
  /** The next number from 0 up to, never quite, 1: 53 random bits. */
  readonly uniform: () => number;
};

/** SplitMix32: fills the state so that near seeds begin far apart. */
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/**
 * xoshiro128** of Blackman and Vigna (2021, ACM TOMS 47:36), begun by SplitMix32 from `seed` and `part`. Each part is a
 * stream of its own, so that work can be shared out over workers and the result does not depend on how many there were.
 */
export function randomStream(seed: number, part = 0): Stream {
  for (const given of [seed, part]) {
    if (!Number.isSafeInteger(given) || given < 0) {
      throw new RangeError('a seed is a whole number from 0 upwards');
    }
  }
  const bySeed = splitMix(seed ^ Math.imul(Math.floor(seed / 4_294_967_296), 0x85ebca6b));
  const byPart = splitMix(bySeed() ^ Math.imul(part + 1, 0xc2b2ae35) ^ Math.floor(part / 4_294_967_296));
  return streamFrom(bySeed() ^ byPart(), byPart(), bySeed() ^ byPart(), byPart() | 1);
}

/** The stream from a state of four numbers of 32 bits, of which one at least is not 0. */
export function streamFrom(a: number, b: number, c: number, d: number): Stream {
  let [s0, s1, s2, s3] = [a | 0, b | 0, c | 0, d | 0];
  const next = (): number => {
    const fives = Math.imul(s1, 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };
  return { next, uniform: () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992 };
}
