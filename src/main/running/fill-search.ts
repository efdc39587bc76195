import { join } from 'node:path';
import type pg from 'pg';
import { calendarsIn } from '../../domains/knowledge/public.server.ts';
import { indexAgain } from '../../platform/acts/append.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { transactionOver } from '../../platform/database/client-transaction.ts';
import { registryFor } from '../domains.ts';
import { root } from '../root.ts';
import { forcedWalls } from './forced-walls.ts';

const registry = registryFor(() => null, calendarsIn(join(root, 'knowledge')));
const eachTime = 500;

/**
 * Puts matters that were stored before there was a search into its index, as the owner: of the kinds that a migration has put on the list
 * (`cape.search_due`), so many streams in each transaction. Interrupted, it goes on after the last one. Gives how many it has gone through.
 */
export async function fillSearch(client: pg.ClientBase, keys: Keys, streamsEach = eachTime): Promise<number> {
  let filled = 0;
  for (;;) {
    const { isDone, count } = await fillSome(client, keys, streamsEach);
    filled += count;
    if (isDone) return filled;
  }
}

type Due = { kind: string; country: string | null; realm: string | null; stream: string | null };
type Stream = { country: string; realm: string; stream: string };

async function fillSome(client: pg.ClientBase, keys: Keys, most: number): Promise<{ isDone: boolean; count: number }> {
  await client.query('begin');
  try {
    await client.query('set local role cape_migrator');
    const { rows } = await client.query<Due>(
      'select stream_kind as kind, country, realm::text as realm, stream from cape.search_due order by 1 limit 1 for update',
    );
    const [due] = rows;
    const count = due ? await fillAfter(client, keys, due, most) : 0;
    await client.query('commit');
    return { isDone: due === undefined, count };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The next streams of one kind. After its last one the kind is taken off the list. */
async function fillAfter(client: pg.ClientBase, keys: Keys, due: Due, most: number): Promise<number> {
  const { kind } = due;
  const isFound = registry.streams.get(kind)?.searched !== undefined;
  if (isFound) await client.query(forcedWalls('no force'));
  const { rows: streams } = isFound
    ? await client.query<Stream>(
        // Ordered by the number of the realm, as it is compared, and not by its text.
        `select a.country, a.realm::text as realm, a.stream from acts.act a where a.stream_kind = $1 and a.seq = 1
          and ($2::char(2) is null or (a.country, a.realm, a.stream) > ($2::char(2), $3::bigint, $4::uuid))
          order by a.country, a.realm, a.stream limit $5`,
        [kind, due.country, due.realm, due.stream, most],
      )
    : { rows: [] };
  const tx = transactionOver(async (text, values) => (await client.query(text, values)).rows);
  for (const { stream, ...at } of streams) await indexAgain(tx, registry, keys, { at, stream, streamKind: kind });
  const last = streams.at(-1);
  if (last && streams.length === most) {
    await client.query('update cape.search_due set country = $2, realm = $3, stream = $4 where stream_kind = $1', [
      kind,
      last.country,
      last.realm,
      last.stream,
    ]);
  } else await client.query('delete from cape.search_due where stream_kind = $1', [kind]);
  if (isFound) await client.query(forcedWalls('force'));
  return streams.length;
}
