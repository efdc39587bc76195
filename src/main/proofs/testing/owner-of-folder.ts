import { join } from 'node:path';
import { type Keys, openKeyFile, temporaryKeys } from '../../../platform/crypto/key-file.ts';
import { openEmbedded } from '../../../platform/database/embedded.ts';
import { readMigrations } from '../../../platform/database/migrate.ts';
import { setUpEmbedded, setUpPostgres } from '../../../platform/database/set-up.ts';
import type { Settings } from '../../settings.ts';

/** What the owner of the embedded database in this folder answers to one statement. No other process has it open. */
export async function ownerOfFolder(dataDir: string, text: string): Promise<Record<string, unknown>[]> {
  const embedded = await openEmbedded({ dataDir });
  try {
    return (await embedded.pool.query(text)).rows;
  } finally {
    await embedded.close();
  }
}

/** A database whose set-up ended after its migrations, as when its first start was killed. */
export async function migratedOnly(settings: Settings): Promise<void> {
  const keys: Keys = settings.databaseUrl
    ? await openKeyFile(settings.keyFile, { create: false })
    : temporaryKeys('nobody connects to this one', []);
  const preparing = {
    migrations: await readMigrations('db/migrations'),
    keys: async () => keys,
    afterwards: async () => undefined,
  };
  const { database } = settings.ownerUrl
    ? await setUpPostgres(settings.ownerUrl, preparing)
    : await setUpEmbedded({ dataDir: join(settings.data, 'database') }, preparing);
  await database.close();
}
