import pg from 'pg';
import { inject } from 'vitest';
import { ringOf } from '../../scripts/steps/rings.mjs';
import { keepAgencyKeys } from '../main/keys/agency-keys.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import { rolePassword, scramVerifier } from '../platform/crypto/scram.ts';
import type { Database } from '../platform/database/database.ts';
import { embeddedDatabase, postgresDatabase } from '../platform/database/database.ts';
import { openEmbedded } from '../platform/database/embedded.ts';
import type { FolderCopy } from '../platform/database/memory-folder.ts';
import { prepareRoles } from '../platform/database/roles.ts';
import { newKeys, readFolder, settled } from './migrated.ts';

/** A database as the server has it, and the owner's own way in, to look behind the walls and to do damage. */
export type TestStore = {
  readonly kind: 'embedded' | 'postgres';
  readonly database: Database;
  readonly keys: Keys;
  /** Runs SQL as the owner of everything, whom no wall stops. */
  readonly asOwner: <Row extends pg.QueryResultRow = pg.QueryResultRow>(
    sql: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  /** Runs work as the owner in one transaction and undoes all of it, so that what it breaks is whole again afterwards. */
  readonly undone: <T>(work: (asOwner: TestStore['asOwner']) => Promise<T>) => Promise<T>;
  /** Runs work as commands of the operator do: in one transaction of the owner, whom the walls hold, and which is kept. */
  readonly owned: <T>(work: (client: pg.ClientBase) => Promise<T>) => Promise<T>;
  /** A second store with exactly the same contents, on the same keys. */
  readonly clone: () => Promise<TestStore>;
  /** Ends this one, and gives what opens others with the contents that it had. */
  readonly freeze: () => Promise<() => Promise<TestStore>>;
  readonly close: () => Promise<void>;
};

export type Provision = (client: pg.ClientBase, keys: Keys) => Promise<void>;

const writeInstance = (client: pg.ClientBase, keys: Keys) =>
  client.query('insert into access.instance (demo, keys_fingerprint, created_at) values (true, $1, now())', [
    keys.fingerprint,
  ]);

/** As a start does it, once the agencies are there. */
const knowKeys = (client: pg.ClientBase, keys: Keys): Promise<void> =>
  keepAgencyKeys(client, keys, 'keys.json', () => undefined);

/**
 * The kinds of database that store tests run on here: in the first ring the embedded one, in the second PostgreSQL, else both.
 * PostgreSQL is left out, loudly, where there is none.
 */
export const storeKinds = (): readonly TestStore['kind'][] => {
  const postgres = inject('postgresUrl') ? (['postgres'] as const) : [];
  const ring = ringOf(process.env.TEST_RING);
  if (ring === 'first') return ['embedded'];
  return ring === 'second' ? postgres : ['embedded', ...postgres];
};

/** A new database on keys of its own, with what `provision` puts into it. */
export const openStore = (kind: TestStore['kind'], provision: Provision): Promise<TestStore> =>
  kind === 'embedded' ? embeddedStore(provision) : postgresStore(provision);

/** A database that `make` fills by itself, from the first table on: one that another version has made. */
export async function openMade(
  kind: TestStore['kind'],
  keys: Keys,
  make: (client: pg.ClientBase) => Promise<void>,
): Promise<TestStore> {
  if (kind === 'postgres') {
    const name = await createDatabase(null);
    const client = new pg.Client(addressOf(name));
    await client.connect();
    await prepareRoles(client, (role) => scramVerifier(rolePassword(keys.root, role), randomBytes(16)));
    await make(client);
    await client.end();
    return copyOf(name, keys);
  }
  const embedded = await openEmbedded({});
  const client = await embedded.pool.connect();
  await make(client);
  client.release();
  const from = await embedded.copy();
  await embedded.close();
  return embeddedFrom(from, keys);
}

/** For proofs that bring everything themselves. */
export const provisionNothing: Provision = async () => undefined;

/**
 * What is made once in each worker and copied for every store: the embedded database and the one of PostgreSQL after all
 * migrations and a provision, with the keys it was made on. Many stores begin with the same people.
 */
type Made<From> = { readonly keys: Keys; readonly from: From };
const made = {
  embedded: new Map<Provision, Promise<Made<FolderCopy>>>(),
  postgres: new Map<Provision, Promise<Made<string>>>(),
};

async function once<From>(
  all: Map<Provision, Promise<Made<From>>>,
  provision: Provision,
  make: () => Promise<Made<From>>,
): Promise<Made<From>> {
  const making = all.get(provision) ?? make();
  all.set(provision, making);
  return making;
}

/** The migrated database from which every embedded store of this worker begins. */
let migrated: FolderCopy | undefined;

async function embeddedStore(provision: Provision): Promise<TestStore> {
  const { keys, from } = await once(made.embedded, provision, async () => {
    migrated ??= readFolder(inject('migratedFolder'));
    const keys = newKeys();
    const embedded = await openEmbedded({ from: migrated });
    const client = await embedded.pool.connect();
    await writeInstance(client, keys);
    await provision(client, keys);
    await knowKeys(client, keys);
    await settled(client);
    client.release();
    const from = await embedded.copy();
    await embedded.close();
    return { keys, from };
  });
  return embeddedFrom(from, keys);
}

async function embeddedFrom(from: FolderCopy, keys: Keys): Promise<TestStore> {
  const embedded = await openEmbedded({ from });
  const client = await embedded.pool.connect();
  await client.query('set role cape_read');
  client.release();
  const asOwner = async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]> => {
    const owner = await embedded.pool.connect();
    try {
      await owner.query('reset role');
      return (await owner.query<Row>(text, values)).rows;
    } finally {
      await owner.query('set role cape_read');
      owner.release();
    }
  };
  return {
    kind: 'embedded',
    database: await embeddedDatabase(embedded.pool, embedded.close),
    keys,
    asOwner,
    undone: async (work) => {
      const owner = await embedded.pool.connect();
      try {
        await owner.query('reset role');
        return await rolledBack(owner, work);
      } finally {
        await owner.query('set role cape_read');
        owner.release();
      }
    },
    owned: async (work) => {
      const owner = await embedded.pool.connect();
      try {
        await owner.query('reset role');
        return await keptAfter(owner, work);
      } finally {
        await owner.query('set role cape_read');
        owner.release();
      }
    },
    clone: async () => embeddedFrom(await embedded.copy(), keys),
    freeze: async () => {
      await asOwner('checkpoint');
      const frozen = await embedded.copy();
      await embedded.close();
      return () => embeddedFrom(frozen, keys);
    },
    close: embedded.close,
  };
}

export async function rolledBack<T>(
  owner: pg.ClientBase,
  work: (asOwner: TestStore['asOwner']) => Promise<T>,
): Promise<T> {
  await owner.query('begin');
  try {
    return await work(async (text, values) => (await owner.query(text, values)).rows);
  } finally {
    await owner.query('rollback');
  }
}

async function keptAfter<T>(owner: pg.ClientBase, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  await owner.query('begin isolation level repeatable read');
  try {
    await owner.query('set local role cape_migrator');
    const outcome = await work(owner);
    await owner.query('commit');
    return outcome;
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

/** The same on PostgreSQL. */
async function postgresStore(provision: Provision): Promise<TestStore> {
  const { keys, from } = await once(made.postgres, provision, async () => {
    const keys = newKeys();
    const name = await createDatabase(inject('migratedDatabase'));
    const client = new pg.Client(addressOf(name));
    await client.connect();
    await writeInstance(client, keys);
    await provision(client, keys);
    await knowKeys(client, keys);
    await client.end();
    return { keys, from: name };
  });
  return copyOf(from, keys);
}

/** Ticks that a database may take to say that it is there: half a minute, since a test is failed by no clock. */
export const patient = 120;

/** Another database with the same contents. */
async function copyOf(name: string, keys: Keys): Promise<TestStore> {
  const copied = await createDatabase(name);
  const client = new pg.Client(addressOf(copied));
  await client.connect();
  await prepareRoles(client, null); // what a role may do with a database as a whole is not copied with it
  await client.end();
  const database = await postgresDatabase(
    (role) => {
      const address = new URL(addressOf(copied));
      address.username = role;
      address.password = rolePassword(keys.root, role);
      return address.href;
    },
    {},
    'cape_read',
    patient,
  );
  return postgresOver(copied, keys, database);
}

function addressOf(name: string): string {
  const url = inject('postgresUrl');
  if (!url) throw new Error('There is no PostgreSQL here.');
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function createDatabase(template: string | null): Promise<string> {
  const name = `cape_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(inject('postgresUrl') ?? '');
  await client.connect();
  if (template) {
    // A database with connections cannot be copied. The pools open again when they are next asked.
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [template]);
  }
  // File by file: through the log of the cluster, as is usual, it takes half as much again.
  await client.query(`create database ${name}${template ? ` template ${template} strategy file_copy` : ''}`);
  await client.end();
  return name;
}

/** The owner's own way in. Making a connection costs more than most of what is asked on it, so it outlives a pause between two questions. */
function ownersPool(name: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: addressOf(name), max: 1, idleTimeoutMillis: 10_000 });
  pool.on('error', () => undefined); // the cluster may be stopped under it
  return pool;
}

function postgresOver(name: string, keys: Keys, database: Database): TestStore {
  let owner = ownersPool(name);
  const close = async () => {
    await database.close();
    await owner.end();
  };
  return {
    kind: 'postgres',
    database,
    keys,
    asOwner: async (text, values) => (await owner.query(text, values)).rows,
    undone: async (work) => {
      const client = await owner.connect();
      try {
        return await rolledBack(client, work);
      } finally {
        client.release();
      }
    },
    owned: async (work) => {
      const client = await owner.connect();
      try {
        return await keptAfter(client, work);
      } finally {
        client.release();
      }
    },
    clone: async () => {
      const before = owner;
      owner = ownersPool(name);
      await before.end(); // a database with connections cannot be copied
      return copyOf(name, keys);
    },
    freeze: async () => {
      await close();
      return () => copyOf(name, keys);
    },
    close,
  };
}
