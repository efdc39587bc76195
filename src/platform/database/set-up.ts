import pg from 'pg';
import { randomBytes, sha256 } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import { rolePassword, scramVerifier } from '../crypto/scram.ts';
import { type Database, embeddedDatabase, postgresDatabase, type RuntimeRole } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { type Migration, migrate } from './migrate.ts';
import { prepareRoles } from './roles.ts';

/** What is done with the owner's connection before the server may touch anything: roles, migrations, and what the caller adds. */
export type Preparing = {
  readonly migrations: readonly Migration[];
  readonly onStep?: (name: string) => void;
  /** Runs after the migrations, as the owner, in no transaction. */
  readonly afterwards: (client: pg.ClientBase) => Promise<void>;
};

const checksum = (text: string): string => sha256(text).toString('hex');

async function prepare(client: pg.ClientBase, keys: Keys | null, preparing: Preparing): Promise<void> {
  const verifier = keys ? (role: RuntimeRole) => scramVerifier(rolePassword(keys.root, role), randomBytes(16)) : null;
  await prepareRoles(client, verifier);
  await migrate(client, preparing.migrations, checksum, preparing.onStep);
  await preparing.afterwards(client);
}

/** Opens the embedded database of a folder whose lock the caller holds, and brings it up to date. */
export async function setUpEmbedded(
  source: { dataDir?: string; dump?: Uint8Array },
  preparing: Preparing,
): Promise<{ database: Database; dump: () => Promise<Uint8Array> }> {
  const embedded = await openEmbedded(source);
  try {
    const client = await embedded.pool.connect();
    try {
      await prepare(client, null, preparing);
      // From here on the session is nobody by itself; each transaction takes on its role.
      await client.query('set role cape_read');
    } finally {
      client.release();
    }
  } catch (error) {
    await embedded.close(); // else its thread would hold the folder, and the process would not end
    throw error;
  }
  return { database: await embeddedDatabase(embedded.pool, embedded.close), dump: embedded.dump };
}

/** Brings a PostgreSQL database up to date with the owner's address, then connects each role of the server by itself. */
export async function setUpPostgres(url: string, keys: Keys, preparing: Preparing): Promise<Database> {
  const owner = new pg.Client({ connectionString: url, application_name: 'cape set-up' });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (Number(rows[0]?.version) < 150_000) throw new Error('CAPE needs PostgreSQL 15 or newer.');
    await prepare(owner, keys, preparing);
  } finally {
    await owner.end();
  }
  return postgresDatabase(
    (role) => {
      const address = new URL(url);
      address.username = role;
      address.password = rolePassword(keys.root, role);
      return address.href;
    },
    { cape_app: 8, cape_read: 8, cape_worker: 4, cape_login: 2, cape_seal: 1, cape_verify: 1 },
  );
}
