import { chmodSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { openKeyFile } from '../../platform/crypto/key-file.ts';
import type { LogLine } from '../../platform/log/log.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { setStage } from '../../testing/people.ts';
import { storeKinds } from '../../testing/stores.ts';
import { verifyReport } from '../operating/audit-verify.ts';
import { type Installation, openInstallation } from '../operating/installation.ts';
import { askAsOwner, createDatabase } from '../proofs/testing/bare-database.ts';
import { ownerOfFolder } from '../proofs/testing/owner-of-folder.ts';
import { healthOf } from '../running/health.ts';
import { readSettings } from '../settings.ts';
import { takesAddedKeys } from './agency-keys.ts';

const newAgency = 90;
const nextAgency = 91;
const adding = (agency: number) => `
  insert into access.agency (id, country, key, name_sv, name_en, kind) values (${agency}, 'SE', 'invented-${agency}', 'Provmyndigheten', 'Sample Agency', 'tax');
  select access.add_unit(${agency}::smallint, ${agency}1, 'prov', 'Provenheten', 'Sample unit', 'control', array['supervision']);
  select access.add_person(${agency}01, ${agency}1, 'Prov Exempelsson', 'inspektör', 'inspector', null, array['supervision'], array['officer']);`;
const keyOf = (agency: number, what: string) => `key of agency ${agency} (epoch 1) ${what}`;

/** Where an installation is stored: its folder, and on PostgreSQL its database. */
type Place = { readonly folder: string; readonly ownerUrl: string | null };

describe.each(storeKinds())('the keys of agencies, on %s', (kind) => {
  let cluster: Cluster | undefined;
  /** An installation with an agency that was added after its first start, and a signal of it; `old.json` is the key file before. */
  let grown: Place;
  let here: Place;
  const opened: Installation[] = [];

  beforeAll(async () => {
    if (kind === 'postgres') cluster = await startCluster({ flushes: false }); // the passwords of its roles come from the key file here
    here = {
      folder: mkdtempSync(join(tmpdir(), 'cape-agency-keys-')),
      ownerUrl: cluster ? await createDatabase(cluster.url, 'cape_grown') : null,
    };
    await start();
    await stop();
    copyFileSync(keyFile(), keyFile('old.json'));
    await asOwner(adding(newAgency));
    await registerSignal(await start(), newAgency);
    await stop();
    grown = here;
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(grown.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cape-agency-keys-'));
    cpSync(grown.folder, folder, { recursive: true });
    here = { folder, ownerUrl: cluster ? await copyOf(cluster) : null };
  });
  afterEach(async () => {
    await stop();
    rmSync(here.folder, { recursive: true, force: true });
  });

  const copyOf = async ({ url }: Cluster): Promise<string> => {
    const name = `cape_keys_${randomBytes(6).toString('hex')}`;
    await askAsOwner(url, `create database ${name} template cape_grown`);
    return Object.assign(new URL(url), { pathname: `/${name}` }).href;
  };
  const keyFile = (name = 'keys.json') => join(here.folder, name);
  const settingsWith = (keys: string) =>
    readSettings({
      CAPE_DATA: here.folder,
      CAPE_KEYS: keys,
      ...(here.ownerUrl ? { DATABASE_URL: here.ownerUrl } : {}),
    });
  const start = async (keys = keyFile()) => {
    const said: string[] = [];
    const installation = await openInstallation(settingsWith(keys), () => undefined, {
      say: (line) => said.push(line),
    });
    opened.push(installation);
    return { ...installation, said };
  };
  const stop = async () => {
    await Promise.all(opened.splice(0).map(({ database }) => database.close()));
  };
  const asOwner = (sql: string) =>
    here.ownerUrl ? askAsOwner(here.ownerUrl, sql) : ownerOfFolder(join(here.folder, 'database'), sql);
  const registerSignal = async (installation: Installation, agency: number) => {
    const stage = await setStage(installation);
    const officer = await stage.signIn(`${agency}01`, 'supervision');
    const { status } = await stage.ask(officer, 'signal.register', {}, aSignal(officer.envelope()));
    expect(status).toBe(201);
  };
  /** As the version before this one left it. */
  const forgetFingerprints = () =>
    asOwner(
      'alter table access.agency_key disable trigger all; delete from access.agency_key; alter table access.agency_key enable trigger all',
    );

  it('are never made again when an older key file is put back: the start stops and names the agency', async () => {
    copyFileSync(keyFile('old.json'), keyFile());
    const before = readFileSync(keyFile());
    await expect(start()).rejects.toThrow(keyOf(newAgency, 'is missing in the key file'));
    expect(readFileSync(keyFile())).toEqual(before);
  });

  it('that are not the right ones stop a start before it has changed anything', async () => {
    copyFileSync(keyFile('old.json'), keyFile());
    await asOwner("insert into cape.refold_due (stream_kind) values ('claim')");
    await expect(start()).rejects.toThrow(/is missing in the key file\. .* Nothing was changed\.$/);
    expect(await asOwner('select stream_kind from cape.refold_due')).toEqual([{ stream_kind: 'claim' }]);
  });

  it('of which the file has one more than the database knows stop a start, and are named to the operator', async () => {
    const { database } = await start();
    const file = JSON.parse(readFileSync(keyFile(), 'utf8'));
    file.houses[newAgency][2] = randomBytes(32).toString('base64');
    writeFileSync(keyFile('more.json'), JSON.stringify(file), { mode: 0o600 });
    const keys = await openKeyFile(keyFile('more.json'), { create: false });
    const trouble = `key of agency ${newAgency} (epoch 2) in the key file is one that this database does not know`;
    expect((await healthOf(database, true, keys)).warnings).toContain(`agency-key: ${trouble}; see docs/deployment.md`);
    const { exit, lines } = await verifyReport({ database, keys, checkpoints: join(here.folder, 'checkpoints') });
    expect(exit).toBe(2);
    expect(lines).toContainEqual(
      expect.objectContaining({
        text: expect.objectContaining({ id: 'audit.key-unknown' }),
        values: { agency: newAgency, epoch: 2 },
      }),
    );
    await stop();
    await expect(start(keyFile('more.json'))).rejects.toThrow(trouble);
  });

  it('that were added since are taken from its file by a server that runs, where the database knows them', async () => {
    const { database } = await start();
    copyFileSync(keyFile('old.json'), keyFile('running.json'));
    const keys = await openKeyFile(keyFile('running.json'), { create: false });
    const log: LogLine[] = [];
    const take = takesAddedKeys(database, keys, (line) => log.push(line));
    const missing = async () => {
      await take();
      return (await healthOf(database, true, keys)).warnings.filter((line) => line.startsWith('agency-key: '));
    };
    const named = [`agency-key: ${keyOf(newAgency, 'is missing in the key file')}; see docs/deployment.md`];
    expect(await missing()).toEqual(named);

    const file = JSON.parse(readFileSync(keyFile(), 'utf8'));
    const put = (of: object) => writeFileSync(keyFile('running.json'), JSON.stringify(of));
    put({ ...file, houses: { ...file.houses, [newAgency]: { 1: randomBytes(32).toString('base64') } } });
    expect(await missing(), 'a key of its own').toEqual(named);
    expect(log, 'what could be read').toEqual([]);
    put({ ...file, root: randomBytes(32).toString('base64') });
    expect(await missing(), 'another key file').toEqual(named);
    put({ no: 'key file' });
    expect(await missing(), 'a damaged one').toEqual(named);
    rmSync(keyFile('running.json'));
    for (const _round of [1, 2]) expect(await missing(), 'none').toEqual(named);
    expect(
      log.map(({ event }) => event),
      'said once',
    ).toEqual(['key-file-not-read']);

    put(file);
    chmodSync(keyFile('running.json'), 0o600);
    expect(await missing()).toEqual([]);
    expect(log.map(({ event }) => event)).toEqual(['key-file-not-read', 'key-file-read']);
    expect(keys.agencyKeyAt(newAgency, 1).toString('base64')).toBe(file.houses[newAgency][1]);
  });

  it('are named by the health of a server and by the verifier where one is missing or another one', async () => {
    const { database } = await start();
    const asked = async (file: string) => {
      const keys = await openKeyFile(file, { create: false });
      const { warnings } = await healthOf(database, true, keys);
      const report = await verifyReport({ database, keys, checkpoints: join(here.folder, 'checkpoints') });
      return {
        health: warnings.filter((line) => line.startsWith('agency-key: ')),
        lines: report.lines
          .filter(({ text }) => text.id.startsWith('audit.key-'))
          .map(({ text, values }) => [text.id, values]),
        exit: report.exit,
      };
    };
    expect(await asked(keyFile('old.json'))).toEqual({
      health: [`agency-key: ${keyOf(newAgency, 'is missing in the key file')}; see docs/deployment.md`],
      lines: [['audit.key-missing', { agency: newAgency, epoch: 1 }]],
      exit: 2,
    });
    const file = JSON.parse(readFileSync(keyFile(), 'utf8'));
    file.houses[newAgency] = { 1: randomBytes(32).toString('base64') };
    writeFileSync(keyFile('foreign.json'), JSON.stringify(file), { mode: 0o600 });
    expect(await asked(keyFile('foreign.json'))).toMatchObject({
      health: [expect.stringContaining(keyOf(newAgency, 'in the key file is not the one that this database knows'))],
      lines: [['audit.key-foreign', { agency: newAgency, epoch: 1 }]],
    });
    expect(await asked(keyFile())).toMatchObject({ health: [], lines: [] });
  });

  it('that an interrupted start has written into the file alone are taken by the next one', async () => {
    await asOwner(adding(nextAgency));
    await (await openKeyFile(keyFile(), { create: false })).addAgencies([nextAgency]);
    const before = readFileSync(keyFile());
    await registerSignal(await start(), nextAgency);
    expect(readFileSync(keyFile())).toEqual(before);
  });

  it('of a database made by the version before are believed once they have opened what was sealed', async () => {
    await forgetFingerprints();
    copyFileSync(keyFile(), keyFile('right.json'));
    copyFileSync(keyFile('old.json'), keyFile());
    await expect(start()).rejects.toThrow(keyOf(newAgency, 'is missing in the key file'));
    await (await openKeyFile(keyFile(), { create: false })).addAgencies([newAgency]); // what that version would have made
    await expect(start()).rejects.toThrow(keyOf(newAgency, 'in the key file is not the one'));
    await expect(start()).rejects.toThrow(/ No key was made or changed\.$/);
    expect(await asOwner('select * from access.agency_key')).toEqual([]);

    const { said } = await start(keyFile('right.json'));
    await stop();
    expect(said).toEqual([]);
    const [{ keys } = {}] = await asOwner(
      `select count(*)::int as keys from access.agency_key where agency = ${newAgency}`,
    );
    expect(keys).toBe(1);
  });

  it('of which that version had already made a second one are reported with what each opens', async () => {
    await forgetFingerprints();
    const file = JSON.parse(readFileSync(keyFile(), 'utf8'));
    await asOwner(`insert into keys.wrapped (country, realm, stream, agency, epoch, wrapped)
      select country, realm, gen_random_uuid(), agency, epoch, sha256(wrapped) || substr(wrapped, 1, 8) from keys.wrapped where agency = ${newAgency}`);
    const { said } = await start();
    expect(said).toEqual([expect.stringContaining(`The key of agency ${newAgency} (epoch 1) opens 1 of the 2 files`)]);
    expect(JSON.parse(readFileSync(keyFile(), 'utf8'))).toEqual(file);
  });

  it('stay in the database for ever, whichever role asks to change them', async () => {
    for (const change of [
      'update access.agency_key set epoch = 2',
      'delete from access.agency_key',
      'truncate access.agency_key',
    ])
      await expect(asOwner(change)).rejects.toMatchObject({ code: '42501' });
  });

  if (kind === 'postgres') {
    it('are made by one of two servers that each have a file of their own, and the other stops', async () => {
      await asOwner(adding(nextAgency));
      const files = [keyFile('one.json'), keyFile('two.json')];
      for (const file of files) copyFileSync(keyFile(), file);
      const tried = await Promise.allSettled(files.map((file) => start(file)));
      expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = tried.findIndex(({ status }) => status === 'rejected');
      expect((tried[lost] as PromiseRejectedResult).reason.message).toContain(
        keyOf(nextAgency, 'is missing in the key file'),
      );
      const ofLoser = await openKeyFile(files[lost] ?? '', { create: false });
      expect(ofLoser.keyFingerprint(nextAgency, 1)).toBeNull();
    });
  }
});
