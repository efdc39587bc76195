import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { sha256 } from '../crypto/digest.ts';

export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** What the ledger keeps of the text of a migration, to know it again. */
export const checksum = (text: string): string => sha256(text).toString('hex');

/** A migration that was already run has been changed since, or is missing. Nothing was run. */
export class MigrationMismatch extends Error {
  override readonly name = 'MigrationMismatch';
}

/** Reads `0001-access.sql`, `0002-…` in order. Each number is used once; one that is not taken yet may be left out. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, at) => {
      const number = Number(name.slice(0, 4));
      const before = names[at - 1];
      if (!(number > 0) || (before && number === Number(before.slice(0, 4))))
        throw new MigrationMismatch(`Migration ${name} has no number of its own${before ? `: ${before} has it` : ''}.`);
      return { number, name, sql: await readFile(join(folder, name), 'utf8') };
    }),
  );
}

const lockKey = 0x43415045; // "CAPE"

/**
 * Brings the database to the newest migration and returns how many were run.
 * Each migration is one transaction with its line in the ledger, so an interrupted run goes on where it stopped. Several
 * processes may call this at once: they wait for each other on a lock that ends with the transaction.
 */
export async function migrate(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  checksum: (text: string) => string,
  onStep: (name: string) => void = () => undefined,
): Promise<number> {
  await inLock(client, async () => {
    await client.query('create schema if not exists cape authorization cape_migrator');
    await client.query('set local role cape_migrator');
    await client.query(
      `create table if not exists cape.migration (
         number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`,
    );
  });
  let run = 0;
  for (const migration of migrations) {
    const done = await inLock(client, async () => {
      await client.query('set local role cape_migrator');
      const sum = checksum(migration.sql);
      const { rows } = await client.query<{ name: string; checksum: string }>(
        'select name, checksum from cape.migration where number = $1',
        [migration.number],
      );
      const before = rows[0];
      if (before) {
        if (before.checksum === sum && before.name === migration.name) return false;
        throw new MigrationMismatch(
          `Migration ${migration.name} is not the one that this database was made with (${before.name}). ` +
            'Migrations are never changed after they were run: restore the file, and put the change into a new migration.',
        );
      }
      onStep(migration.name);
      await client.query(migration.sql);
      await client.query('insert into cape.migration (number, name, checksum) values ($1, $2, $3)', [
        migration.number,
        migration.name,
        sum,
      ]);
      return true;
    });
    if (done) run += 1;
  }
  await refuseNewerDatabase(client, migrations.at(-1)?.number ?? 0);
  return run;
}

/** An older CAPE on a newer database would fold acts that it does not know. */
async function refuseNewerDatabase(client: pg.ClientBase, known: number): Promise<void> {
  await inLock(client, async () => {
    await client.query('set local role cape_migrator');
    const { rows } = await client.query<{ newest: number }>('select max(number) as newest from cape.migration');
    if ((rows[0]?.newest ?? 0) > known) {
      throw new MigrationMismatch('This database was made by a newer version of CAPE. Start that version instead.');
    }
  });
}

async function inLock<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
