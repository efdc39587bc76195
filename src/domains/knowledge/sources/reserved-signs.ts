type Known = { readonly id: string; readonly only_in: readonly string[]; readonly by: readonly string[] };
type Noted = { readonly code: string; readonly known: readonly string[] | string };

/**
 * The first sign that may not be noted, and why: no list has it, or only some capacities may note it and only as it can come to
 * be known. Residence status comes from a paper, by an officer who has that power; that it was asked about is refused as well.
 */
export function signNotAllowed(
  signs: readonly Noted[],
  capacity: string,
  observations: readonly Known[],
): { readonly at: number; readonly wrong: 'unknown' | 'reserved' } | null {
  for (const [at, { code, known }] of signs.entries()) {
    const sign = observations.find(({ id }) => id === code);
    if (!sign) return { at, wrong: 'unknown' };
    if (sign.only_in.length === 0) continue;
    const ways: readonly string[] = typeof known === 'string' ? [known] : known;
    const isAsItComes = ways.every((way) => sign.by.includes(way));
    if (!isAsItComes || !sign.only_in.includes(capacity)) return { at, wrong: 'reserved' };
  }
  return null;
}
