import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryKeys } from '../../platform/crypto/key-file.ts';
import {
  checksum,
  type Migration,
  MigrationMismatch,
  migrate,
  readMigrations,
} from '../../platform/database/migrate.ts';
import { setUpEmbedded } from '../../platform/database/set-up.ts';
import { storeKinds } from '../../testing/stores.ts';
import { type BareDatabase, bareDatabase } from './testing/bare-database.ts';

const all = await readMigrations('db/migrations');
const run = (client: pg.ClientBase, migrations: readonly Migration[]) => migrate(client, migrations, checksum);

const small = (number: number, sql: string): Migration => ({ number, name: `000${number}-small.sql`, sql });
const threeSmall = [
  small(1, 'create table cape.one (n int)'),
  small(2, 'create table cape.two (n int); insert into cape.two values (1)'),
  small(3, 'create table cape.three (n int)'),
];

describe.each(storeKinds())('migrations, on %s', (kind) => {
  let database: BareDatabase;
  beforeEach(async () => {
    database = await bareDatabase(kind);
  });
  afterEach(() => database.close());

  const tablesIn = async (client: pg.ClientBase): Promise<string[]> =>
    (
      await client.query<{ name: string }>(
        "select relname as name from pg_class where relnamespace = 'cape'::regnamespace and relkind = 'r' order by 1",
      )
    ).rows.map(({ name }) => name);

  it('are run once, in order, and then never again', async () => {
    const client = await database.connect();
    expect(await run(client, all)).toBe(all.length);
    expect(await run(client, all)).toBe(0);
  });

  it('are refused with a sentence when one that was run has been changed since, and nothing is run', async () => {
    const client = await database.connect();
    await run(client, threeSmall.slice(0, 2));
    const changed = [threeSmall[0], small(2, 'create table cape.two (n bigint)'), threeSmall[2]] as Migration[];
    await expect(run(client, changed)).rejects.toThrow(
      'Migration 0002-small.sql is not the one that this database was made with (0002-small.sql). ' +
        'Migrations are never changed after they were run: restore the file, and put the change into a new migration.',
    );
    expect(await tablesIn(client)).toEqual(['migration', 'one', 'two']);
  });

  it('are refused when this database was made by a newer version', async () => {
    const client = await database.connect();
    await run(client, threeSmall);
    await expect(run(client, threeSmall.slice(0, 2))).rejects.toThrow(
      'This database was made by a newer version of CAPE. Start that version instead.',
    );
  });

  it('go on where they were interrupted, and leave nothing of the one that failed', async () => {
    const client = await database.connect();
    const broken = [
      threeSmall[0],
      small(2, 'create table cape.two (n int); insert into cape.nowhere values (1)'),
    ] as Migration[];
    await expect(run(client, broken)).rejects.toThrow('cape.nowhere');
    expect(await tablesIn(client)).toEqual(['migration', 'one']);
    expect(await run(client, threeSmall)).toBe(2);
    expect((await client.query('select n from cape.two')).rows).toEqual([{ n: 1 }]);
  });

  if (kind === 'postgres') {
    it('go on where they were when the connection was cut in the middle of one', async () => {
      const client = await database.connect();
      const slow = [threeSmall[0], small(2, 'create table cape.two (n int); select pg_sleep(30)')] as Migration[];
      const [{ pid } = { pid: 0 }] = (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows;
      const cut = expect(run(client, slow)).rejects.toThrow();
      const other = await database.connect();
      for (let asleep = false; !asleep; ) {
        const { rows } = await other.query("select 1 from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'", [
          pid,
        ]);
        asleep = rows.length > 0;
      }
      await other.query('select pg_terminate_backend($1)', [pid]);
      await cut;
      expect(await run(other, threeSmall)).toBe(2);
      expect(await tablesIn(other)).toEqual(['migration', 'one', 'three', 'two']);
    });

    it('are run once when several servers start together', async () => {
      const clients = await Promise.all([1, 2, 3, 4].map(() => database.connect()));
      const counts = await Promise.all(clients.map((client) => run(client, all)));
      expect(counts.reduce((sum, count) => sum + count)).toBe(all.length);
    });
  }
});

describe('the folder of migrations', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cape-migrations-'));
    await cp('db/migrations', folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('has a file for each schema, named after it, so that a domain finds its tables', () => {
    const making = all.flatMap(({ name, sql }) =>
      [...sql.matchAll(/^create schema (\w+)/gm)].map(([, schema]) => `${schema} in ${name.slice(5, -4)}`),
    );
    const inTheirOwn = making.filter((line) => new Set(line.split(' in ')).size === 1);
    expect(inTheirOwn.length).toBeGreaterThan(5);
    // The keys of files are read and written with the acts that they open, and by no domain.
    expect(making.filter((line) => !inTheirOwn.includes(line))).toEqual(['keys in acts']);
  });

  it('is refused with a sentence when two have one number', async () => {
    await writeFile(join(folder, '0001-second.sql'), 'select 1');
    await expect(readMigrations(folder)).rejects.toThrow(
      'Migration 0001-second.sql has no number of its own: 0001-access.sql has it.',
    );
  });

  it('may leave out a number that is not taken yet', async () => {
    await writeFile(join(folder, '0999-late.sql'), 'select 1');
    expect((await readMigrations(folder)).map(({ number }) => number)).toEqual([
      ...all.map(({ number }) => number),
      999,
    ]);
  });

  it('is refused by the embedded database, which is then closed, so that its folder is whole for the next start', async () => {
    const data = join(folder, 'data');
    const setUp = (migrations: readonly Migration[]) =>
      setUpEmbedded(
        { dataDir: data },
        { migrations, keys: async () => temporaryKeys('a folder', []), afterwards: async () => undefined },
      );
    const { database } = await setUp(threeSmall);
    await database.close();
    const before = threadsOpen();
    await expect(setUp([small(1, 'select 2')])).rejects.toThrow(MigrationMismatch);
    expect(threadsOpen()).toBe(before);
    const { database: again } = await setUp(threeSmall);
    await again.close();
  });
});

/** Threads that this process has running: a database that was not closed is one. */
const threadsOpen = (): number => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
