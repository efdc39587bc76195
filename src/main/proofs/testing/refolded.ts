import { refold } from '../../../platform/acts/append.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { transactionOver } from '../../../platform/database/client-transaction.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { listProjections } from './tables.ts';

type AsOwner = TestStore['asOwner'];

/** Rows that stay when no act asks for them any more, without anything in them: readers of a table never see them. */
const shells: Readonly<Record<string, string>> = {
  'tasks.task_now': "where not (not open and owner is null and answered_at is null and not waits and facts = '{}')",
  'acts.responsible_now': 'where owner is not null',
  'search.token_now': 'where token is not null',
  'cases.obstacle_now': 'where not gone',
  'cases.perishable_now':
    "where not (gone and (what, holder, saver, act) = ('', '', '', '') and coalesce(since, dies_on, saved_on, lost_on) is null and obstacle is null)",
};

async function rowsOf(asOwner: AsOwner, tables: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const rows = await asOwner<{ row: string }>(
      `select '${table} ' || to_jsonb(t)::text as row from ${table} t ${shells[table] ?? ''}`,
    );
    found.push(...rows.map(({ row }) => row));
  }
  return found;
}

export type Refolded = { readonly streams: number; readonly rows: number; readonly differences: readonly string[] };

/**
 * Empties every projection and folds every stream again from its acts, compares, and undoes it all. Each difference is a row
 * that is stored and not folded, or folded and not stored.
 */
export const refoldAll = (store: Pick<TestStore, 'undone' | 'keys'>, registry: Registry): Promise<Refolded> =>
  store.undone(async (asOwner) => {
    const tables = await listProjections(asOwner);
    const stored = await rowsOf(asOwner, tables);
    for (const table of tables) await asOwner(`delete from ${table}`);
    const streams = await asOwner<{ country: string; realm: string; stream: string; kind: string }>(
      'select distinct country, realm::text as realm, stream, stream_kind as kind from acts.act',
    );
    const tx = transactionOver(asOwner);
    for (const { country, realm, stream, kind } of streams)
      await refold(tx, registry, store.keys, { country, realm }, stream, kind);
    const folded = await rowsOf(asOwner, tables);
    const only = (these: readonly string[], those: readonly string[], what: string) => {
      const others = new Set(those);
      return these.filter((row) => !others.has(row)).map((row) => `${what}: ${row}`);
    };
    return {
      streams: streams.length,
      rows: stored.length,
      differences: [...only(stored, folded, 'stored, not folded'), ...only(folded, stored, 'folded, not stored')],
    };
  });
