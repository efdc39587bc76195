import { sql } from 'kysely';
import type { Database } from '../../../../platform/database/database.ts';
import { notNowOf } from '../../../../platform/database/not-now.ts';
import type { Wish } from '../../tips/contents.ts';

/** A country in which agencies of this installation work, and what a worker can send to a unit in it. */
export type WorkCountry = { readonly country: string; readonly reads: readonly Wish[] };

/**
 * The countries that these pages are about, the first of which is theirs where an address names none (decision 0115). Asked at each page; in an
 * outage they are as they were last.
 */
export function countriesHere(database: Pick<Database, 'transaction'>): {
  readonly now: () => Promise<readonly WorkCountry[]>;
  readonly lastKnown: () => readonly WorkCountry[];
} {
  let last: readonly WorkCountry[] | null = null;
  return {
    now: async () => {
      try {
        last = await database.transaction('cape_public', async (tx) => {
          await sql`set transaction read only`.execute(tx);
          return (await sql<WorkCountry>`select country, reads from tips.countries()`.execute(tx)).rows;
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
