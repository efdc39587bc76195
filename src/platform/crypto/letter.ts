import { newDataKey, type SealedAt, sealText, unwrapKey, wrapKey } from './envelope.ts';
import type { Keys } from './key-file.ts';
import { openText } from './open.ts';

const place = (letter: string, agency: number): SealedAt => ({
  country: 'letter',
  bornRealm: String(agency),
  holder: letter,
  field: 'disclosures.letter.sealed',
  version: 1,
});

/** Pads to the next of these sizes in bytes, so that a letter's length reveals little of what is in it. */
const sizes = [1024, 4096, 16_384, 65_536, 196_608];

/** Seals a letter to the agency that receives it: epoch (4 bytes), wrapped key (40), sealed text. Only that agency's key opens it. */
export function sealLetter(keys: Keys, agency: number, letter: string, contents: string): Buffer {
  const { epoch, key } = keys.agencyKey(agency);
  const dataKey = newDataKey();
  const head = Buffer.alloc(4);
  head.writeUInt32BE(epoch);
  const size = sizes.find((candidate) => candidate >= Buffer.byteLength(contents));
  if (!size) throw new RangeError('A letter is larger than 192 kB.');
  const padded = contents + ' '.repeat(size - Buffer.byteLength(contents));
  return Buffer.concat([head, wrapKey(key, dataKey), sealText(dataKey, place(letter, agency), padded)]);
}

/** Opens a letter as the agency it was sealed to. Throws when it was changed, moved, or sealed to another. */
export function openLetter(keys: Keys, agency: number, letter: string, sealed: Buffer): string {
  const dataKey = unwrapKey(keys.agencyKeyAt(agency, sealed.readUInt32BE(0)), sealed.subarray(4, 44));
  return openText(dataKey, place(letter, agency), sealed.subarray(44)).trimEnd();
}
