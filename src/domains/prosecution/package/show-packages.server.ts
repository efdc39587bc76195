import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { CriminalFile, StoredFile } from '../criminal-file.ts';
import { wordIn } from '../evidence/show-item.server.ts';
import type { PackageShown } from '../shown.ts';
import { fingerprintOf } from './signed-text.ts';
import { serverSums } from './sums.server.ts';

/** The hash of each package of a file, by the act that made it. */
export async function digestsIn(tx: Tx, { at, id, state }: StoredFile, call: AnyCall): Promise<Map<string, string>> {
  const { packages = [] } = state;
  if (packages.length === 0) return new Map();
  const { words } = await openFile(tx, call, at, id);
  return new Map(packages.map((made) => [made.id, wordIn(words, made.id, 'digest') ?? '']));
}

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
