import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { SearchField } from '../../kernel/searched.ts';
import type { FoundUnder } from '../../platform/acts/registry.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import type { Tx } from '../../platform/database/database.ts';
import { keysOfAll } from './found-under.ts';

/** The only file that knows search.token_now. Every query names the realms it may look in: that is wall one. */

/** One matter has no more tokens than this: what it says beyond is not found. */
const mostTokens = 400;

type TokenRow = RealmKey & { id: string; slot: number; kind: string; field: SearchField; token: string };

function rowsOf(keys: Keys, { at, stream, kind, texts }: FoundUnder): readonly TokenRow[] {
  const tokenOf = searchTokens(keys, at);
  return [...keysOfAll(texts)]
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

/** A token that is asked for in one realm. A token stands for its realm too: the same word has another one in each. */
type AskedToken = { readonly at: RealmKey; readonly token: string };

/** What is found under one token. */
export type MatterFound = { readonly id: string; readonly kind: string; readonly field: SearchField };

type Looked = { n: number; count: number; found: [id: string, kind: string, field: SearchField][] };

const columnsOf = (asked: readonly AskedToken[]) =>
  sql`${asked.map(({ at }) => at.country)}::char(2)[], ${asked.map(({ at }) => at.realm)}::bigint[], ${asked.map(({ token }) => token)}::bigint[]`;

function inOrder(count: number, rows: readonly Looked[], enough: number): readonly (readonly MatterFound[] | null)[] {
  const lists: (readonly MatterFound[] | null)[] = Array.from({ length: count }, () => []);
  for (const { n, count: all, found } of rows)
    lists[n - 1] = all > enough ? null : found.map(([id, kind, field]) => ({ id, kind, field }));
  return lists;
}

/**
 * What is found under each of these tokens, of these kinds: everything, or `null` where more than `enough` is found of all kinds. Nothing is read
 * of a token beyond that. In order, so that the database takes the one index that has it: a choice of kinds would let it read a whole realm.
 */
export async function lookUp(
  tx: Tx,
  asked: readonly AskedToken[],
  kinds: readonly string[],
  enough: number,
): Promise<readonly (readonly MatterFound[] | null)[]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<Looked>`select asked.n::int as n, count(*)::int as count,
      coalesce(json_agg(json_build_array(t.id, t.kind, t.field)) filter (where t.kind = any(${[...kinds]}::text[])), '[]') as found
    from unnest(${columnsOf(asked)}) with ordinality as asked(country, realm, token, n)
    cross join lateral (
      select t.id, t.kind, t.field from search.token_now t
      where t.country = asked.country and t.realm = asked.realm and t.token = asked.token
      order by t.kind, t.id desc limit ${enough + 1}
    ) t
    group by asked.n`.execute(tx);
  return inOrder(asked.length, rows, enough);
}

/** The same, each token in one kind. */
export async function lookUpByKind(
  tx: Tx,
  asked: readonly (AskedToken & { readonly kind: string })[],
  enough: number,
): Promise<readonly (readonly MatterFound[] | null)[]> {
  if (asked.length === 0) return [];
  const { rows } =
    await sql<Looked>`select asked.n::int as n, count(*)::int as count, json_agg(json_build_array(t.id, asked.kind, t.field)) as found
    from unnest(${columnsOf(asked)}, ${asked.map(({ kind }) => kind)}::text[]) with ordinality as asked(country, realm, token, kind, n)
    cross join lateral (
      select t.id, t.field from search.token_now t
      where t.country = asked.country and t.realm = asked.realm and t.token = asked.token and t.kind = asked.kind
      order by t.id desc limit ${enough + 1}
    ) t
    group by asked.n`.execute(tx);
  return inOrder(asked.length, rows, enough);
}

/** A token under which very many matters of one kind are found, and what else must be found in the same matter: one of the tokens of each word. */
export type Stream = AskedToken & { readonly kind: string; readonly words: readonly (readonly string[])[] };

/** The newest under each of these tokens in which every other word is found too: at most `most` of each, after no more than `deep` were looked at. */
export async function listNewest(
  tx: Tx,
  streams: readonly Stream[],
  { field, most, deep }: { readonly field: SearchField | null; readonly most: number; readonly deep: number },
): Promise<readonly (MatterFound & { readonly n: number })[]> {
  if (streams.length === 0) return [];
  const asked = streams.map(({ at, token, kind, words: [w1, w2, w3, w4] }, n) => ({
    ...{ n, ...at, token, kind },
    ...{ w1: w1 ?? null, w2: w2 ?? null, w3: w3 ?? null, w4: w4 ?? null },
  }));
  // Token by token, each to its end in the index, and with a limit: an `exists` may be answered from a table of all matters of the kind, made beforehand.
  const has = (word: string) =>
    sql`(asked.${sql.raw(word)} is null or (select 1 from unnest(asked.${sql.raw(word)}) as one(token) cross join lateral (
        select 1 from search.token_now o where o.country = asked.country and o.realm = asked.realm
          and o.token = one.token and o.kind = asked.kind and o.id = near.id limit 1) o limit 1) is not null)`;
  const { rows } = await sql<MatterFound & { n: number }>`select asked.n, line.id, asked.kind, line.field
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(n int, country char(2), realm bigint, token bigint, kind text,
      w1 bigint[], w2 bigint[], w3 bigint[], w4 bigint[])
    cross join lateral (
      select near.id, near.field from (
        select t.id, t.field from search.token_now t
        where t.country = asked.country and t.realm = asked.realm and t.token = asked.token and t.kind = asked.kind
        order by t.id desc limit ${deep}
      ) near
      where ${has('w1')} and ${has('w2')} and ${has('w3')} and ${has('w4')} ${field ? sql`and near.field = ${field}` : sql``}
      limit ${most}
    ) line`.execute(tx);
  return rows;
}

/** A matter of which it is asked under which of these tokens it is found. */
type AskedMatter = {
  readonly at: RealmKey;
  readonly kind: string;
  readonly id: string;
  readonly tokens: readonly string[];
};

/** Under which of the tokens each of these matters is found, and in which field. */
export async function listAmong(
  tx: Tx,
  matters: readonly AskedMatter[],
): Promise<readonly { readonly n: number; readonly token: string; readonly field: SearchField }[]> {
  if (matters.length === 0) return [];
  const asked = matters.map(({ at, kind, id, tokens }, n) => ({ n, ...at, kind, id, tokens }));
  const { rows } = await sql<{
    n: number;
    token: string;
    field: SearchField;
  }>`select asked.n, t.token::text as token, t.field
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(n int, country char(2), realm bigint, kind text, id uuid, tokens bigint[])
    cross join unnest(asked.tokens) as one(token)
    cross join lateral (
      select t.token, t.field from search.token_now t
      where t.country = asked.country and t.realm = asked.realm and t.token = one.token and t.kind = asked.kind and t.id = asked.id
      limit 1
    ) t`.execute(tx);
  return rows;
}
