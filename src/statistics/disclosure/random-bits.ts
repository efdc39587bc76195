/** A source of fair and independent bits. In production it must be one that nobody can foresee, and never a seeded stream. */
export type RandomBit = () => 0 | 1;

/** The bits of a source of random bytes, such as `randomBytes` of node:crypto or `getRandomValues`, taken from a supply of `size`. */
export function bitsOf(bytes: (count: number) => Uint8Array, size = 256): RandomBit {
  if (!(Number.isInteger(size) && size > 0)) throw new RangeError('a supply of bytes holds one at least');
  let supply = new Uint8Array(0);
  let next = 0;
  return () => {
    if (next === 8 * supply.length) {
      supply = Uint8Array.from(bytes(size));
      if (supply.length !== size) throw new RangeError('the source gave another number of bytes than asked for');
      next = 0;
    }
    const bit = ((supply[next >> 3] as number) >> (next & 7)) & 1;
    next += 1;
    return bit === 1 ? 1 : 0;
  };
}

/** A whole number from 0 to below `bound`, each as likely: bits are drawn again where they give a larger one. */
export function uniformBelow(bound: bigint, bit: RandomBit): bigint {
  if (bound <= 0n) throw new RangeError('a number is drawn below a bound above 0');
  const length = bound === 1n ? 0 : (bound - 1n).toString(2).length;
  for (;;) {
    let value = 0n;
    for (let drawn = 0; drawn < length; drawn += 1) value = 2n * value + BigInt(bit());
    if (value < bound) return value;
  }
}
