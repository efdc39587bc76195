import { unwrapKey } from '../../platform/crypto/envelope.ts';
import { openText } from '../../platform/crypto/open.ts';
import type { TestStore } from './stores.ts';

type Opened = { readonly table: string; readonly text: string };

const fields = ['acts.act.words', 'inspections.medium_apart'];

/**
 * All that whoever has the whole database and the key file can read: every row as it stands, and every sealed value of every table
 * tried with every key, as if it lay in any place that the database knows of.
 */
export async function whatOpens({ asOwner, keys }: Pick<TestStore, 'asOwner' | 'keys'>): Promise<readonly Opened[]> {
  const columns = await asOwner<{ table: string; column: string; sealed: boolean }>(
    `select c.oid::regclass::text as table, a.attname as column, a.atttypid = 'bytea'::regtype as sealed
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
       and a.attnum > 0 and not a.attisdropped`,
  );
  const found: Opened[] = [];
  const sealed: { table: string; value: Buffer }[] = [];
  for (const table of new Set(columns.map((one) => one.table))) {
    const rows = await asOwner<{ row: string }>(`select t::text as row from ${table} t`);
    found.push(...rows.map(({ row }) => ({ table, text: row })));
  }
  for (const { table, column, sealed: isBytes } of columns) {
    if (!isBytes) continue;
    const rows = await asOwner<{ value: Buffer }>(
      `select ${column} as value from ${table} where length(${column}) between 29 and 100000`,
    );
    sealed.push(...rows.map(({ value }) => ({ table, value: Buffer.from(value) })));
  }
  const wrapped = await asOwner<{ agency: number; epoch: number; wrapped: Buffer }>(
    'select agency, epoch, wrapped from keys.wrapped union all select agency, epoch, wrapped from keys.key_of',
  );
  const dataKeys = wrapped.map((one) => unwrapKey(keys.houseKeyAt(one.agency, one.epoch), one.wrapped));
  const places = await asOwner<{ country: string; realm: string; holder: string }>(
    `select country, realm::text as realm, id as holder from acts.act
     union select country, realm::text, id from inspections.medium_now
     union select country, realm::text, holder from acts.apart
     union select a.country, a.realm::text, (one->>'id')::uuid from acts.act a, jsonb_array_elements(a.facts->'aparts') one
       where a.type = 'device.keep' and a.version = 3`,
  );
  for (const { table, value } of sealed)
    for (const key of dataKeys)
      for (const { country, realm, holder } of places)
        for (const field of fields) {
          const place = { country, bornRealm: realm, holder, field, version: 1 };
          const text = opening(() => openText(key, place, value));
          if (text !== null) found.push({ table, text });
        }
  return found;
}

function opening(work: () => string): string | null {
  try {
    return work();
  } catch {
    return null; // another key, or another place
  }
}
