import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { SearchField } from '../../kernel/searched.ts';
import type { FoundUnder } from '../../platform/acts/registry.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import type { Tx } from '../../platform/database/database.ts';
import { keysOf, type Manner, manners } from './found-under.ts';
import type { SearchAsked } from './what-is-asked.ts';

/** The only file that knows search.token_now. Every query names the realms it may look in: that is wall one. */

/** One matter has no more tokens than this: what it says beyond is not found. */
const mostTokens = 400;

type TokenRow = RealmKey & { id: string; slot: number; kind: string; field: SearchField; token: string };

function rowsOf(keys: Keys, { at, stream, kind, texts }: FoundUnder): readonly TokenRow[] {
  const tokenOf = searchTokens(keys, at);
  const fields = new Map<string, SearchField>();
  // A word that two fields have in common is found in the first of them.
  for (const text of texts) for (const key of keysOf(text)) if (!fields.has(key)) fields.set(key, text.field);
  return [...fields]
    .slice(0, mostTokens)
    .map(([key, field], slot) => ({ ...at, id: stream, slot, kind, field, token: tokenOf(key) }));
}

/** Stores what these streams are found under, in place of what they were found under before, in as many statements for many as for one. */
export async function saveSearched(tx: Tx, keys: Keys, all: readonly FoundUnder[]): Promise<void> {
  const told = all.map((one) => ({ one, rows: rowsOf(keys, one) }));
  const stored = await listStored(
    tx,
    all.filter(({ isNew }) => !isNew),
  );
  // Most acts change nothing of what a matter is found under, and then nothing is written.
  const changed = told.filter(({ one, rows }) => said(rows) !== (stored.get(one.stream) ?? ''));
  const rows = changed.flatMap((one) => one.rows);
  if (rows.length > 0) {
    await sql`insert into search.token_now (country, realm, id, slot, kind, field, token)
      select t.country, t.realm, t.id, t.slot, t.kind, t.field, t.token from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as t(country char(2), realm bigint, id uuid, slot smallint, kind text, field text, token bigint)
      on conflict (country, realm, id, slot) do update set kind = excluded.kind, field = excluded.field, token = excluded.token
        where (token_now.field, token_now.token) is distinct from (excluded.field, excluded.token)`.execute(tx);
  }
  for (const { one, rows: kept } of changed) {
    if (one.isNew) continue;
    await sql`update search.token_now set field = null, token = null
      where country = ${one.at.country} and realm = ${one.at.realm} and id = ${one.stream} and slot >= ${kept.length}
        and token is not null`.execute(tx);
  }
}

const said = (rows: readonly { readonly field: string; readonly token: string }[]): string =>
  rows.map(({ field, token }) => `${field} ${token}`).join();

/** What is stored of these streams, by stream, as `said` says it. */
async function listStored(tx: Tx, all: readonly FoundUnder[]): Promise<ReadonlyMap<string, string>> {
  if (all.length === 0) return new Map();
  const { rows } = await sql<{
    id: string;
    said: string;
  }>`select t.id, string_agg(t.field || ' ' || t.token, ',' order by t.slot) as said
    from unnest(${all.map(({ at }) => at.country)}::char(2)[], ${all.map(({ at }) => at.realm)}::bigint[],
      ${all.map(({ stream }) => stream)}::uuid[]) as one(country, realm, id)
    join search.token_now t on t.country = one.country and t.realm = one.realm and t.id = one.id
    where t.token is not null group by t.id`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.said]));
}

/** One matter that answers, in which field its best word was found, and how. */
export type Hit = {
  readonly id: string;
  readonly kind: string;
  readonly field: SearchField;
  readonly manner: Manner;
};

/** Of a word that very many matters of one file have in common, the newest of them are looked at. */
const mostOfOneWord = 2000;

type Look = { readonly kinds: readonly string[]; readonly eachKind: number };

/** The matters of these kinds that answer any of the readings, in these realms: of each kind the best, at most `eachKind`. */
export async function findMatters(
  tx: Tx,
  keys: Keys,
  realms: readonly RealmKey[],
  { field, readings }: SearchAsked,
  { kinds, eachKind }: Look,
): Promise<readonly Hit[]> {
  const asked = realms.flatMap((at) => {
    const tokenOf = searchTokens(keys, at);
    return readings.flatMap((words, reading) =>
      words.flatMap((word, place) =>
        word.map(({ key, manner }) => ({
          ...at,
          reading,
          place,
          manner: manners.indexOf(manner),
          token: tokenOf(key),
        })),
      ),
    );
  });
  if (asked.length === 0 || kinds.length === 0) return [];
  const needed = readings.map(({ length }) => length);
  const { rows } = await sql<{ id: string; kind: string; field: SearchField; manner: number }>`with hit as (
      select asked.reading, asked.place, asked.manner, t.realm, t.id, t.kind, t.field
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(country char(2), realm bigint, reading int, place int, manner int, token bigint)
      cross join lateral (
        select t.realm, t.id, t.kind, t.field from search.token_now t
        where t.country = asked.country and t.realm = asked.realm and t.token = asked.token
        order by t.id desc limit ${mostOfOneWord}
      ) t
      where t.kind = any(${[...kinds]}::text[]) ${field ? sql`and t.field = ${field}` : sql``}
    ), word as (
      select distinct on (reading, realm, id, place) * from hit order by reading, realm, id, place, manner
    ), matter as (
      select realm, id, kind, reading, count(*) as words, max(manner) as manner, (array_agg(field order by manner, place))[1] as field
      from word group by reading, realm, id, kind
    ), whole as (
      select distinct on (realm, id) * from matter
      where words = (${needed}::int[])[reading + 1] order by realm, id, manner, reading
    ), placed as (
      select *, row_number() over (partition by kind order by manner, id desc) as place from whole
    )
    select id, kind, field, manner from placed where place <= ${eachKind} order by kind, place`.execute(tx);
  return rows.map(({ manner, ...row }) => ({ ...row, manner: manners[manner] ?? 'letter' }));
}
