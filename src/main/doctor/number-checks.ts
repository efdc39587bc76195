import { sql } from 'kysely';
import { listPublishedPoints } from '../../domains/administration/public.server.ts';
import { dialled } from '../../kernel/text/phone-number.ts';
import type { Database } from '../../platform/database/database.ts';
import { filesFor, filesHere } from '../knowledge/knowledge-files.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { doctorTexts as text } from './messages.ts';

/**
 * Whom people can call, in each country with an agency here: what agencies publish, and what the register has beside the emergency number.
 * What no agency has called is not verified. `country` names one that has no agency yet.
 */
export async function numberChecks(database: Database, country?: string): Promise<DoctorCheck[]> {
  const { rows, points } = await database.transaction('cape_read', async (tx) => ({
    ...(await sql<{
      country: string;
    }>`select distinct country::text as country from access.agency order by 1`.execute(tx)),
    points: await listPublishedPoints(tx),
  }));
  const countries = country === undefined ? rows.map((row) => row.country) : [country];
  const files = filesHere();
  const { knowledge } = filesFor(await files, { demo: false });
  return countries.map((country) => {
    const own = points.filter((point) => point.country === country);
    const known = new Set(own.map(({ number }) => dialled(number)));
    const registered = knowledge.agencies.entries
      .filter((agency) => agency.country === country && agency.kind !== 'emergency')
      .flatMap((agency) =>
        agency.contacts
          .filter(({ kind, mark, value }) => kind === 'phone' && mark !== 'M' && !known.has(dialled(value)))
          .map(() => agency.unverified === true),
      );
    const all = [...own.map(({ confirmedOn }) => confirmedOn === null), ...registered];
    const values = { country, count: all.length, unverified: all.filter(Boolean).length };
    if (all.length === 0) return notOk('numbers', 'warn', text.numbersNone, values);
    return values.unverified > 0
      ? notOk('numbers', 'warn', text.numbersUnverified, values)
      : ok('numbers', text.numbersGood, values);
  });
}
