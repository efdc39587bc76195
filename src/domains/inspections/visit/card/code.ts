/**
 * The code on a card: four words, said over a phone by a person who is afraid. Each word is one of 256 and means one byte, so there are
 * 2^32 codes. Its place in the list, from 000 to 255, is the same code in numbers, for a language that has no list.
 */
export type CardCode = readonly [number, number, number, number];

export const wordsInCode = 4;
export const wordsInList = 256;

/** A code of four bytes that chance gave. */
export function codeFrom(random: Uint8Array): CardCode {
  if (random.length < wordsInCode) throw new Error('A code is made of four bytes.');
  const [a = 0, b = 0, c = 0, d = 0] = random;
  return [a, b, c, d];
}

/**
 * The code of an inspection: the last four bytes of its id, which chance gave when it was planned. So every device of every agency prints
 * the same card, without contact too, and nothing new is kept that could be lost or revealed.
 */
export const codeOf = (inspection: string): CardCode =>
  codeFrom(
    Uint8Array.from(inspection.replace(/-/g, '').slice(-8).match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)),
  );

/** As an id ends: what the inspection is found by. */
export const endOfId = (code: CardCode): string => code.map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const wordsOf = (code: CardCode, list: readonly string[]): string[] => code.map((byte) => list[byte] ?? '');

export const numbersOf = (code: CardCode): string[] => code.map((byte) => String(byte).padStart(3, '0'));

/** A word as it is compared: small letters, without accents. */
export const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether one becomes the other by a letter too much, too little or wrong. The order of the others stays. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return short.length === long.length ? short.slice(at + 1) === rest : short.slice(at) === rest;
}

/** What one part may be: a place in the list, or several where a slip leads to more than one word. */
function placesOf(
  part: string,
  list: readonly string[],
): { readonly places: readonly number[]; readonly exact: boolean } {
  if (/^\d{1,3}$/.test(part)) return { places: Number(part) < wordsInList ? [Number(part)] : [], exact: true };
  const exact = list.indexOf(part);
  if (exact >= 0) return { places: [exact], exact: true };
  return { places: list.flatMap((word, place) => (isOneSlip(part, word) ? [place] : [])), exact: false };
}

/**
 * The code that was said, in words of one list or in numbers, with one letter wrong in any word. Null where it is none, and where it may be
 * two: then one asks again, since a wrong code leads to another place of work.
 */
export function readCode(said: string, lists: readonly (readonly string[])[]): CardCode | null {
  const parts = plain(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.length !== wordsInCode) return null;
  const readings = (lists.length > 0 ? lists : [[]]).flatMap((list) => {
    const plainList = list.map(plain);
    const found = parts.map((part) => placesOf(part, plainList));
    if (found.some(({ places }) => places.length === 0)) return [];
    const unsure = found.some(({ places }) => places.length > 1);
    return [
      { places: unsure ? null : found.map(({ places }) => places[0] ?? 0), exact: found.every(({ exact }) => exact) },
    ];
  });
  const exact = readings.filter((reading) => reading.exact);
  const candidates = exact.length > 0 ? exact : readings;
  const codes = new Set(candidates.map(({ places }) => places?.join() ?? 'unsure'));
  const [only] = candidates;
  return codes.size === 1 && only?.places ? codeFrom(Uint8Array.from(only.places)) : null;
}
