import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';

/**
 * Wall one, as a table in the `from` of a statement: the realms that may be looked in, as `permitted (country, realm)`. They are
 * a bound array, so that each is found by the index of what is joined to it; row-level security asks again.
 */
export const permittedRealms = (realms: readonly RealmKey[]) =>
  sql`unnest(${realms.map(({ country }) => country)}::char(2)[], ${realms.map(({ realm }) => realm)}::bigint[]) as permitted(country, realm)`;
