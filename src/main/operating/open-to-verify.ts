import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findInstance } from '../../domains/access/public.server.ts';
import { type Keys, openKeyFile } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { lockFolder } from '../../platform/database/folder-lock.ts';
import { readMigrations } from '../../platform/database/migrate.ts';
import {
  CannotBeRead,
  connectAsVerifier,
  openCopy,
  refuseOtherMigrations,
} from '../../platform/database/open-to-read.ts';
import { root } from '../root.ts';
import type { Settings } from '../settings.ts';
import { foreignKeyFile } from './installation.ts';

/**
 * Opens the database that the settings name to read its logs, and nothing else: no database, key, role or table is made, and
 * none is changed. Throws with a sentence when it is not there, is another version's, or the key file is not its own.
 */
export async function openToVerify(settings: Settings): Promise<{ database: Database; keys: Keys }> {
  const migrations = await readMigrations(join(root, 'db/migrations'));
  const dataDir = join(settings.data, 'database');
  if (settings.databaseUrl === null && !existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new CannotBeRead(
      `There is no database in ${settings.data}. Name the folder of the installation with CAPE_DATA, or its PostgreSQL with DATABASE_URL.`,
    );
  }
  const keys = await openKeyFile(settings.keyFile, { create: false });
  const database = settings.databaseUrl
    ? await connectAsVerifier(settings.databaseUrl, keys)
    : await openLockedCopy(settings.data, dataDir);
  try {
    await database.transaction('cape_verify', async (tx) => {
      await refuseOtherMigrations(tx, migrations);
      const madeWith = await findInstance(tx);
      if (!madeWith) {
        throw new CannotBeRead('This database has not been set up to its end. Run npx cape migrate.');
      }
      if (!madeWith.keysFingerprint.equals(keys.fingerprint)) throw foreignKeyFile(settings.keyFile);
    });
    return { database, keys };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The folder is locked while it is copied, so that no server writes in the middle of it. */
async function openLockedCopy(folder: string, dataDir: string): Promise<Database> {
  const lock = await lockFolder(folder, { since: new Date() });
  let held = true;
  const release = async () => {
    if (held) await lock.release();
    held = false;
  };
  try {
    return await openCopy(dataDir, release);
  } finally {
    await release();
  }
}
