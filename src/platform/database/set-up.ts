import pg from 'pg';
import { randomBytes } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import { rolePassword, scramVerifier } from '../crypto/scram.ts';
import {
  connectionTimeoutMillis,
  type Database,
  embeddedDatabase,
  postgresDatabase,
  type RuntimeRole,
} from './database.ts';
import { type EmbeddedOptions, openEmbedded } from './embedded.ts';
import type { FolderCopy } from './memory-folder.ts';
import { checksum, type Migration, migrate } from './migrate.ts';
import { prepareRoles } from './roles.ts';

/** What is done with the owner's connection before the server may touch anything: keys, roles, migrations, and what the caller adds. */
export type Preparing = {
  readonly migrations: readonly Migration[];
  readonly onStep?: (name: string) => void;
  /** Runs first of all: the keys that belong to this database, made now if it is new. Throws when they are not the right ones. */
  readonly keys: (client: pg.ClientBase) => Promise<Keys>;
  /** Runs after the migrations, as the owner, in no transaction. */
  readonly afterwards: (client: pg.ClientBase, keys: Keys) => Promise<void>;
};

/** A PostgreSQL that lacks what the walls are made of. */
export class DatabaseTooOld extends Error {
  override readonly name = 'DatabaseTooOld';
}

/** A database that is up to date, and the keys that belong to it. */
export type SetUp = { readonly database: Database; readonly keys: Keys };

/** The turn of all that set up a database. */
export const setUpLock = 0x4b455953; // "KEYS"; not the lock of one migration, which others may take alone

async function prepare(client: pg.ClientBase, preparing: Preparing, withPasswords: boolean): Promise<Keys> {
  const keys = await preparing.keys(client);
  const verifier = (role: RuntimeRole) => scramVerifier(rolePassword(keys.root, role), randomBytes(16));
  await prepareRoles(client, withPasswords ? verifier : null);
  await migrate(client, preparing.migrations, checksum, preparing.onStep);
  await preparing.afterwards(client, keys);
  return keys;
}

/** The same database as one of the server's roles, which has a password made from the key file. */
export function addressAs(url: string, keys: Keys, role: RuntimeRole): string {
  const address = new URL(url);
  address.username = role;
  address.password = rolePassword(keys.root, role);
  return address.href;
}

/** Opens the embedded database of a folder whose lock the caller holds, and brings it up to date. */
export async function setUpEmbedded(
  source: EmbeddedOptions,
  preparing: Preparing,
): Promise<SetUp & { copy: () => Promise<FolderCopy> }> {
  const embedded = await openEmbedded(source);
  let keys: Keys;
  try {
    const client = await embedded.pool.connect();
    try {
      keys = await prepare(client, preparing, false);
      // From here on the session has no role by itself; each transaction takes on its role.
      await client.query('set role cape_read');
    } finally {
      client.release();
    }
  } catch (error) {
    await embedded.close(); // else its thread would hold the folder, and the process would not end
    throw error;
  }
  return { database: await embeddedDatabase(embedded.pool, embedded.close), keys, copy: embedded.copy };
}

/** The server's own connections: a pool for each of its roles, which logs in by itself. No owner's among them. */
export const connectAsServer = (url: string, keys: Keys): Promise<Database> =>
  postgresDatabase((role) => addressAs(url, keys, role), {
    cape_app: 8,
    cape_read: 8,
    cape_worker: 4,
    cape_login: 4,
    cape_public: 2,
    cape_seal: 1,
    cape_verify: 1,
  });

/** Brings a PostgreSQL database up to date with the owner's address, then connects as the server does. */
export async function setUpPostgres(ownerUrl: string, preparing: Preparing): Promise<SetUp> {
  const keys = await migratePostgres(ownerUrl, preparing);
  return { database: await connectAsServer(ownerUrl, keys), keys };
}

/**
 * Brings a PostgreSQL database up to date with the owner's address, and gives the roles of the server their passwords. Of
 * several processes that come to it at once, each does so after the other: the turn is an open transaction on a connection
 * of its own, which ends with the process and also holds through a pool of transactions.
 */
export async function migratePostgres(ownerUrl: string, preparing: Preparing): Promise<Keys> {
  const connect = async (name: string) => {
    const client = new pg.Client({ connectionString: ownerUrl, application_name: name, connectionTimeoutMillis });
    await client.connect();
    return client;
  };
  const turn = await connect('cape set-up, waiting for its turn');
  const owner = await connect('cape set-up').catch(async (error: unknown) => {
    await turn.end();
    throw error;
  });
  try {
    await turn.query('begin');
    await turn.query('select pg_advisory_xact_lock($1)', [setUpLock]);
    const { rows } = await owner.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (Number(rows[0]?.version) < 150_000) throw new DatabaseTooOld('CAPE needs PostgreSQL 15 or newer.');
    return await prepare(owner, preparing, true);
  } finally {
    await owner.end();
    await turn.end();
  }
}
