import { cpSync, lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { transactionOver } from '../../../platform/database/client-transaction.ts';
import { calendarOf } from '../../../testing/calendar.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { registryFor } from '../../domains.ts';
import { keepAgencyKeysIn } from '../../keys/agency-keys.ts';
import { type Exported, exportAgency, findLeaving } from '../export-agency.ts';
import { type Imported, importAgency } from '../import-agency.ts';
import { openFolder } from '../read-folder.ts';
import { beginFolder, type Sealing } from '../write-folder.ts';

const registry = registryFor(() => null, calendarOf);
const now = new Date('2026-11-30T09:00:00.000Z');
const version = '1.2.3';

/** Exports an agency of a store into a folder, as the command does. */
export async function exported(
  store: TestStore,
  agency: string,
  path: string,
  sealing: Sealing | null = null,
  pieces: string | null = null,
): Promise<Exported> {
  const folder = await beginFolder(path, sealing);
  const outcome = await store.owned(async (client) => {
    const tx = transactionOver(async (text, values) => (await client.query(text, values)).rows as object[]);
    const order = { agency: await findLeaving(client, agency), version, now, registry, pieces };
    return exportAgency({ client, tx }, store.keys, folder, order);
  });
  await folder.finish();
  return outcome;
}

/** Imports a folder into a store, as the command does. */
export async function imported(
  store: TestStore,
  path: string,
  as = version,
  pieces: string | null = null,
): Promise<Imported> {
  const folder = await openFolder(path);
  return store.owned(async (client) => {
    const tx = transactionOver(async (text, values) => (await client.query(text, values)).rows as object[]);
    const keys = async () => {
      await keepAgencyKeysIn(client, store.keys, 'keys.json', () => undefined);
      return store.keys;
    };
    return importAgency({ client, tx }, folder, { version: as, now, registry, keys, pieces });
  });
}

/** Every file of a folder, by name, with its mode. */
export function filesIn(folder: string, below = ''): Map<string, { readonly bytes: Buffer; readonly mode: string }> {
  const all = new Map<string, { bytes: Buffer; mode: string }>();
  for (const { name } of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? name : `${below}/${name}`;
    const found = lstatSync(join(folder, path));
    if (found.isDirectory()) for (const [inner, file] of filesIn(folder, path)) all.set(inner, file);
    else all.set(path, { bytes: readFileSync(join(folder, path)), mode: (found.mode & 0o777).toString(8) });
  }
  return all;
}

/** A copy of a folder with something done to it. `andSums`: so that its checksums fit again, as a person could who means to deceive. */
export function damaged(
  from: string,
  to: string,
  damage: (folder: string) => void,
  { andSums = false }: { andSums?: boolean } = {},
): string {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  damage(to);
  if (andSums) {
    const all = [...filesIn(to)]
      .filter(([name]) => name !== 'SHA256SUMS')
      .sort(([one], [other]) => (one < other ? -1 : 1));
    writeFileSync(
      join(to, 'SHA256SUMS'),
      all.map(([name, { bytes }]) => `${sha256(bytes).toString('hex')}  ${name}\n`).join(''),
    );
  }
  return to;
}
