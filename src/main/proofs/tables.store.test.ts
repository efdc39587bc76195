import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import {
  emptyRealms,
  listAllTables,
  listProjections,
  listProtectedTables,
  listWrittenTables,
} from './testing/tables.ts';

/** What a migration of tomorrow brings. */
const tomorrow = `create schema soon; grant usage on schema soon to cape_app;
  create table soon.matter_now (country char(2), realm bigint, id uuid, primary key (country, realm, id));
  select access.protect('soon.matter_now', 'projection');
  create table soon.paper (country char(2), realm bigint, id uuid, primary key (country, realm, id));
  select access.protect('soon.paper', 'truth');
  revoke insert on soon.paper from cape_app;
  insert into soon.matter_now select 'SE', realm, gen_random_uuid() from generate_series(7, 8) realm;
  insert into soon.paper select 'SE', realm, gen_random_uuid() from generate_series(7, 8) realm`;

describe.each(storeKinds())('a table that a later domain brings, on %s', (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionNothing);
  });
  afterAll(() => store.close());

  const there = <T>(ask: (asOwner: TestStore['asOwner']) => Promise<T>) =>
    store.undone(async (asOwner) => {
      await asOwner(tomorrow);
      return ask(asOwner);
    });
  const soon = (names: readonly string[]) => names.filter((name) => name.startsWith('soon.'));

  it('is looked through by every proof that looks through tables', async () => {
    const both = ['soon.matter_now', 'soon.paper'];
    expect(soon(await there(listAllTables))).toEqual(both);
    expect(soon(await there(listProtectedTables))).toEqual(both);
    expect(soon(await there(listProjections))).toEqual(['soon.matter_now']);
    expect(soon(await there(listWrittenTables))).toEqual(['soon.matter_now']);
  });

  it('is in a schema of which docs/database.md says what it holds', async () => {
    const schemas = await store.asOwner<{ name: string }>(
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public') order by 1",
    );
    const [, table = ''] = (await readFile('docs/database.md', 'utf8')).split('## Schemas');
    const rows = table.split('## ')[0] ?? '';
    const named = [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(
      ([, cell = '']) => cell.match(/(?<=`)\w+(?=`)/g) ?? [],
    );
    expect(named.sort()).toEqual(schemas.map(({ name }) => name));
  });

  it('is emptied of what a viewer does not see, and of no more', async () => {
    const left = await there(async (asOwner) => {
      await emptyRealms(asOwner, ['7']);
      return asOwner('select realm::int as realm from soon.matter_now union all select realm::int from soon.paper');
    });
    expect(left).toEqual([{ realm: 8 }, { realm: 8 }]);
  });
});
