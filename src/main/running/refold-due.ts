import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { calendarsIn } from '../../domains/knowledge/public.server.ts';
import { refold } from '../../platform/acts/append.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { transactionOver } from '../../platform/database/client-transaction.ts';
import type { Tx } from '../../platform/database/database.ts';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import { registryFor } from '../domains.ts';
import { root } from '../root.ts';
import { forcedWalls } from './forced-walls.ts';

/** Counts by county are no part of a projection. */
const registry = registryFor(() => null, calendarsIn(join(root, 'knowledge')));

/**
 * Folds again the streams of the kinds that a migration has put on the list (`cape.refold_due`), as the owner and in one
 * transaction: what is stored is then what this version folds, as if it had written it. The owner passes the walls meanwhile,
 * and no one else is let in before they are up again.
 */
export async function refoldDue(client: pg.ClientBase, keys: Keys): Promise<void> {
  await client.query('begin');
  try {
    await client.query('set local role cape_migrator');
    const { rows: due } = await client.query<{ kind: string }>(
      'select stream_kind as kind from cape.refold_due order by 1 for update',
    );
    if (due.length > 0) {
      await client.query(forcedWalls('no force'));
      await foldAll(
        client,
        keys,
        due.map(({ kind }) => kind),
      );
      await client.query('delete from cape.refold_due');
      await client.query(forcedWalls('force'));
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Refuses a database of which a stream still waits to be folded again: what is stored is what an older version folded. */
export async function refuseRefoldDue(tx: Tx): Promise<void> {
  const { rows } = await sql`select 1 from cape.refold_due limit 1`.execute(tx);
  if (rows.length === 0) return;
  throw new CannotBeRead(
    'This database has not been brought up to date to its end: the last npx cape migrate was interrupted. Run npx cape migrate.',
  );
}

async function foldAll(client: pg.ClientBase, keys: Keys, kinds: readonly string[]): Promise<void> {
  const { rows: streams } = await client.query<{ country: string; realm: string; stream: string; kind: string }>(
    'select distinct country, realm::text as realm, stream, stream_kind as kind from acts.act where stream_kind = any($1)',
    [kinds],
  );
  const tx = transactionOver(async (text, values) => (await client.query(text, values)).rows);
  for (const { country, realm, stream, kind } of streams)
    await refold(tx, registry, keys, { country, realm }, stream, kind);
}
