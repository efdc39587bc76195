import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { askAsOwner, createDatabase } from '../proofs/testing/bare-database.ts';
import { readSettings } from '../settings.ts';
import { migrateInstallation, openInstallation } from './installation.ts';

describe.skipIf(!storeKinds().includes('postgres'))('a server that opens a database without its owner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-installation-'));
  let cluster: Cluster;
  let ownerUrl: string;
  beforeAll(async () => {
    const started = await startCluster({ flushes: false }); // the passwords of its roles come from the key file here
    if (!started) throw new Error('There is no PostgreSQL here.');
    cluster = started;
    ownerUrl = await createDatabase(cluster.url, 'cape_opened');
    await migrate();
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const production = { CAPE_DATA: folder, CAPE_DEMO: '0' };
  const migrate = () =>
    migrateInstallation(readSettings({ ...production, CAPE_OWNER_URL: ownerUrl }), ownerUrl, {
      onStep: () => undefined,
      say: () => undefined,
    });
  const open = async () => {
    const url = Object.assign(new URL(ownerUrl), { username: '', password: '' }).href;
    const { database } = await openInstallation(readSettings({ ...production, DATABASE_URL: url }), () => undefined);
    await database.close();
  };

  it('does not serve while something waits to be folded again, and says what to do', async () => {
    await open();
    await askAsOwner(ownerUrl, "insert into cape.refold_due (stream_kind) values ('claim'), ('tip-key')");
    const refused = await open().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CannotBeRead);
    expect((refused as Error).message).toBe(
      'This database has not been brought up to date to its end: the last npx cape migrate was interrupted. Run npx cape migrate.',
    );
    await migrate();
    await open();
  });
});
