import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { filesFor, readKeptFiles } from '../knowledge/knowledge-files.ts';
import { root } from '../root.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { doctorTexts as text } from './messages.ts';

/**
 * Whom people can call, in each country with an agency here: 112 everywhere, and what knowledge/duty-numbers.yaml has beside it. `country`
 * names one that has no agency yet.
 */
export async function numberChecks(database: Database, country?: string): Promise<DoctorCheck[]> {
  const { rows } = await database.transaction('cape_read', (tx) =>
    sql<{ country: string }>`select distinct country::text as country from access.agency order by 1`.execute(tx),
  );
  const countries = country === undefined ? rows : [{ country }];
  const files = readKeptFiles(join(root, 'knowledge'), join(import.meta.dirname, 'knowledge.json'));
  const { knowledge } = filesFor(await files, { demo: false });
  return countries.map(({ country }) => {
    const numbers = knowledge['duty-numbers'].entries.filter((entry) => entry.country === country);
    const unverified = numbers.filter((entry) => entry.unverified === true).length;
    const values = { country, count: numbers.length, unverified };
    if (numbers.length === 0) return notOk('numbers', 'warn', text.numbersNone, values);
    return unverified > 0
      ? notOk('numbers', 'warn', text.numbersUnverified, values)
      : ok('numbers', text.numbersGood, values);
  });
}
