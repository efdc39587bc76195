import { join } from 'node:path';
import type pg from 'pg';
import { KeyFileProblem, type Keys, openKeyFile } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import { type Preparing, setUpEmbedded, setUpPostgres } from '../platform/database/set-up.ts';
import { installJobs } from '../platform/jobs/boss.ts';
import { keepAgencyKeys } from './agency-keys.ts';
import { demoClock } from './clock.ts';
import { provisionDemo } from './demo/provision.ts';
import { provisionStudy } from './demo/provision-study.ts';
import { root } from './root.ts';
import { SettingProblem, type Settings } from './settings.ts';

/** A database that is up to date, and the keys that belong to it. `fresh` when it was made just now. */
export type Installation = {
  readonly database: Database;
  readonly keys: Keys;
  readonly demo: boolean;
  readonly fresh: boolean;
};

/**
 * Opens the database that the settings name and brings it to the newest migration. The caller holds the folder's lock, and
 * says with `isAlone` that nobody else waits for this thread until the database is closed.
 */
export async function openInstallation(
  settings: Settings,
  onStep: (step: string) => void,
  { isAlone = false, say = (_line: string): void => undefined } = {},
): Promise<Installation> {
  let outcome = { demo: settings.demo, fresh: false };
  const preparing: Preparing = {
    migrations: await readMigrations(join(root, 'db/migrations')),
    onStep,
    keys: (client) => keysOfDatabase(client, settings.keyFile),
    afterwards: async (client, keys) => {
      await installJobs(client);
      outcome = await setUpInstance(client, settings, keys);
      await keepAgencyKeys(client, keys, settings.keyFile, say);
    },
  };
  const { database, keys } = settings.databaseUrl
    ? await setUpPostgres(settings.databaseUrl, preparing)
    : await setUpEmbedded({ dataDir: join(settings.data, 'database'), isAlone }, preparing);
  return { database, keys, ...outcome };
}

/** The keys that this database was made with. A new database takes those that are there, or has them made. */
async function keysOfDatabase(client: pg.ClientBase, keyFile: string): Promise<Keys> {
  const { rows: tables } = await client.query("select 1 from pg_class where oid = to_regclass('access.instance')");
  const { rows } =
    tables.length > 0
      ? await client.query<{ fingerprint: Buffer }>('select keys_fingerprint as fingerprint from access.instance')
      : { rows: [] };
  const madeWith = rows[0]?.fingerprint;
  const keys = await openKeyFile(keyFile, { create: !madeWith });
  if (madeWith && !madeWith.equals(keys.fingerprint)) {
    throw foreignKeyFile(keyFile);
  }
  return keys;
}

export const foreignKeyFile = (keyFile: string): KeyFileProblem =>
  new KeyFileProblem(
    `The key file ${keyFile} belongs to another database. Put the file that this database was made with in its place, or name it with CAPE_KEYS.`,
  );

/** Writes once whether this database is a demo. A demo and real use never share a database, in either order. */
async function setUpInstance(
  client: pg.ClientBase,
  settings: Settings,
  keys: Keys,
): Promise<{ demo: boolean; fresh: boolean }> {
  await client.query('begin');
  try {
    await client.query('set local role cape_migrator');
    const { rows } = await client.query<{ demo: boolean }>('select demo from access.instance');
    const before = rows[0];
    if (!before) {
      await client.query(
        'insert into access.instance (demo, keys_fingerprint, created_at, clock_stands_at) values ($1, $2, now(), $3)',
        [settings.demo, keys.fingerprint, settings.demo ? demoClock : null],
      );
      if (settings.demo) {
        await provisionDemo(client);
        await provisionStudy(client, keys);
      }
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
