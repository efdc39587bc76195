import { keysOfAll } from '../../../domains/search/found-under.ts';
import type { RealmKey } from '../../../kernel/act.ts';
import { searchTokens } from '../../../platform/crypto/search-token.ts';
import type { Cluster } from '../../../platform/testing/postgres-cluster.ts';
import { type AsOwner, columnsOf } from '../many-rows.ts';
import type { Opened } from '../opened.ts';
import { type MadeThing, tablesOf } from './things.ts';

const each = 2000;
const copied = Object.entries(tablesOf);

/** Runs statements on one database in no transaction. */
export type Outside = (...statements: readonly string[]) => Promise<void>;
export const outside =
  (cluster: Cluster, url: string): Outside =>
  (...statements) =>
    cluster.run(url, statements);

/** What the index of the search is made with, besides its first one: taken away while very many rows come, and made once for all of them. */
export async function withoutIndexes(asOwner: AsOwner, run: Outside, work: () => Promise<void>): Promise<void> {
  const indexes = await asOwner<{ name: string; made: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as made from pg_index i
     where i.indrelid = 'search.token_now'::regclass and not i.indisprimary`,
  );
  for (const { table } of Object.values(tablesOf)) await asOwner(`alter table ${table} disable trigger user`);
  for (const { name } of indexes) await asOwner(`drop index ${name}`);
  await work();
  await run("set maintenance_work_mem = '1GB'; ".concat(indexes.map(({ made }) => made).join('; ')));
  for (const { table } of Object.values(tablesOf)) await asOwner(`alter table ${table} enable trigger user`);
  await run(
    'vacuum (analyze) search.token_now',
    ...copied.map(([, { table }]) => `vacuum (analyze) ${table}`),
    'analyze',
  );
}

/**
 * Adds matters to one realm. Their rows are copies of the one that a command wrote, with other names and references; their tokens are made of
 * the texts with the rules and the keys of the product. `from` is the number of the first.
 */
export async function addThings(
  { asOwner, keys }: Pick<Opened, 'asOwner' | 'keys'>,
  at: RealmKey,
  { from, count, make, kept }: { from: number; count: number; make: () => MadeThing; kept: (thing: MadeThing) => void },
): Promise<void> {
  const tokenOf = searchTokens(keys, at);
  const tokens = new Map<string, string>();
  /** Words are used again and again: their tokens are made once for each realm. */
  const tokenFor = (key: string): string => {
    const token = tokens.get(key) ?? tokenOf(key);
    if (!/^[rnp] /.test(key)) tokens.set(key, token);
    return token;
  };
  for (let begun = 0; begun < count; begun += each) {
    const things = new Map<string, { id: string; thing: MadeThing }[]>(copied.map(([kind]) => [kind, []]));
    const index = {
      ids: [] as string[],
      slots: [] as number[],
      kinds: [] as string[],
      fields: [] as string[],
      tokens: [] as string[],
    };
    for (let place = 0; place < Math.min(each, count - begun); place++) {
      const thing = make();
      kept(thing);
      const id = `019a0000-0000-7000-8000-${(from + begun + place).toString(16).padStart(12, '0')}`;
      things.get(thing.kind)?.push({ id, thing });
      for (const [slot, [key, field]] of [...keysOfAll(thing.texts)].entries()) {
        index.ids.push(id);
        index.slots.push(slot);
        index.kinds.push(thing.kind);
        index.fields.push(field);
        index.tokens.push(tokenFor(key));
      }
    }
    await asOwner(
      `insert into search.token_now (country, realm, id, slot, kind, field, token)
       select $1, $2, t.* from unnest($3::uuid[], $4::smallint[], $5::text[], $6::text[], $7::bigint[]) as t(id, slot, kind, field, token)`,
      [at.country, at.realm, index.ids, index.slots, index.kinds, index.fields, index.tokens],
    );
    for (const [kind, many] of things) await copyThings(asOwner, at, kind, many);
  }
}

async function copyThings(
  asOwner: AsOwner,
  at: RealmKey,
  kind: string,
  many: readonly { id: string; thing: MadeThing }[],
): Promise<void> {
  const of = tablesOf[kind];
  if (!of || many.length === 0) return;
  const columns = await columnsOf(asOwner, of.table);
  const changed: Readonly<Record<string, string>> = {
    ...{ country: '$1', realm: '$2', id: 'n.id' },
    ...(of.reference ? { reference: 'n.reference' } : {}),
    ...(of.name ? { [of.name]: 'n.name' } : {}),
  };
  const values = columns.map((column) => changed[column] ?? `t.${column}`);
  await asOwner(
    `insert into ${of.table} (${columns.join(', ')}) select ${values.join(', ')} from (select * from ${of.table} limit 1) t
     cross join unnest($3::uuid[], $4::text[], $5::text[]) as n(id, reference, name)`,
    [
      ...[at.country, at.realm, many.map(({ id }) => id)],
      ...[many.map(({ thing }) => thing.reference), many.map(({ thing }) => thing.name)],
    ],
  );
}
