import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Keys } from '../crypto/key-file.ts';
import { type Database, embeddedDatabase, postgresDatabase, type RuntimeRole, type Tx } from './database.ts';
import { codeOf } from './database-error.ts';
import { openEmbedded } from './embedded.ts';
import { checksum, type Migration, MigrationMismatch } from './migrate.ts';
import { addressAs } from './set-up.ts';

/** There is nothing here that could be read. The sentence says why, and what to do. */
export class CannotBeRead extends Error {
  override readonly name = 'CannotBeRead';
}

/**
 * Opens a copy of an embedded database, which is removed when it is closed: opening writes, be it only what recovery after a
 * crash writes, and what is to be verified stays as it is. `isCopied` is called when the folder itself is needed no more.
 */
export async function openCopy(dataDir: string, isCopied: () => Promise<void>): Promise<Database> {
  const copy = await mkdtemp(join(tmpdir(), 'cape-read-'));
  const remove = () => rmSync(copy, { recursive: true, force: true });
  process.once('exit', remove); // also when it is interrupted: it holds what the database holds
  try {
    await cp(dataDir, join(copy, 'database'), { recursive: true });
    await isCopied();
    const embedded = await openEmbedded({ dataDir: join(copy, 'database') }).catch((error: unknown) => {
      throw new CannotBeRead(
        `The database in ${dataDir} cannot be opened: it is damaged, or another version made it. Restore it from your backup.`,
        { cause: error },
      );
    });
    const close = async () => {
      await embedded.close();
      process.off('exit', remove);
      remove();
    };
    return await embeddedDatabase(embedded.pool, close);
  } catch (error) {
    process.off('exit', remove);
    remove();
    throw error;
  }
}

/** Connects as the role that reads the logs, and as no other, with the password that the key file gives it. */
export const connectAsVerifier = (url: string, keys: Keys): Promise<Database> =>
  orRefused(
    'cape_verify',
    postgresDatabase((role) => addressAs(url, keys, role), { cape_verify: 1 }, 'cape_verify'),
  );

/** What an operator is shown when PostgreSQL does not know a role of the server, or knows it by another password. */
export async function orRefused<T>(role: RuntimeRole, connecting: Promise<T>): Promise<T> {
  try {
    return await connecting;
  } catch (error) {
    const code = codeOf(error);
    if (code === '28P01' || code === '28000') {
      throw new CannotBeRead(
        `PostgreSQL refused the role ${role} with the password that the key file gives it. Either the file belongs to ` +
          'another database: name the right one with CAPE_KEYS. Or this cluster has never been set up: run npx cape migrate ' +
          'with the address of its owner in CAPE_OWNER_URL.',
        { cause: error },
      );
    }
    throw error;
  }
}

/** Refuses a database that this program's migrations have not made, all of them and no more. Writes nothing. */
export async function refuseOtherMigrations(tx: Tx, migrations: readonly Migration[]): Promise<void> {
  const { rows } = await sql<{ number: number; name: string; checksum: string }>`select number, name, checksum
    from cape.migration order by number`
    .execute(tx)
    .catch((error: unknown) => {
      // No such schema or table, not for this role, or no such role: each means that CAPE has not set it up.
      if (!['42P01', '3F000', '42501', '22023'].includes(codeOf(error) ?? '')) throw error;
      throw new CannotBeRead(
        'This database was not set up by CAPE. Set it up with npx cape migrate, or correct CAPE_DATA or DATABASE_URL.',
        {
          cause: error,
        },
      );
    });
  if (rows.length > migrations.length) {
    throw new MigrationMismatch('This database was made by a newer version of CAPE. Use that version instead.');
  }
  for (const [at, { name, sql }] of migrations.entries()) {
    const applied = rows[at];
    if (!applied) {
      throw new MigrationMismatch(
        'This database was made by an older version of CAPE and has not been brought up to date. Run npx cape migrate, or use the version that made it.',
      );
    }
    if (applied.name !== name || applied.checksum !== checksum(sql)) {
      throw new MigrationMismatch(
        `Migration ${name} is not the one that this database was made with (${applied.name}). Use the version that made it.`,
      );
    }
  }
}
