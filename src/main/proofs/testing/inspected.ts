import { join } from 'node:path';
import pg from 'pg';
import { type Keys, openKeyFile } from '../../../platform/crypto/key-file.ts';
import { rolePassword } from '../../../platform/crypto/scram.ts';
import { type Database, embeddedDatabase, postgresDatabase } from '../../../platform/database/database.ts';
import { openEmbedded } from '../../../platform/database/embedded.ts';
import { lockFolder } from '../../../platform/database/folder-lock.ts';
import { patient, rolledBack, type TestStore } from '../../../testing/stores.ts';

/** A database that a server has left behind, opened by its owner with the keys of that server. */
export type Inspected = Pick<TestStore, 'asOwner' | 'undone'> & {
  readonly database: Database;
  readonly keys: Keys;
  readonly close: () => Promise<void>;
};

async function over(pool: pg.Pool): Promise<Pick<Inspected, 'asOwner' | 'undone'>> {
  return {
    asOwner: async (text, values) => (await pool.query(text, values)).rows,
    undone: async (work) => {
      const client = await pool.connect();
      try {
        return await rolledBack(client, work);
      } finally {
        client.release();
      }
    },
  };
}

/** Opens what is in a data folder, or at an address with the keys of that folder. */
export async function inspect(folder: string, databaseUrl: string | null): Promise<Inspected> {
  const keys = await openKeyFile(join(folder, 'keys.json'), { create: false });
  if (databaseUrl === null) {
    const lock = await lockFolder(folder, { since: new Date() });
    const embedded = await openEmbedded({ dataDir: join(folder, 'database') });
    const database = await embeddedDatabase(embedded.pool, embedded.close);
    const close = async () => {
      await database.close();
      await lock.release();
    };
    return { ...(await over(embedded.pool)), database, keys, close };
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const database = await postgresDatabase(
    (role) => {
      const address = new URL(databaseUrl);
      address.username = role;
      address.password = rolePassword(keys.root, role);
      return address.href;
    },
    {},
    'cape_read',
    patient,
  );
  const close = async () => {
    await database.close();
    await pool.end();
  };
  return { ...(await over(pool)), database, keys, close };
}
