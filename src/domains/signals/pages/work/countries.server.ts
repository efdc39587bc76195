import { sql } from 'kysely';
import type { Database } from '../../../../platform/database/database.ts';
import { notNowOf } from '../../../../platform/database/not-now.ts';

/**
 * The countries that these pages are about, the first of which is theirs where an address names none (decision 0115). Asked at each page; in an
 * outage they are as they were last.
 */
export function countriesHere(database: Pick<Database, 'transaction'>): {
  readonly now: () => Promise<readonly string[]>;
  readonly lastKnown: () => readonly string[];
} {
  let last: readonly string[] | null = null;
  return {
    now: async () => {
      try {
        last = await database.transaction('cape_public', async (tx) => {
          await sql`set transaction read only`.execute(tx);
          const { rows } = await sql<{ country: string }>`select country from tips.countries()`.execute(tx);
          return rows.map(({ country }) => country);
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
