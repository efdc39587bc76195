import { canonical } from '../../../kernel/text/canonical.ts';
import { hexOf, ofBase64, type sumOfText } from './bytes.ts';
import type { PackageSums } from './places.ts';
import type { PackageSignature } from './schema.ts';

/** What is signed of a package. It begins as nothing else that the key signs does: a checkpoint begins with the name of a log. */
export const signedText = (
  { manifest, lines }: Pick<PackageSignature, 'manifest' | 'lines'>,
  sumOf: ReturnType<typeof sumOfText>,
): string => `cape evidence package 1\n${manifest}\n${sumOf(canonical(lines))}\n`;

/** By which a key is compared, over the telephone or on paper: SHA-256 of the key as it is published, in groups of four. */
export function fingerprintOf(key: string, sums: Pick<PackageSums, 'hash'>): string {
  const hash = sums.hash();
  hash.add(ofBase64(key));
  return (hexOf(hash.end()).match(/.{4}/g) ?? []).join(' ');
}

/** As someone reads it out or types it: capitals, spaces and hyphens say nothing. */
export const isSameFingerprint = (one: string, other: string): boolean =>
  one.toLowerCase().replaceAll(/[^0-9a-f]/g, '') === other.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
