import { isSignedBy } from '../../platform/crypto/sign.ts';
import type { Tx } from '../../platform/database/database.ts';
import { olderIn, originOf } from './checkpoint.ts';
import { findCountedOlder, findNote, type Older } from './store.ts';

/** What there is where a log began after entries bore a proof. */
export const nothingOlder: Older = { entries: 0n, upTo: 0n };

export type OlderOfLog = {
  readonly older: Older;
  /** What a row of the database says beside it and no checkpoint bears out. Null in a log that is as it should be. */
  readonly notSigned: Older | null;
};

/**
 * Which entries of a log may be there without a proof: what the first checkpoint says that speaks of it. Before there is one, what was
 * counted when this database learnt of proofs, in a log of which a checkpoint was signed before that; nothing in every other, whatever is
 * in the database, since its owner can write a row but not a signature.
 */
export async function olderOfLog(tx: Tx, log: number, publicKey: string): Promise<OlderOfLog> {
  const isOurs = (found: Awaited<ReturnType<typeof findNote>>) =>
    found?.note.startsWith(`${originOf(log)}\n`) && isSignedBy(publicKey, found.note, found.signature);
  const counted = await findCountedOlder(tx, log);
  const since = await findNote(tx, log, 'first that says what is older');
  if (since) {
    const older = (isOurs(since) ? olderIn(since.note) : null) ?? nothingOlder;
    const isSigned = !counted || (counted.entries === older.entries && counted.upTo === older.upTo);
    return { older, notSigned: isSigned ? null : counted };
  }
  const before = await findNote(tx, log, 'last that does not');
  if (before && isOurs(before) && !olderIn(before.note)) return { older: counted ?? nothingOlder, notSigned: null };
  return { older: nothingOlder, notSigned: counted };
}
