import { createDecipheriv } from 'node:crypto';
import { unwrapKey } from '../platform/crypto/envelope.ts';
import type { TestStore } from './stores.ts';

type OpenedText = { readonly table: string; readonly text: string };

/**
 * All that a holder of the whole database and the key file can read: every row as it is, and every sealed value of every table tried with
 * every key, wherever it may have been stored.
 */
export async function whatOpens({
  asOwner,
  keys,
}: Pick<TestStore, 'asOwner' | 'keys'>): Promise<readonly OpenedText[]> {
  const columns = await asOwner<{ table: string; column: string; sealed: boolean }>(
    `select c.oid::regclass::text as table, a.attname as column, a.atttypid = 'bytea'::regtype as sealed
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
       and a.attnum > 0 and not a.attisdropped`,
  );
  const found: OpenedText[] = [];
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
  const dataKeys = wrapped.map((one) => unwrapKey(keys.agencyKeyAt(one.agency, one.epoch), one.wrapped));
  for (const { table, value } of sealed)
    for (const key of dataKeys) {
      const text = readUnchecked(key, value);
      if (text !== null) found.push({ table, text });
    }
  return found;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The place of a sealed text is checked, and is no secret: without that check the key alone reads it. Null: it gives no text. */
function readUnchecked(key: Uint8Array, sealed: Buffer): string | null {
  try {
    return utf8.decode(createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).update(sealed.subarray(28)));
  } catch {
    return null; // another key
  }
}
