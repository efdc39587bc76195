import { chmodSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type pg from 'pg';
import { type Keys, openKeyFile } from '../../../platform/crypto/key-file.ts';
import { checksum, migrate, readMigrations } from '../../../platform/database/migrate.ts';
import { prepareRoles } from '../../../platform/database/roles.ts';
import { installJobs } from '../../../platform/jobs/boss.ts';
import { fillSearch } from '../../running/fill-search.ts';
import { refoldDue } from '../../running/refold-due.ts';

const folder = join(import.meta.dirname, '..', 'older-database');

/** What is known of the database of the version before. */
export type About = {
  readonly sent: string;
  readonly received: string;
  readonly unsealed: string;
  readonly register: string;
  readonly receipts: readonly object[];
  readonly acts: Readonly<Record<string, number>>;
  readonly entries: number;
  readonly open: number;
  readonly words: readonly string[];
};
export const aboutOlder = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8')) as About;

/** A folder as the server of that version had it, of which the test may do what it likes: key file and kept checkpoints. */
export async function olderFolder(): Promise<{ keys: Keys; checkpoints: string; home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'cape-older-'));
  cpSync(folder, home, { recursive: true });
  chmodSync(join(home, 'keys.json'), 0o600);
  return {
    home,
    keys: await openKeyFile(join(home, 'keys.json'), { create: false }),
    checkpoints: join(home, 'checkpoints'),
  };
}

/** Puts the database of the version before into an empty one, as its owner, and leaves it as that version had it. */
export async function restoreOlder(client: pg.ClientBase): Promise<void> {
  await prepareRoles(client, null);
  await client.query(brotliDecompressSync(readFileSync(join(folder, 'database.sql.br'))).toString('utf8'));
  await client.query('reset all'); // the dump has set the path and the time limits of its own session
}

/** Brings it to the newest migration, as a start of this version does. Gives how many were run. */
export async function migrateOlder(client: pg.ClientBase, keys: Keys): Promise<number> {
  await prepareRoles(client, null);
  const run = await migrate(client, await readMigrations('db/migrations'), checksum);
  await installJobs(client);
  await refoldDue(client, keys);
  await fillSearch(client, keys);
  return run;
}
