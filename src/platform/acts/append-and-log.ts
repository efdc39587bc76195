import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { groundIdOf } from '../../kernel/text/ground.ts';
import { sha256 } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { appendActs, type Commit } from './append.ts';
import type { ProofKeys } from './entry-proof.ts';
import type { Appending } from './insert-acts.ts';
import type { Registry } from './registry.ts';

/** What an entry of the log holds besides who, which the database adds itself. Ids and names of fields; never what was in them. */
export type EntryAbout = {
  readonly at: string;
  readonly realm?: string | null;
  readonly objects?: readonly string[];
  readonly fields?: readonly string[];
  readonly ground?: string | null;
  readonly commits?: readonly Commit[];
  /** The absent person as whose deputy it was done. */
  readonly deputyFor?: string;
};

/** Who an entry says has acted: as entering has given them, which the database compares with its own context. */
export type LoggedAs = Pick<Appending, 'actor' | 'unit' | 'agency' | 'capacity' | 'sitting'>;

/** Appends one entry to the log of the agency of the person who acts here, in the transaction that it records, with the server's proof. */
export type AppendEntry = (
  tx: Tx,
  keys: ProofKeys,
  by: LoggedAs,
  verb: string,
  result: string,
  about: EntryAbout,
) => Promise<{ leaf: string }>;

/** A realm as the log names it: the same realm by the same name, and no way back to it without the root key. */
export const realmPseudonym = (keys: Keys, at: RealmKey): string =>
  sha256(keys.root, 'realm pseudonym', at.realm).toString('hex').slice(0, 16);

/** The log holds which ground it was, and never what an officer wrote of one. */
const entryOf = (ground: string | null): string | null => ground && groundIdOf(ground);

/**
 * Appends acts and the one entry that records them, in this transaction: whether a person did it or a letter-box, the log says in which
 * realm it is, on which ground, and what was written. There is no other way to append an act.
 */
export async function appendAndLog(
  tx: Tx,
  runtime: { readonly registry: Registry; readonly keys: Keys; readonly appendEntry: AppendEntry },
  by: Appending,
  done: { readonly verb: string; readonly at: RealmKey; readonly stream: string; readonly acts: readonly ActDraft[] },
): Promise<{ leaf: string }> {
  const { commits, deputyFor } = await appendActs(tx, runtime.registry, runtime.keys, by, done.acts);
  return runtime.appendEntry(tx, runtime.keys, by, done.verb, 'done', {
    at: by.now.toISOString(),
    realm: realmPseudonym(runtime.keys, done.at),
    objects: [done.stream, ...done.acts.map(({ id }) => id)],
    ground: entryOf(done.acts.find(({ ground }) => ground !== null)?.ground ?? null),
    commits,
    ...(deputyFor === null ? {} : { deputyFor }),
  });
}
