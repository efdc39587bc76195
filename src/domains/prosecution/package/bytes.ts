import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import type { PackageSource, PackageSums } from './places.ts';

export const hexOf = bytesToHex;
export const bytesOf = utf8ToBytes;

/** The bytes that base64 stands for; none where it is no base64. */
export function ofBase64(text: string): Uint8Array {
  try {
    return base64.decode(text);
  } catch {
    return new Uint8Array(0);
  }
}

/** A text of UTF-8, line by line: a line that is none stands as it is, byte by byte, so that the others can be compared all the same. */
export function textOf(bytes: Uint8Array): string {
  let plain = '';
  for (let at = 0; at < bytes.length; at += 8192) plain += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return plain.split('\n').map(lineOf).join('\n');
}

function lineOf(plain: string): string {
  try {
    return decodeURIComponent(
      plain.replaceAll(/[%\x80-\xff]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`),
    );
  } catch {
    return plain;
  }
}

export function sumOfText(sums: Pick<PackageSums, 'hash'>): (text: string) => string {
  return (text) => {
    const hash = sums.hash();
    hash.add(bytesOf(text));
    return hexOf(hash.end());
  };
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** At which byte two stretches begin to differ; null where they do not. */
export function firstDifference(one: Uint8Array, other: Uint8Array): number | null {
  const longest = Math.max(one.length, other.length);
  for (let at = 0; at < longest; at++) if (one[at] !== other[at]) return at;
  return null;
}

/** How much of a package is in memory at once. */
const pieceBytes = 4_194_304;

/** A stretch of a package, read piece by piece and summed twice; `end` is false where the package ends before. */
export async function summed(
  source: PackageSource,
  sums: PackageSums,
  { from, to }: { readonly from: number; readonly to: number },
  onRead: (bytes: number) => void,
): Promise<{ readonly sha256: string; readonly crc: number; readonly isWhole: boolean }> {
  const hash = sums.hash();
  let crc = 0;
  let at = from;
  while (at < to) {
    const piece = await source.read(at, Math.min(to, at + pieceBytes));
    if (piece.length === 0) break;
    hash.add(piece);
    crc = sums.crc32(piece, crc);
    at += piece.length;
    onRead(piece.length);
  }
  return { sha256: hexOf(hash.end()), crc, isWhole: at === to };
}
