import type pg from 'pg';
import { listAgencyKeys } from '../../domains/access/public.server.ts';
import { unwrapKey } from '../../platform/crypto/envelope.ts';
import { KeyFileProblem, type Keys, type KnownKey } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { faultOf, type Log, type LogLine } from '../../platform/log/log.ts';

/**
 * A key of an agency that is not as the database knows it: `missing` in the key file, `foreign` where the file has another
 * one, `unknown` where only the file has one beside those that the database knows, `never-made` for an agency that was added
 * and has had no key yet.
 */
type KeyTrouble = {
  readonly agency: number;
  readonly epoch: number;
  readonly what: 'missing' | 'foreign' | 'unknown' | 'never-made';
};

/** What is asked of the keys of a file, to hold them against what the database knows. */
export type FileKeys = Pick<Keys, 'keyFingerprint' | 'epochsOf'>;

/** Holds the keys of the file against what the database knows of them. */
export function keyTroubles(known: readonly KnownKey[], keys: FileKeys): KeyTrouble[] {
  const troubles = known.flatMap(({ agency, epoch, fingerprint }): KeyTrouble[] => {
    if (epoch === null || fingerprint === null) return [{ agency, epoch: 1, what: 'never-made' }];
    const here = keys.keyFingerprint(agency, epoch);
    if (here === null) return [{ agency, epoch, what: 'missing' }];
    return here.equals(fingerprint) ? [] : [{ agency, epoch, what: 'foreign' }];
  });
  return [...troubles, ...unknownKeys(known, keys)];
}

/**
 * The newest key of an agency is the one that everything is sealed under from now on: one without a fingerprint would
 * not be missed when it is gone. What is in the file of an agency without any key has sealed nothing, and is taken.
 */
function unknownKeys(known: readonly KnownKey[], keys: FileKeys): KeyTrouble[] {
  const agencies = new Set(known.filter(({ epoch }) => epoch !== null).map(({ agency }) => agency));
  return [...agencies].flatMap((agency) =>
    keys
      .epochsOf(agency)
      .filter((epoch) => !known.some((row) => row.agency === agency && row.epoch === epoch))
      .map((epoch): KeyTrouble => ({ agency, epoch, what: 'unknown' })),
  );
}

const sentences: Readonly<Record<KeyTrouble['what'], string>> = {
  missing: 'is missing in the key file',
  foreign: 'in the key file is not the one that this database knows',
  unknown: 'in the key file is one that this database does not know',
  'never-made': 'was never made',
};

/** `key of agency 12 (epoch 1) is missing in the key file`, for people and programs alike. */
export const sayTrouble = ({ agency, epoch, what }: KeyTrouble): string =>
  `key of agency ${agency} (epoch ${epoch}) ${sentences[what]}`;

/**
 * Gives a server that runs the keys of agencies that were added since, from its key file: only those that the database knows. What it does not
 * find there stays missing, and `/health` names it.
 */
export function takesAddedKeys(
  database: Pick<Database, 'transaction'>,
  keys: Pick<Keys, 'takeAdded'> & FileKeys,
  log: Log,
): () => Promise<void> {
  let isUnread = false;
  return async () => {
    const known = await database.transaction('cape_read', listAgencyKeys);
    if (!keyTroubles(known, keys).some(({ what }) => what === 'missing')) return;
    // Away, another one, closed to this user, open to others or damaged: nothing is taken from it. It is said once, and once when it is mended.
    let fault: LogLine['fault'];
    const isRead = await keys.takeAdded(known).catch((error: unknown) => {
      fault = faultOf(error);
      return false;
    });
    if (!isRead && !isUnread) log({ event: 'key-file-not-read', ...(fault ? { fault } : {}) });
    if (isRead && isUnread) log({ event: 'key-file-read' });
    isUnread = !isRead;
  };
}

/** The sentence that stops a start. Nothing is lost yet: nothing was made in the place of a key. */
export function wrongKeys(
  keyFile: string,
  troubles: readonly KeyTrouble[],
  instead = 'Nothing was changed.',
): KeyFileProblem {
  const all = troubles.map((trouble) => `The ${sayTrouble(trouble)}.`).join(' ');
  const right = troubles.every(({ what }) => what === 'unknown')
    ? `the copy of ${keyFile} that belongs to this database in its place, without keys that CAPE has not made`
    : `the newest copy of ${keyFile} in its place, the one that was there when the agency got its key`;
  return new KeyFileProblem(`${all} Put ${right}, and start again. ${instead}`);
}

/** What is true where the migrations were run before the keys could be tried. */
const keysAreAsTheyWere = 'No key was made or changed.';

const listKnown = async (client: pg.ClientBase): Promise<KnownKey[]> => {
  const { rows } = await client.query<KnownKey>(
    `select a.id as agency, k.epoch, k.fingerprint from access.agency a
     left join access.agency_key k on k.agency = a.id order by a.id, k.epoch`,
  );
  return rows;
};

/** Refuses a key file that lacks a key which the database knows, or has another one: before anything is changed. */
export async function refuseWrongKeys(client: pg.ClientBase, keys: Keys, keyFile: string): Promise<void> {
  const { rows } = await client.query("select 1 from pg_class where oid = to_regclass('access.agency_key')");
  if (rows.length === 0) return; // it has learnt of no key yet: each is tried once it is up to date
  const wrong = keyTroubles(await listKnown(client), keys).filter(({ what }) => what !== 'never-made');
  if (wrong.length > 0) throw wrongKeys(keyFile, wrong);
}

/**
 * Gives a key to every agency that has none, and writes down its fingerprint. Of two that add a key at once, each to a file of
 * its own, the second finds what the first has written and stops: the database decides. The file is written before the
 * database is, since a fingerprint without its key would keep the agency shut out; a key without a fingerprint, which an
 * interruption leaves behind, has sealed nothing and is taken at the next try.
 *
 * A database that was made by a version without fingerprints takes those of its key file, each after the key has opened
 * something that was sealed for its agency. `say` hears what could not be opened beside it.
 */
export async function keepAgencyKeys(
  client: pg.ClientBase,
  keys: Keys,
  keyFile: string,
  say: (line: string) => void,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local role cape_migrator');
    await keepAgencyKeysIn(client, keys, keyFile, say);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The same in a transaction that the caller has begun as `cape_migrator` and will end: with it, or not at all, but in the key file. */
export async function keepAgencyKeysIn(
  client: pg.ClientBase,
  keys: Keys,
  keyFile: string,
  say: (line: string) => void,
): Promise<void> {
  await client.query('lock table access.agency_key in exclusive mode');
  const known = await listKnown(client);
  const wrong = keyTroubles(known, keys).filter(({ what }) => what !== 'never-made');
  if (wrong.length > 0) throw wrongKeys(keyFile, wrong, keysAreAsTheyWere);
  const without = known.filter(({ epoch }) => epoch === null).map(({ agency }) => agency);
  if (without.length > 0) await proveKeys(client, without, keys, keyFile, say);
  await keys.addAgencies(without);
  for (const agency of without) {
    for (const epoch of keys.epochsOf(agency)) {
      await client.query('insert into access.agency_key (agency, epoch, fingerprint) values ($1, $2, $3)', [
        agency,
        epoch,
        keys.keyFingerprint(agency, epoch),
      ]);
    }
  }
}

type Tried = { readonly agency: number; readonly epoch: number; opened: number; sealed: number };

/** Tries the keys of these agencies on every file that was sealed for them. Throws when one opens nothing of its own. */
async function proveKeys(
  client: pg.ClientBase,
  agencies: readonly number[],
  keys: Keys,
  keyFile: string,
  say: (line: string) => void,
): Promise<void> {
  const tried = new Map<string, Tried>();
  await client.query('declare sealed no scroll cursor for select agency, epoch, wrapped from keys.wrapped');
  for (;;) {
    const { rows } = await client.query<{ agency: number; epoch: number; wrapped: Buffer }>('fetch 5000 from sealed');
    if (rows.length === 0) break;
    for (const { agency, epoch, wrapped } of rows) {
      if (!agencies.includes(agency)) continue;
      const name = `${agency}.${epoch}`;
      const of = tried.get(name) ?? { agency, epoch, opened: 0, sealed: 0 };
      tried.set(name, of);
      of.sealed += 1;
      if (opens(keys, agency, epoch, wrapped)) of.opened += 1;
    }
  }
  await client.query('close sealed');
  const all = [...tried.values()];
  const wrong = all.filter(({ opened }) => opened === 0);
  if (wrong.length > 0) {
    throw wrongKeys(
      keyFile,
      wrong.map(({ agency, epoch }) => ({
        agency,
        epoch,
        what: keys.keyFingerprint(agency, epoch) === null ? 'missing' : 'foreign',
      })),
      keysAreAsTheyWere,
    );
  }
  for (const { agency, epoch, opened, sealed } of all) {
    if (opened === sealed) continue;
    say(
      `The key of agency ${agency} (epoch ${epoch}) opens ${opened} of the ${sealed} files that were sealed for it. The others were sealed with another key: look for an older or a newer copy of ${keyFile}, and keep both.`,
    );
  }
}

function opens(keys: Keys, agency: number, epoch: number, wrapped: Buffer): boolean {
  if (keys.keyFingerprint(agency, epoch) === null) return false;
  try {
    unwrapKey(keys.agencyKeyAt(agency, epoch), wrapped);
    return true;
  } catch {
    return false; // RFC 3394: the integrity check says that it is another key, or that the bytes were changed
  }
}
