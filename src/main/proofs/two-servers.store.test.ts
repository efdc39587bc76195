import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { openKeyFile } from '../../platform/crypto/key-file.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { demoSteps } from '../demo/steps.ts';
import { askAsOwner, createDatabase } from './testing/bare-database.ts';
import { type Launched, launch } from './testing/built-server.ts';
import { visit } from './testing/visitor.ts';

// Passwords of roles belong to a whole cluster, so these servers, which bring keys of their own, get one of their own.
describe.skipIf(!storeKinds().includes('postgres'))('several servers on one PostgreSQL', () => {
  let cluster: Cluster | undefined;
  let databaseUrl: string;
  let folder: string;
  let launched: Launched[];
  beforeAll(async () => {
    cluster = await startCluster({ flushes: false });
    databaseUrl = await createDatabase(cluster?.url ?? '', `cape_several_${randomBytes(6).toString('hex')}`);
    folder = mkdtempSync(join(tmpdir(), 'cape-several-'));
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    launched = [];
  });
  afterEach(() => Promise.all(launched.map((server) => server.stop())));
  const keyFile = () => join(folder, 'keys.json');
  const start = async (keys = keyFile()) => {
    const server = await launch({ CAPE_DATA: folder, CAPE_KEYS: keys, DATABASE_URL: databaseUrl });
    launched.push(server);
    return server;
  };

  it('come to a new one at once, make it and its keys once, and share what is done in it and its clock', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    const origins = await Promise.all(servers.map((server) => server.ready()));
    const [first = '', second = ''] = origins;

    const counted = await askAsOwner(databaseUrl, 'select type, count(*)::int as n from acts.act group by type');
    const wanted = (type: string) => demoSteps.filter(({ verb }) => verb === type).length;
    const acts = Object.fromEntries(counted.map(({ type, n }) => [String(type), n]));
    for (const type of ['signal.register', 'signal.correct', 'signal.pass-on', 'signal.acknowledge'])
      expect([type, acts[type] ?? 0]).toEqual([type, wanted(type)]);
    const [crossed = {}] = await askAsOwner(
      databaseUrl,
      "select count(*)::int as taken, count(distinct facts ->> 'letter')::int as letters from acts.act where type = 'disclosure.receive'",
    );
    expect(crossed.taken).toBe(crossed.letters); // no server took in what the other had taken in already
    expect(crossed.taken).toBeGreaterThanOrEqual(wanted('signal.pass-on'));

    const here = await visit(first, 'ines');
    const there = await visit(second, 'ines');
    const { signal, act } = await here.register();
    await there.correct(signal, act);

    const before = await there.now();
    await fetch(`${first}/sign-in/clock`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'minutes=90',
    });
    await expect.poll(() => there.now()).toBe(before + 90 * 60_000);
  });

  it('refuse to start without the keys that it was made with, and change nothing for the one that has them', async () => {
    const first = await start();
    const ines = await visit(await first.ready(), 'ines');
    const { signal, act } = await ines.register();

    renameSync(keyFile(), `${keyFile()}.aside`);
    const without = await start();
    expect(await without.ended).toBe(1);
    expect(without.said()).toContain(
      `The key file ${keyFile()} is missing, but the database exists. Restore it from your backup, or name it with CAPE_KEYS.`,
    );

    await openKeyFile(join(folder, 'other.json'), { create: true });
    const wrong = await start(join(folder, 'other.json'));
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toContain('belongs to another database');

    expect((await ines.correct(signal, act)).leaf).toMatch(/^[0-9a-f]{64}$/);
    renameSync(`${keyFile()}.aside`, keyFile());
    await (await start()).ready();
  });
});
