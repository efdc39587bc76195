import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { findPostgresBinaries } from '../../platform/testing/postgres-binaries.ts';
import { startCluster } from '../../platform/testing/postgres-cluster.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { renewContextKey } from '../keys/context-key.ts';
import { openInstallation } from '../operating/installation.ts';
import { readSettings } from '../settings.ts';
import { askAsOwner, createDatabase } from './testing/bare-database.ts';
import { units } from './testing/crossed-signal.ts';
import { codeOf, run, runAs } from './testing/sql-as.ts';

type Pads = { readonly inner_pad: Buffer; readonly outer_pad: Buffer };
const readPads = 'select inner_pad, outer_pad from access.mac';

/** What a thief makes of a key: the context of Tage, whose letters Ines may not read, for the connection that runs this. */
async function forge(tx: Tx, pads: Pads | undefined): Promise<readonly unknown[]> {
  if (!pads) throw new Error('The thief found no key.');
  const [here] = await run(
    tx,
    'select pg_backend_pid() as pid, extract(epoch from transaction_timestamp())::numeric::text as at',
  );
  const told = [accountOf.tage, units.tage, 2, 'SE', 'supervision', '-', '-', '-', here?.pid, here?.at].join('|');
  const seal = sha256(pads.outer_pad, sha256(pads.inner_pad, told)).toString('hex');
  await sql`select set_config('cape.who', ${`${told}.${seal}`}, true)`.execute(tx);
  return run(tx, 'select * from access.realms()');
}

describe.each(storeKinds())('the key of the sealed context, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    ines = await stage.signIn(accountOf.ines, 'supervision');
    await renewContextKey(stage.store.database); // as each start does
  });
  afterAll(() => stage.store.close());

  const pads = async () => (await stage.store.asOwner<Pads>(readPads))[0];
  const asReader = <T>(work: (tx: Tx) => Promise<T>) => stage.store.database.transaction('cape_read', work);
  const register = () => stage.ask(ines, 'signal.register', {}, aSignal(ines.envelope()));

  it('is all that a thief lacks, who runs SQL as a reader: with it, the context of any person is forged', async () => {
    const key = await pads();
    expect((await asReader((tx) => forge(tx, key))).length).toBeGreaterThan(0);
  });

  it('is two blocks that are drawn apart, new after each start, and opens nothing once it is the old one', async () => {
    const before = await pads();
    expect([before?.inner_pad.length, before?.outer_pad.length]).toEqual([64, 64]);
    expect(before?.inner_pad).not.toEqual(before?.outer_pad);
    await renewContextKey(stage.store.database);
    expect((await pads())?.inner_pad).not.toEqual(before?.inner_pad);
    expect(await codeOf(asReader((tx) => forge(tx, before)))).toBe('42501');
  });

  it('is made by the first to enter where there is none, as after a crash, and holds for the next', async () => {
    await stage.store.asOwner('truncate access.mac');
    expect((await register()).status).toBe(201);
    const made = await pads();
    expect((await register()).status).toBe(201);
    expect([made, await pads()]).toEqual([expect.anything(), made]);
  });

  it('is stored where neither the write-ahead log nor a copy of the disk has it', async () => {
    const [{ kept } = {}] = await stage.store.asOwner<{ kept: string }>(
      "select relpersistence as kept from pg_class where oid = 'access.mac'::regclass",
    );
    expect(kept).toBe('u');
  });

  if (kind === 'postgres') {
    const { folder = '', major = 0 } = findPostgresBinaries() ?? {};

    it('is in no dump, and a thief who restores one has another key, with which nothing is forged', async () => {
      const [{ name } = {}] = await stage.store.asOwner<{ name: string }>('select current_database() as name');
      const url = Object.assign(new URL(inject('postgresUrl') ?? ''), { pathname: `/${name}` }).href;
      const key = await pads();
      for (const how of [[], ['--inserts']]) {
        const dump = execFileSync(join(folder, 'pg_dump'), [...how, url], { encoding: 'utf8', maxBuffer: 1e9 });
        expect(dump).toContain('access.mac');
        expect(dump).not.toContain(key?.inner_pad.toString('hex'));
        expect(dump).not.toContain(key?.outer_pad.toString('hex'));
        const restored = await createDatabase(
          inject('postgresUrl') ?? '',
          `cape_thief_${randomBytes(6).toString('hex')}`,
        );
        execFileSync(join(folder, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', restored], {
          input: dump,
          stdio: ['pipe', 'ignore', 'pipe'],
        });
        const [found] = (await askAsOwner(restored, readPads)) as Pads[];
        expect(found?.inner_pad).not.toEqual(key?.inner_pad);
        expect(await codeOf(asReader((tx) => forge(tx, found)))).toBe('42501');
      }
    });

    it('is not changed under those who have entered: the next start waits for them', async () => {
      const before = await pads();
      const { renewing } = await runAs(stage.store, ines, async (tx) => {
        const renewing = renewContextKey(stage.store.database);
        await expect
          .poll(() => stage.store.asOwner("select 1 from pg_locks where mode = 'AccessExclusiveLock' and not granted"))
          .not.toEqual([]);
        expect((await run(tx, 'select * from access.realms()')).length).toBeGreaterThan(0);
        return { renewing }; // not awaited in here: it waits for this transaction
      });
      await renewing;
      expect((await pads())?.inner_pad).not.toEqual(before?.inner_pad);
    });

    it('is gone after PostgreSQL itself was killed, and people go on', async () => {
      const cluster = await startCluster();
      if (!cluster) throw new Error(`PostgreSQL ${major} was there a moment ago.`);
      const home = mkdtempSync(join(tmpdir(), 'cape-killed-'));
      try {
        const url = await createDatabase(cluster.url, 'killed');
        const settings = readSettings({ CAPE_DATA: home, CAPE_OWNER_URL: url });
        const installed = await openInstallation(settings, () => undefined);
        const there = await setStage(installed);
        const officer = await there.signIn(accountOf.ines, 'supervision');
        const tell = () => there.ask(officer, 'signal.register', {}, aSignal(officer.envelope()));
        expect((await tell()).status).toBe(201);
        cluster.kill9();
        await cluster.restart();
        expect(await askAsOwner(url, readPads)).toEqual([]);
        expect((await tell()).status).toBe(201);
        await installed.database.close();
      } finally {
        await cluster.stop();
        rmSync(home, { recursive: true, force: true });
      }
    });
  }
});
