import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { provisionPeople } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { emptyDemo } from '../demo/empty.ts';
import { openInstallation } from '../operating/installation.ts';
import { askAsOwner } from '../proofs/testing/bare-database.ts';
import { readSettings } from '../settings.ts';
import { demoReset } from './demo-reset.ts';

const terminal = { print: () => undefined, language: 'en' } as const;

it('an installation for real use is never put back, and nothing of it is removed', async () => {
  const data = await mkdtemp(join(tmpdir(), 'cape-real-'));
  const settings = readSettings({ CAPE_DATA: data, CAPE_DEMO: '0' });
  try {
    await (await openInstallation(settings, () => undefined)).database.close();
    await expect(demoReset(['--yes'], settings, terminal)).rejects.toThrow('made for real use');
    expect(existsSync(join(data, 'database/PG_VERSION'))).toBe(true);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});

it.skipIf(!inject('postgresUrl'))(
  'on PostgreSQL only a demo is removed, and only when no server is on it',
  async () => {
    const store = await openStore('postgres', provisionPeople);
    const [here] = await store.asOwner<{ name: string }>('select current_database() as name');
    const url = new URL(inject('postgresUrl') ?? '');
    url.pathname = `/${here?.name}`;
    const data = await mkdtemp(join(tmpdir(), 'cape-demo-'));
    const settings = readSettings({ CAPE_DATA: data, DATABASE_URL: url.href });
    await store.asOwner('alter table access.instance disable trigger all'); // else it is decided for ever
    await store.asOwner('update access.instance set demo = false');
    await expect(emptyDemo(settings)).rejects.toThrow('made for real use');
    await store.asOwner('update access.instance set demo = true');
    await expect(emptyDemo(settings)).rejects.toThrow('Others are using this database');
    await store.close();
    await emptyDemo(settings);
    const left = await askAsOwner(
      url.href,
      "select 1 from pg_namespace where nspname in ('access', 'acts', 'audit', 'cape', 'jobs')",
    );
    await rm(data, { recursive: true, force: true });
    expect(left).toEqual([]);
  },
);
