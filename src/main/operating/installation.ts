import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { findInstance, listAgencyKeys } from '../../domains/access/public.server.ts';
import { KeyFileProblem, type Keys, openKeyFile } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import { CannotBeRead, orRefused, refuseOtherMigrations } from '../../platform/database/open-to-read.ts';
import { connectAsServer, migratePostgres, type Preparing, setUpEmbedded } from '../../platform/database/set-up.ts';
import { installJobs } from '../../platform/jobs/boss.ts';
import { provisionDemo } from '../demo/provision.ts';
import { provisionStudy } from '../demo/provision-study.ts';
import { keepAgencyKeys, keyTroubles, refuseWrongKeys, sayTrouble, wrongKeys } from '../keys/agency-keys.ts';
import { root } from '../root.ts';
import { demoClock } from '../running/clock.ts';
import { fillSearch } from '../running/fill-search.ts';
import { refoldDue, refuseRefoldDue } from '../running/refold-due.ts';
import { SettingProblem, type Settings } from '../settings.ts';

/** A database that is up to date, and the keys that belong to it. */
export type Installation = {
  readonly database: Database;
  readonly keys: Keys;
  readonly demo: boolean;
};

/** What is reported while a database is set up: each migration as it is run, and what an operator should know. */
export type Heard = { readonly onStep: (step: string) => void; readonly say: (line: string) => void };

/**
 * Opens the database that the settings name. The embedded one is brought up to date first, and so is a PostgreSQL whose owner
 * is known here; without its owner a PostgreSQL must be up to date, and is not changed. The caller holds the folder's lock,
 * and says with `isAlone` that no one else waits for this thread until the database is closed.
 */
export async function openInstallation(
  settings: Settings,
  onStep: (step: string) => void,
  { isAlone = false, say = (_line: string): void => undefined } = {},
): Promise<Installation> {
  const { databaseUrl, ownerUrl } = settings;
  if (databaseUrl === null) {
    const { preparing, outcome } = await preparingFor(settings, { onStep, say });
    const { database, keys } = await setUpEmbedded({ dataDir: join(settings.data, 'database'), isAlone }, preparing);
    return { database, keys, ...outcome() };
  }
  if (ownerUrl !== null) await migrateInstallation(settings, ownerUrl, { onStep, say });
  return openAsServer(settings, databaseUrl, say);
}

/** Brings a PostgreSQL up to date as its owner: roles, migrations, the tables of jobs, the keys of agencies. */
export async function migrateInstallation(settings: Settings, ownerUrl: string, heard: Heard): Promise<void> {
  const { preparing } = await preparingFor(settings, heard);
  await migratePostgres(ownerUrl, preparing);
}

async function preparingFor(settings: Settings, { onStep, say }: Heard) {
  let outcome = { demo: settings.demo };
  const preparing: Preparing = {
    migrations: await readMigrations(join(root, 'db/migrations')),
    onStep,
    keys: (client) => keysOfDatabase(client, settings.keyFile),
    afterwards: async (client, keys) => {
      await installJobs(client);
      await refoldDue(client, keys);
      await fillSearch(client, keys);
      outcome = await setUpInstance(client, settings, keys);
      await keepAgencyKeys(client, keys, settings.keyFile, say);
    },
  };
  return { preparing, outcome: () => outcome };
}

/** As the server does, with no owner anywhere: what is not as this version needs it is reported, and nothing is made. */
async function openAsServer(settings: Settings, url: string, say: Heard['say']): Promise<Installation> {
  if (!existsSync(settings.keyFile)) {
    throw new KeyFileProblem(
      `The key file ${settings.keyFile} is missing. Restore it from your backup, or name it with CAPE_KEYS. A database that is new is set up with npx cape migrate, which makes the file.`,
    );
  }
  const migrations = await readMigrations(join(root, 'db/migrations'));
  const keys = await openKeyFile(settings.keyFile, { create: false });
  const database = await orRefused('cape_read', connectAsServer(url, keys));
  try {
    const instance = await database.transaction('cape_verify', async (tx) => {
      await refuseOtherMigrations(tx, migrations);
      await refuseRefoldDue(tx);
      return findInstance(tx);
    });
    if (!instance) {
      throw new CannotBeRead('This database has not been set up to its end. Run npx cape migrate.');
    }
    if (!instance.keysFingerprint.equals(keys.fingerprint)) throw foreignKeyFile(settings.keyFile);
    refuseOtherMode(instance.demo, settings.demo);
    const troubles = keyTroubles(await database.transaction('cape_read', listAgencyKeys), keys);
    const wrong = troubles.filter(({ what }) => what !== 'never-made');
    if (wrong.length > 0) throw wrongKeys(settings.keyFile, wrong);
    for (const trouble of troubles) {
      say(`The ${sayTrouble(trouble)}: nobody of that agency can work. Run npx cape migrate, and start again.`);
    }
    return { database, keys, demo: instance.demo };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The keys that this database was made with. A new database takes those that are there, or has them made. */
export async function keysOfDatabase(client: pg.ClientBase, keyFile: string): Promise<Keys> {
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
  if (madeWith) await refuseWrongKeys(client, keys, keyFile);
  return keys;
}

export const foreignKeyFile = (keyFile: string): KeyFileProblem =>
  new KeyFileProblem(
    `The key file ${keyFile} belongs to another database. Put the file that this database was made with in its place, or name it with CAPE_KEYS.`,
  );

/** Writes once whether this database is a demo. A demo and real use never share a database, in either order. */
async function setUpInstance(client: pg.ClientBase, settings: Settings, keys: Keys): Promise<{ demo: boolean }> {
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
    if (before) refuseOtherMode(before.demo, settings.demo);
    return { demo: before?.demo ?? settings.demo };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function refuseOtherMode(isDemo: boolean, asked: boolean): void {
  if (isDemo === asked) return;
  throw new SettingProblem(
    isDemo
      ? 'This database was made as a demo and stays one. Start without CAPE_DEMO=0, or choose another place with CAPE_DATA or DATABASE_URL.'
      : 'This database was made for real use and can never hold the demo. Start with CAPE_DEMO=0, or choose another place with CAPE_DATA or DATABASE_URL.',
  );
}
