import type { Words } from '../../../platform/acts/open-file.ts';
import type { CriminalFile } from '../criminal-file.ts';
import { wordIn } from '../evidence/show-item.server.ts';
import type { PackageShown } from '../shown.ts';
import { fingerprintOf } from './signed-text.ts';
import { serverSums } from './sums.server.ts';

/** The sealed packages of a file, the newest first. */
export const showPackages = (
  { packages = [] }: CriminalFile,
  words: Words,
  nameOf: (actor: string) => string,
  key: string,
): PackageShown[] =>
  [...packages].reverse().map(({ by, items, ...made }) => ({
    ...made,
    items: [...items],
    by: nameOf(by),
    digest: wordIn(words, made.id, 'digest'),
    fingerprint: fingerprintOf(key, serverSums),
  }));
