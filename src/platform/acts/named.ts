import { type RawBuilder, sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { MatterName } from '../../kernel/matter-name.ts';
import type { Tx } from '../database/database.ts';
import { permittedRealms } from './permitted-realms.ts';

/** The names of these matters, where they are in one of these realms. */
export type FindNames = (
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
) => Promise<ReadonlyMap<string, MatterName>>;

/** Reads names from the projection of one domain, in which a row is `n`. */
export const namesIn =
  (table: RawBuilder<unknown>, of: { name?: RawBuilder<unknown>; reference?: RawBuilder<unknown> }): FindNames =>
  async (tx, realms, ids) => {
    const { rows } = await sql<{ id: string } & MatterName>`select n.id, ${of.name ?? sql`null::text`} as name,
      ${of.reference ?? sql`null::text`} as reference
      from ${permittedRealms(realms)}
      join ${table} n on n.country = permitted.country and n.realm = permitted.realm and n.id = any(${[...ids]}::uuid[])`.execute(
      tx,
    );
    return new Map(rows.map(({ id, name, reference }) => [id, { name, reference }]));
  };
