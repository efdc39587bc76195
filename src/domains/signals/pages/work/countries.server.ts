import { sql } from 'kysely';
import type { Database } from '../../../../platform/database/database.ts';
import { notNowOf } from '../../../../platform/database/not-now.ts';

/** A country of these pages: whether what is written there is read by anyone, and which of its counties have a unit of their own for it. */
export type CountryHere = { readonly country: string; readonly isRead: boolean; readonly counties: readonly string[] };

/**
 * The countries that these pages are about, the first of which is theirs where an address names none (decision 0115). Asked at each page; in an
 * outage they are as they were last.
 */
export function countriesHere(database: Pick<Database, 'transaction'>): {
  readonly now: () => Promise<readonly CountryHere[]>;
  readonly lastKnown: () => readonly CountryHere[];
} {
  let last: readonly CountryHere[] | null = null;
  return {
    now: async () => {
      try {
        last = await database.transaction('cape_public', async (tx) => {
          await sql`set transaction read only`.execute(tx);
          const { rows } = await sql<CountryHere>`select country, cardinality(reads) > 0 as "isRead", counties
            from tips.countries()`.execute(tx);
          return rows;
        });
      } catch (fault) {
        // Without a first answer there is no page to show: it would be of another country.
        if (notNowOf(fault) === null || !last?.length) throw fault;
      }
      return last ?? [];
    },
    lastKnown: () => last ?? [],
  };
}
