/** How a text is written, as browsers name it. The last six cannot be told apart by the bytes: the reader chooses among them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1257',
  'windows-1250',
  'windows-1251',
  'iso-8859-13',
  'ibm866',
] as const;
export type Encoding = (typeof encodings)[number];

/** How much of a text is looked at. */
const looked = 262_144;

/** How a text is written, as far as its bytes tell: by a mark at its beginning, as UTF-8, or else as most of western Europe. Null: no text. */
export function encodingOf(whole: Uint8Array): { readonly encoding: Encoding; readonly isGuess: boolean } | null {
  const bytes = whole.subarray(0, looked);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isGuess: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isGuess: false };
  if (bytes.some((byte) => byte === 0x7f || (byte < 0x20 && !(byte >= 9 && byte <= 13)))) return null;
  return isUtf8(bytes, bytes.length < whole.length)
    ? { encoding: 'utf-8', isGuess: false }
    : { encoding: 'windows-1252', isGuess: true };
}

function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if (more === 3 && !(first >= 0xf0 && first < 0xf5)) return false;
    for (let next = 1; next <= more; next++) {
      if (at + next >= bytes.length) return isCut;
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += more + 1;
  }
  return true;
}

/** Marks that turn the direction of writing, by which a text reads otherwise than it is stored. Each is shown by its number. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
export const withMarksShown = (text: string): string =>
  text.replaceAll(turning, (mark) => `⟦U+${mark.charCodeAt(0).toString(16).toUpperCase()}⟧`);
