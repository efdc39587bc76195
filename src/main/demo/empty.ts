import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { DatabaseInUse, removeSchemas } from '../../platform/database/remove-schemas.ts';
import { SettingProblem, type Settings } from '../settings.ts';

/**
 * Removes the database of a demo, so that the next start makes it again; and sets aside what was kept outside of it of its
 * logs, which the new ones would contradict. The caller has closed it, and has seen that it is a demo.
 */
export async function emptyDemo(settings: Settings): Promise<void> {
  if (!canPutBack(settings)) throw ownerMissing();
  if (settings.ownerUrl === null) {
    const folder = join(settings.data, 'database');
    const removed = `${folder}.removed`;
    await rm(removed, { recursive: true, force: true });
    await rename(folder, removed); // at once: half a folder would be no database
    await rm(removed, { recursive: true, force: true });
  } else {
    await removeSchemas(settings.ownerUrl, refuseReal).catch((error: unknown) => {
      throw error instanceof DatabaseInUse ? inUse() : error;
    });
  }
  await moveAside(settings.checkpoints);
}

/** On PostgreSQL only the owner may remove what the migrations have made. */
export const canPutBack = ({ databaseUrl, ownerUrl }: Settings): boolean => databaseUrl === null || ownerUrl !== null;

const ownerMissing = (): SettingProblem =>
  new SettingProblem(
    'On PostgreSQL only the owner of the database can put a demo back. Stop every server on it, and run npx cape demo reset with the address of the owner in CAPE_OWNER_URL.',
  );

/** What was kept of a log outside its database is evidence, also of another database with the same folder: it is never removed. */
async function moveAside(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  let number = 1;
  while (existsSync(`${folder}-before-${number}`)) number += 1;
  await rename(folder, `${folder}-before-${number}`);
}

export const notADemo = (): SettingProblem =>
  new SettingProblem(
    'This database was made for real use. Only a demo can be put back to its beginning. Nothing was removed.',
  );

async function refuseReal(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ demo: boolean }>('select demo from access.instance');
  if (rows[0]?.demo !== true) throw notADemo();
}

const inUse = (): SettingProblem =>
  new SettingProblem('Others are using this database. Stop every server on it first, then put the demo back.');
