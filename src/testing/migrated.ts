import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type pg from 'pg';
import { sha256 } from '../platform/crypto/digest.ts';
import { type Keys, temporaryKeys } from '../platform/crypto/key-file.ts';
import { dataFolder, type FolderCopy } from '../platform/database/memory-folder.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import { migratePostgres, setUpEmbedded } from '../platform/database/set-up.ts';
import { installJobs } from '../platform/jobs/boss.ts';

/** Databases after all migrations and nothing else, from which every test store begins: made once for a run, or for many. */

const secret = 'the roles of the throw-away cluster have these passwords';
const migrations = await readMigrations('db/migrations');

/** Keys that no other store has, but for the passwords of the roles that all stores of a cluster share. */
export const newKeys = (): Keys =>
  temporaryKeys(
    secret,
    Array.from({ length: 40 }, (_, at) => at + 1),
  );

const preparing = { migrations, keys: async () => newKeys(), afterwards: installJobs };

/** Brings an empty database on PostgreSQL up to date. */
export async function migrateDatabase(url: string): Promise<void> {
  await migratePostgres(url, preparing);
}

/** What a migrated embedded database comes from: when any of these changes, it is made again. */
const madeFrom = ['db/migrations', 'src/platform/database', 'src/platform/jobs', 'package-lock.json'];

const kept = 'node_modules/.cache/cape/stores';

/**
 * The data folder of a migrated embedded database as one file, which is kept between runs: making it takes ten seconds of a
 * processor, reading it a tenth of one. It is made in a process of its own, since the embedded database does not start inside
 * the runner that sets tests up.
 */
export function keptMigratedFolder(): string {
  const path = join(kept, `${fingerprintOf(madeFrom)}.bin`);
  if (existsSync(path)) return path;
  rmSync(kept, { recursive: true, force: true }); // of an earlier state of the sources
  mkdirSync(kept, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', 'src/testing/make-migrated.ts', path], { stdio: 'inherit' });
  return path;
}

/** Before a folder is copied: each database that begins as the copy would otherwise do again what was done since the last. */
export const settled = (client: pg.ClientBase): Promise<unknown> => client.query('checkpoint');

/** Writes that file: whole, or not at all. */
export async function makeMigratedFolder(path: string): Promise<void> {
  const afterwards = async (client: pg.ClientBase) => {
    await preparing.afterwards(client);
    await settled(client);
  };
  const { database, copy } = await setUpEmbedded({}, { ...preparing, afterwards });
  const folder = await copy();
  await database.close();
  writeFileSync(`${path}.${process.pid}`, serialize(folder));
  renameSync(`${path}.${process.pid}`, path);
}

export const readFolder = (path: string): FolderCopy => deserialize(readFileSync(path)) as FolderCopy;

/** The same on a disk: what opens a folder of its own finds the database there. */
export function writeFolder(copy: FolderCopy, folder: string): void {
  for (const [path, contents, bytes] of copy) {
    const place = join(folder, path.replace(dataFolder, ''));
    if (contents === null) {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      continue;
    }
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(place, contents, { mode: 0o600 });
    truncateSync(place, bytes); // the zeros at its end
  }
}

const fingerprintOf = (paths: readonly string[]): string =>
  sha256(...paths.flatMap(filesIn).flatMap((path) => [path, readFileSync(path)]))
    .toString('hex')
    .slice(0, 16);

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];
