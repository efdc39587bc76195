import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { importFields } from './fields.ts';
import type { ImportRow } from './settings.ts';

/**
 * SHA-256 of a row as it was taken in: its number and its chosen cells, in the order of the fields, written as JSON. The same file read in the same way
 * gives the same digests, so that it can be shown later which row came in, and whether it was changed since.
 */
export const rowDigest = ({ row, cells }: ImportRow): string => {
  const said = importFields.flatMap((field) => (cells[field] === undefined ? [] : [[field, cells[field]]]));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([row, said]))));
};

/** The digests of a part of a list, a line for each row: its number, and the digest. */
export const digestsOf = (rows: readonly ImportRow[]): string =>
  rows.map((row) => `${row.row} ${rowDigest(row)}`).join('\n');

export const digestsIn = (text: string): readonly { readonly row: number; readonly digest: string }[] =>
  text.split('\n').flatMap((line) => {
    const [row, digest] = line.split(' ');
    return row && digest ? [{ row: Number(row), digest }] : [];
  });
