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

/** The languages of the people whom these matters are about, where some are known: codes such as `uz`. */
export type FindLanguages = (
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Reads of which case matters of one kind are, from the projection of one domain; nothing of those of none. */
export const casesIn =
  (table: RawBuilder<unknown>) =>
  async (tx: Tx, realms: readonly RealmKey[], ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const { rows } = await sql<{ id: string; case_id: string }>`select n.id, n.case_id from ${permittedRealms(realms)}
      join ${table} n on n.country = permitted.country and n.realm = permitted.realm and n.id = any(${[...ids]}::uuid[])
      where n.case_id is not null`.execute(tx);
    return new Map(rows.map(({ id, case_id: caseId }) => [id, caseId]));
  };

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
