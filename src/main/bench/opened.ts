import { CompiledQuery, sql } from 'kysely';
import type pg from 'pg';
import { type Keys, temporaryKeys } from '../../platform/crypto/key-file.ts';
import { type Database, embeddedDatabase, postgresDatabase } from '../../platform/database/database.ts';
import { openEmbedded } from '../../platform/database/embedded.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { setUpEmbedded, setUpPostgres } from '../../platform/database/set-up.ts';
import { installJobs } from '../../platform/jobs/boss.ts';
import { agencies } from '../demo/agencies.ts';
import { provisionDemo } from '../demo/provision.ts';
import type { AsOwner } from './many-rows.ts';
import type { BenchPlace } from './where.ts';

/** A database as the server has it, opened in this process, and the same database without the second wall. */
export type Opened = {
  readonly kind: Database['kind'];
  readonly database: Database;
  /** Every transaction runs as the owner of the cluster, whom no policy stops, whatever role it asks for. */
  readonly unwalled: Database;
  readonly asOwner: AsOwner;
  readonly keys: Keys;
  readonly close: () => Promise<void>;
};

const preparing = async (keys: Keys) => ({
  migrations: await readMigrations('db/migrations'),
  keys: async () => keys,
  afterwards: async (client: pg.ClientBase) => {
    await installJobs(client);
    await client.query('insert into access.instance (demo, keys_fingerprint, created_at) values (true, $1, now())', [
      keys.fingerprint,
    ]);
    await provisionDemo(client);
  },
});

/** Makes a database with the agencies and people of the demo and nothing else in it. */
export async function open(place: BenchPlace): Promise<Opened> {
  const keys = temporaryKeys(
    'the roles of the bench have these passwords',
    agencies.map(({ id }) => id),
  );
  const { database, unwalled, close } = place.databaseUrl
    ? await openPostgres(place.databaseUrl, keys)
    : await openFolder(place.data, keys);
  const asOwner: AsOwner = (text, values = []) =>
    unwalled.transaction('cape_app', async (tx) => {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
      return rows as never;
    });
  return { kind: place.kind, database, unwalled, asOwner, keys, close };
}

async function openPostgres(url: string, keys: Keys) {
  const { database } = await setUpPostgres(url, await preparing(keys));
  const unwalled = await postgresDatabase(() => url);
  return { database, unwalled, close: async () => void (await Promise.all([database.close(), unwalled.close()])) };
}

async function openFolder(dataDir: string, keys: Keys) {
  const first = await setUpEmbedded({ dataDir }, await preparing(keys));
  await first.database.close();
  const embedded = await openEmbedded({ dataDir });
  const database = await embeddedDatabase(embedded.pool, embedded.close);
  const unwalled: Database = {
    ...database,
    transaction: (role, work, isolation) =>
      database.transaction(
        role,
        async (tx) => {
          await sql`set local role none`.execute(tx);
          return work(tx);
        },
        isolation,
      ),
  };
  return { database, unwalled, close: embedded.close };
}
