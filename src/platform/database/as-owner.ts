import pg from 'pg';
import { transactionOver } from './client-transaction.ts';
import { connectionTimeoutMillis, type Tx } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { setUpLock } from './set-up.ts';

/** Where the owner of a database comes in: by an address of PostgreSQL, or in a folder whose lock the caller holds. */
export type OwnerPlace = { readonly url: string } | { readonly dataDir: string };

/** A transaction of the owner, with the connection it is on for what takes one. */
export type OwnerTransaction = { readonly client: pg.ClientBase; readonly tx: Tx };

/**
 * Does this as the owner of the database in one transaction, in its turn among all that set up a database. What `work` says is undone is
 * rolled back with what it gives, as after an error. What reads much in many steps sees one moment by `repeatable read`.
 */
export async function inOwnTransaction<T>(
  place: OwnerPlace,
  work: (owner: OwnerTransaction) => Promise<{ readonly keep: boolean; readonly outcome: T }>,
  isolation: 'read committed' | 'repeatable read' = 'read committed',
): Promise<T> {
  const { client, close } = await connect(place);
  try {
    await client.query(`begin isolation level ${isolation}`);
    try {
      await client.query('set local role cape_migrator');
      await client.query('select pg_advisory_xact_lock($1)', [setUpLock]);
      const tx = transactionOver(async (text, values) => (await client.query(text, values)).rows as object[]);
      const { keep, outcome } = await work({ client, tx });
      await client.query(keep ? 'commit' : 'rollback');
      return outcome;
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // the connection may be gone: then nothing was committed
      throw error;
    }
  } finally {
    await close();
  }
}

async function connect(place: OwnerPlace): Promise<{ client: pg.ClientBase; close: () => Promise<void> }> {
  if ('url' in place) {
    const client = new pg.Client({
      connectionString: place.url,
      application_name: 'cape setup',
      connectionTimeoutMillis,
    });
    await client.connect();
    return { client, close: () => client.end() };
  }
  const embedded = await openEmbedded({ dataDir: place.dataDir, isAlone: true });
  const client = await embedded.pool.connect();
  return {
    client,
    close: async () => {
      client.release();
      await embedded.close();
    },
  };
}
