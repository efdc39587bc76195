import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { askAsOwner, createDatabase } from './testing/bare-database.ts';
import { type Launched, launch, runProgram, setUpInEarnest } from './testing/built-server.ts';

describe.skipIf(!storeKinds().includes('postgres'))('a PostgreSQL that its owner sets up and no server does', () => {
  let cluster: Cluster;
  let folder: string;
  let ownerUrl: string;
  let launched: Launched[];
  /** As docs/deployment.md has it made: no superuser, and the owner of one database. */
  const operator = { name: 'cape_owner', password: 'hemligt-prov' };
  beforeAll(async () => {
    const started = await startCluster({ flushes: false });
    if (!started) throw new Error('There is no PostgreSQL here.');
    cluster = started;
    await askAsOwner(cluster.url, `create role ${operator.name} login createrole password '${operator.password}'`);
  });
  afterAll(() => cluster.stop());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cape-migrate-'));
    launched = [];
    const name = `cape_set_up_${randomBytes(6).toString('hex')}`;
    const url = new URL(await createDatabase(cluster.url, name));
    await askAsOwner(cluster.url, `alter database ${name} owner to ${operator.name}`);
    url.username = operator.name;
    url.password = operator.password;
    ownerUrl = url.href;
  });
  afterEach(async () => {
    await Promise.all(launched.map((server) => server.kill9()));
    rmSync(folder, { recursive: true, force: true });
  });

  const superuser = () => Object.assign(new URL(cluster.url), { pathname: new URL(ownerUrl).pathname }).href;
  const bare = () => Object.assign(new URL(ownerUrl), { username: '', password: '' }).href;
  const start = async (settings: Readonly<Record<string, string>>) => {
    const server = await launch(settings);
    launched.push(server);
    return server;
  };
  const migrate = () => setUpInEarnest(folder, ownerUrl);
  const healthOf = async (origin: string) => (await (await fetch(`${origin}/health`)).json()) as { warnings: string[] };

  it('serves without its owner, reports an agency without a key, and has it after the next migration', async () => {
    const settings = await migrate();
    const owners =
      "select usename from pg_stat_activity where datname = current_database() and usename not like 'cape\\_%'";
    const server = await start(settings);
    await server.ready();
    expect(await askAsOwner(superuser(), owners)).toEqual([{ usename: 'postgres' }]); // who asks this
    await server.stop();

    await askAsOwner(
      ownerUrl,
      `set role cape_migrator; insert into access.agency (id, country, key, name_sv, name_en, kind) values (7, 'SE', 'prov', 'Provmyndigheten', 'Sample Agency', 'tax')`,
    );
    const without = await start(settings);
    const warned = await healthOf(await without.ready());
    expect(warned.warnings).toContain('agency-key: key of agency 7 (epoch 1) was never made; see docs/deployment.md');
    expect(without.said()).toContain('The key of agency 7 (epoch 1) was never made');
    await without.stop();
    await migrate();
    expect((await healthOf(await (await start(settings)).ready())).warnings).toEqual(
      expect.not.arrayContaining([expect.stringContaining('agency-key')]),
    );
  });

  it('is not served where it was never set up, or by a version that is newer, and the sentence says what to do', async () => {
    const production = { CAPE_DATA: folder, CAPE_DEMO: '0', DATABASE_URL: bare() };
    const without = await start(production);
    expect(await without.ended).toBe(1);
    expect(without.said()).toContain('A database that is new is set up with npx cape migrate, which makes the file.');

    const settings = await migrate();
    await askAsOwner(
      ownerUrl,
      'set role cape_migrator; delete from cape.migration where number = (select max(number) from cape.migration)',
    );
    const older = await start(settings);
    expect(await older.ended).toBe(1);
    expect(older.said()).toContain('has not been brought up to date. Run npx cape migrate');
  });

  it('is not served by one that was given its owner, in either setting', async () => {
    const settings = await migrate();
    for (const given of [
      { ...settings, DATABASE_URL: ownerUrl },
      { ...settings, CAPE_OWNER_URL: ownerUrl },
    ]) {
      const server = await start(given);
      expect(await server.ended).toBe(1);
      expect(server.said()).toContain('npx cape migrate and npx cape setup alone');
      expect(server.said()).not.toContain(operator.password);
    }
  });

  it('is set up by its owner only, who is asked for, and a second time there is nothing to do', async () => {
    const nobody = await runProgram('cli', ['migrate'], { CAPE_DATA: folder, CAPE_DEMO: '0', DATABASE_URL: bare() });
    expect([nobody.exit, nobody.said]).toEqual([2, expect.stringContaining('Give its address in CAPE_OWNER_URL')]);
    await migrate();
    const again = await runProgram('cli', ['migrate'], {
      CAPE_DATA: folder,
      CAPE_DEMO: '0',
      CAPE_OWNER_URL: ownerUrl,
    });
    expect([again.exit, again.said]).toEqual([0, expect.stringContaining('The database was up to date.')]);
  });

  it('as a demo is loaded by a server without its owner, and put back by a command that has it', async () => {
    const demo = { CAPE_DATA: folder, CAPE_OWNER_URL: ownerUrl };
    expect((await runProgram('cli', ['migrate'], demo)).exit).toBe(0);
    const server = await start({ CAPE_DATA: folder, DATABASE_URL: bare() });
    const origin = await server.ready();
    expect(await (await fetch(`${origin}/sign-in`)).text()).not.toContain('/sign-in/again');
    const count = async () => (await askAsOwner(superuser(), 'select count(*)::int as n from acts.act'))[0]?.n;
    expect(await count()).toBeGreaterThan(100);
    await server.stop();

    const refused = await runProgram('cli', ['demo', 'reset', '--yes'], { CAPE_DATA: folder, DATABASE_URL: bare() });
    expect([refused.exit, refused.said]).toEqual([2, expect.stringContaining('only the owner of the database')]);
    expect((await runProgram('cli', ['demo', 'reset', '--yes'], demo)).exit).toBe(0);
    expect(await count()).toBe(0);
  });
});
