import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { openKeyFile } from '../../platform/crypto/key-file.ts';
import { type Cluster, startCluster } from '../../platform/testing/postgres-cluster.ts';
import { storeKinds } from '../../testing/stores.ts';
import { openInstallation } from '../operating/installation.ts';
import { readSettings } from '../settings.ts';
import { askAsOwner, createDatabase } from './testing/bare-database.ts';
import { copyDemoTo, launch, runProgram } from './testing/built-server.ts';
import { migratedOnly, ownerOfFolder } from './testing/owner-of-folder.ts';

const newName = () => `cape_verify_${randomBytes(6).toString('hex')}`;

/** Every file below a folder with what is in it. */
const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, sha256(readFileSync(join(folder, name))).toString('hex')]),
  );

describe.each(storeKinds())('cape audit verify, on %s', (kind) => {
  let cluster: Cluster | undefined;
  let home: string;
  /** A real installation and its key file, which no test changes. */
  let whole: Record<string, string>;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'cape-verify-'));
    if (kind === 'postgres') cluster = await startCluster({ flushes: false }); // the passwords of its roles come from the key file here
    whole = await anInstallation('whole');
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  /** Where an installation could be stored: a folder that is not there, or a database with nothing in it. */
  const place = async (name: string): Promise<Record<string, string>> => ({
    CAPE_DATA: join(home, name),
    ...(cluster ? { DATABASE_URL: await createDatabase(cluster.url, newName()) } : {}),
  });
  /** Made as a start makes it; on PostgreSQL all share a key file, since they share the cluster's roles. */
  async function anInstallation(name: string): Promise<Record<string, string>> {
    const settings: Record<string, string> = {
      ...(await place(name)),
      CAPE_KEYS: join(home, kind === 'postgres' ? 'keys.json' : `${name}.json`),
    };
    if (kind === 'embedded' && name !== 'whole') {
      cpSync(whole.CAPE_DATA ?? '', settings.CAPE_DATA ?? '', { recursive: true });
      cpSync(whole.CAPE_KEYS ?? '', settings.CAPE_KEYS ?? '');
      return settings;
    }
    if (kind === 'embedded') mkdirSync(settings.CAPE_DATA ?? '');
    const { database } = await openInstallation(readSettings(settings), () => undefined);
    await database.close();
    return settings;
  }
  const verify = (settings: Readonly<Record<string, string>>) => runProgram('cli', ['audit', 'verify'], settings);
  const asOwner = (settings: Readonly<Record<string, string>>, sql: string) =>
    settings.DATABASE_URL
      ? askAsOwner(settings.DATABASE_URL, sql)
      : ownerOfFolder(join(settings.CAPE_DATA ?? '', 'database'), sql);

  it('says that what is whole is whole, and leaves every file of the installation as it was', async () => {
    const before = contentsOf(home);
    const { exit, said } = await verify(whole);
    expect([exit, said]).toEqual([0, expect.stringMatching(/^Consistent: 0 entries in \d+ logs/)]);
    expect(contentsOf(home)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cape-read-'))).toEqual([]);
  });

  it('cannot read where there is nothing, says so, and makes nothing', async () => {
    const nowhere = join(home, 'nowhere');
    const empty: Record<string, string> = {
      ...(await place('nowhere')),
      ...(cluster ? { CAPE_KEYS: whole.CAPE_KEYS ?? '' } : {}),
    };
    const { exit, said } = await verify(empty);
    expect([exit, said.trim()]).toEqual([
      2,
      cluster
        ? 'This database was not set up by CAPE. Set it up with npx cape migrate, or correct CAPE_DATA or DATABASE_URL.'
        : `There is no database in ${nowhere}. Name the folder of the installation with CAPE_DATA, or its PostgreSQL with DATABASE_URL.`,
    ]);
    expect(existsSync(nowhere)).toBe(false);
    if (cluster) {
      const schemas = "select nspname from pg_namespace where nspname in ('cape', 'access', 'audit', 'jobs')";
      expect(await askAsOwner(empty.DATABASE_URL ?? '', schemas)).toEqual([]);
    }
  });

  it('cannot read without the key file, and makes none', async () => {
    const missing = join(home, 'missing.json');
    const { exit, said } = await verify({ ...whole, CAPE_KEYS: missing });
    expect([exit, said.trim()]).toEqual([
      2,
      `The key file ${missing} is missing, but the database exists. Restore it from your backup, or name it with CAPE_KEYS.`,
    ]);
    expect(existsSync(missing)).toBe(false);
  });

  it('cannot read with the key file of another database', async () => {
    const foreign = join(home, 'foreign.json');
    await openKeyFile(foreign, { create: true });
    const { exit, said } = await verify({ ...whole, CAPE_KEYS: foreign });
    expect([exit, said]).toEqual([2, expect.stringContaining('belongs to another database')]);
  });

  it('cannot read what an older or a newer version has made', async () => {
    const other = await anInstallation('other-version');
    await asOwner(other, "insert into cape.migration (number, name, checksum) values (9999, '9999-later.sql', '')");
    const newer = await verify(other);
    expect([newer.exit, newer.said.trim()]).toEqual([
      2,
      'This database was made by a newer version of CAPE. Use that version instead.',
    ]);
    await asOwner(
      other,
      'delete from cape.migration where number in (select number from cape.migration order by number desc limit 2)',
    );
    const older = await verify(other);
    expect([older.exit, older.said]).toEqual([2, expect.stringContaining('was made by an older version of CAPE')]);
    await asOwner(other, "update cape.migration set checksum = 'other' where number = 1");
    const changed = await verify(other);
    expect([changed.exit, changed.said]).toEqual([2, expect.stringMatching(/^Migration 0001-\S+ is not the one/)]);
  });

  it('cannot read a database that was never finished', async () => {
    const unfinished: Record<string, string> = { ...(await place('unfinished')), CAPE_KEYS: whole.CAPE_KEYS ?? '' };
    if (kind === 'embedded') mkdirSync(unfinished.CAPE_DATA ?? '');
    await migratedOnly(readSettings(unfinished));
    const { exit, said } = await verify(unfinished);
    expect([exit, said]).toEqual([2, expect.stringContaining('has not been set up to its end')]);
  });

  if (kind === 'embedded') {
    it('cannot read a folder that holds something else', async () => {
      const damaged = { CAPE_DATA: join(home, 'damaged'), CAPE_KEYS: whole.CAPE_KEYS ?? '' };
      cpSync(whole.CAPE_DATA ?? '', damaged.CAPE_DATA, { recursive: true });
      writeFileSync(join(damaged.CAPE_DATA, 'database/global/pg_control'), 'not a database');
      const { exit, said } = await verify(damaged);
      expect([exit, said]).toEqual([2, expect.stringContaining('cannot be opened: it is damaged')]);
    });

    it('asks the server that has the folder open', async () => {
      const demo = { CAPE_DATA: join(home, 'demo') };
      await copyDemoTo(demo.CAPE_DATA);
      const server = await launch(demo);
      await server.ready();
      try {
        // A log that was sealed a moment ago may still lack its first kept checkpoint, and the answer says so.
        const told = async () => {
          const { exit, said } = await verify(demo);
          return `${exit} ${said}`;
        };
        await expect.poll(told, { interval: 2000 }).toMatch(/^0 Consistent: [1-9]/);
      } finally {
        await server.stop();
      }
    });
  }
});

describe('what no program can do without a database is said in one sentence by each of them', {}, () => {
  const sentence = 'Nobody answers at the address in DATABASE_URL. Start PostgreSQL, or correct the address.';

  it.each([
    ['server', [], 1],
    ['cli', ['audit', 'verify'], 2],
    ['seed', ['--cases', '10', '--seed', '7', '--into', 'postgres://nobody@127.0.0.1:9/nothing'], 2],
  ] as const)('%s', async (program, args, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'cape-explained-'));
    try {
      await openKeyFile(join(folder, 'keys.json'), { create: true });
      const { exit, said } = await runProgram(program, args, {
        CAPE_DATA: folder,
        DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing', // the port of "discard", where nothing listens
      });
      expect(said.split('\n').at(-2)).toContain(sentence); // the server's is a line of JSON
      expect(said).not.toContain('ECONNREFUSED');
      expect(exit).toBe(code);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
