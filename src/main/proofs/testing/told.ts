import type { TestStore } from '../../../testing/stores.ts';
import { listProjections } from './tables.ts';

/** The result of a load: every row of every projection, and every act without what is sealed or drawn. */
export async function toldIn({ asOwner }: Pick<TestStore, 'asOwner'>): Promise<string[]> {
  const acts =
    "select 'acts.act ' || (to_jsonb(a) - '{words,salt,body_hash,sitting,xid}'::text[])::text as row from acts.act a";
  // Tokens of a search are made with the keys of one database, and of references that are drawn: no two loads have one in common.
  const projections = (await listProjections(asOwner))
    .filter((table) => table !== 'search.token_now')
    .map((table) => `select '${table} ' || to_jsonb(t)::text as row from ${table} t`);
  const found: string[] = [];
  for (const text of [acts, ...projections]) {
    found.push(...(await asOwner<{ row: string }>(text)).map(({ row }) => row));
  }
  // Realms and letter-boxes have numbers that are drawn, seldom of fewer than nine digits; whose they are says the same.
  const realms = await asOwner<{ id: string; whose: string }>(
    "select id::text as id, kind || coalesce(' ' || track, '') || coalesce(' of ' || owner_unit, '') as whose from access.realm union all select id::text, 'letter-box of ' || unit from access.account where kind = 'letter-box'",
  );
  const whose = new Map(realms.map(({ id, whose }) => [id, whose]));
  return found.map((row) => row.replace(/\d{9,19}/g, (number) => whose.get(number) ?? number));
}

/** Ids, the references under which people speak of what a message brought, what is made of a reader's keys, and the seeds of lots. */
const named =
  /"(?:box|salt|sha256)": "[^"]*"|"seed": \d+|\bage1[0-9a-z]{58}\b|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[A-Z]-[0-9A-Z]{7}-[0-9A-Z]\b/g;

/**
 * The same rows where a name that only one of two loads has is left blank: it was drawn. In both, a row is then recognised by everything
 * else, and by each id that a story fixes.
 */
export function withoutDrawn(rows: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap((row) => row.match(named) ?? []));
  return rows.map((row) => row.replace(named, (name) => (known.has(name) ? name : '…'))).sort();
}
