import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import type { MayBeWithdrawn } from '../../kernel/mistakes/withdrawal.ts';
import type { Tx } from '../database/database.ts';
import { permittedRealms } from './permitted-realms.ts';
import type { Folded } from './registry.ts';

/** A table that holds the state of each stream of one kind, under `country, realm, id`, whole in `folded` and by columns for lists. */
export type Projection<State> = {
  /** The one in these realms, or null. `lock` holds it until the transaction ends, so that no one decides on it meanwhile. */
  readonly find: (
    tx: Tx,
    realms: readonly RealmKey[],
    id: string,
    options: { readonly lock: boolean },
  ) => Promise<Here<State> | null>;
  /** The one that was just written. Throws a fault where it is not there. */
  readonly again: (tx: Tx, at: RealmKey, id: string) => Promise<Here<State>>;
  readonly save: (tx: Tx, at: RealmKey, id: string, state: State) => Promise<void>;
  readonly saveAll: (tx: Tx, all: readonly Folded<State>[]) => Promise<void>;
};

/** Looks only for what stands: what was begun by mistake, and withdrawn, is as if it were not there. */
export const unlessWithdrawn =
  <State extends MayBeWithdrawn>(find: Projection<State>['find']): Projection<State>['find'] =>
  async (...asked) => {
    const found = await find(...asked);
    return found?.state.withdrawn ? null : found;
  };

/**
 * Reads and writes a projection. `columns`: what lists ask for, each from the state; the table says of which type.
 * @param table with its schema: `signals.signal_now`
 */
export function projection<State>(
  table: `${string}.${string}`,
  columns: Readonly<Record<string, (state: State, id: string) => unknown>>,
): Projection<State> {
  const rowsOf = sql.table(table);
  const named = Object.keys(columns);
  const all = sql.join([...named, 'folded'].map((name) => sql.ref(name)));
  const given = sql.join([...named, 'folded'].map((name) => sql.ref(`given.${name}`)));
  const updates = sql.join([...named, 'folded'].map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));

  const find: Projection<State>['find'] = async (tx, realms, id, { lock }) => {
    const { rows } = await sql<{ country: string; realm: string; folded: State }>`
      select one.country, one.realm::text as realm, one.folded
      from ${permittedRealms(realms)}
      join ${rowsOf} one on one.country = permitted.country and one.realm = permitted.realm and one.id = ${id}
      ${lock ? sql`for update of one` : sql``}`.execute(tx);
    const row = rows[0];
    return row ? { id, at: { country: row.country, realm: row.realm }, state: row.folded } : null;
  };
  const saveAll: Projection<State>['saveAll'] = async (tx, folded) => {
    const rows = folded.map(({ at, stream, projection: state }) => ({
      ...at,
      id: stream,
      ...Object.fromEntries(named.map((name) => [name, columns[name]?.(state, stream)])),
      folded: state,
    }));
    await sql`insert into ${rowsOf} (country, realm, id, ${all})
      select given.country, given.realm, given.id, ${given}
      from jsonb_populate_recordset(null::${rowsOf}, ${JSON.stringify(rows)}::jsonb) given
      on conflict (country, realm, id) do update set ${updates}`.execute(tx);
  };
  return {
    find,
    again: async (tx, at, id) => {
      const found = await find(tx, [at], id, { lock: false });
      if (!found) throw new Error(`What was just written cannot be read from ${table}.`);
      return found;
    },
    save: (tx, at, id, state) => saveAll(tx, [{ at, stream: id, projection: state }]),
    saveAll,
  };
}
