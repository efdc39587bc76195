import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { type Keys, openKeyFile } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import { type Preparing, setUpEmbedded, setUpPostgres } from '../platform/database/set-up.ts';
import { installJobs } from '../platform/jobs/boss.ts';
import { demoClock } from './clock.ts';
import { provisionDemo } from './demo/provision.ts';
import { root } from './root.ts';
import { SettingProblem, type Settings } from './settings.ts';

/** A database that is up to date, and the keys that belong to it. `fresh` when it was made just now. */
export type Installation = {
  readonly database: Database;
  readonly keys: Keys;
  readonly demo: boolean;
  readonly fresh: boolean;
};

/** Opens the database that the settings name and brings it to the newest migration. The caller holds the folder's lock. */
export async function openInstallation(settings: Settings, onStep: (step: string) => void): Promise<Installation> {
  const folder = join(settings.data, 'database');
  const exists = settings.databaseUrl === null ? existsSync(join(folder, 'PG_VERSION')) : existsSync(settings.keyFile);
  const keys = await openKeyFile(settings.keyFile, { create: !exists });
  let outcome = { demo: settings.demo, fresh: false };
  const preparing: Preparing = {
    migrations: await readMigrations(join(root, 'db/migrations')),
    onStep,
    afterwards: async (client) => {
      await installJobs(client);
      outcome = await setUpInstance(client, settings);
      await keys.addHouses(await housesIn(client));
    },
  };
  const database = settings.databaseUrl
    ? await setUpPostgres(settings.databaseUrl, keys, preparing)
    : (await setUpEmbedded({ dataDir: folder }, preparing)).database;
  return { database, keys, ...outcome };
}

/** Writes once whether this database is a demo. A demo and real use never share a database, in either order. */
async function setUpInstance(client: pg.ClientBase, settings: Settings): Promise<{ demo: boolean; fresh: boolean }> {
  await client.query('begin');
  try {
    await client.query('set local role cape_migrator');
    await client.query('select pg_advisory_xact_lock($1)', [0x43415045]);
    const { rows } = await client.query<{ demo: boolean }>('select demo from access.instance');
    const before = rows[0];
    if (!before) {
      await client.query('insert into access.instance (demo, created_at, clock_stands_at) values ($1, now(), $2)', [
        settings.demo,
        settings.demo ? demoClock : null,
      ]);
      if (settings.demo) await provisionDemo(client);
    }
    await client.query('commit');
    if (before && before.demo !== settings.demo) {
      throw new SettingProblem(
        before.demo
          ? 'This database was made as a demo and stays one. Start without CAPE_DEMO=0, or choose another place with CAPE_DATA or DATABASE_URL.'
          : 'This database was made for real use and can never hold the demo. Start with CAPE_DEMO=0, or choose another place with CAPE_DATA or DATABASE_URL.',
      );
    }
    return { demo: before?.demo ?? settings.demo, fresh: !before };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function housesIn(client: pg.ClientBase): Promise<number[]> {
  await client.query('set role cape_migrator');
  const { rows } = await client.query<{ id: number }>('select id from access.agency');
  await client.query('reset role');
  return rows.map(({ id }) => id);
}
