import { sql } from 'kysely';
import { zoneIn } from '../../../../kernel/country.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import type { Database } from '../../../../platform/database/database.ts';
import { notNowOf } from '../../../../platform/database/not-now.ts';
import { listPublishedPoints } from '../../../administration/public.server.ts';
import { type PublishedPoint, publishedFor } from '../../../administration/public.ts';
import { type Help, helpFor, type Register } from './help.ts';

/** Whom workers can call, asked at each page, so that a number that has ended is gone at once. */
export type HelpDesk = {
  readonly at: (now: Date) => Promise<Help>;
  /** In a county, and which counties have numbers of their own. */
  readonly inCounty: (
    now: Date,
    county: string | null,
  ) => Promise<{ readonly help: Help; readonly withOwn: ReadonlySet<string> }>;
  /** As it was known last, for a page that is made without the database. */
  readonly lastKnown: () => Help;
};

export function helpDesk(database: Pick<Database, 'transaction'>, register: Register, country: string): HelpDesk {
  const none: readonly PublishedPoint[] = [];
  const from = (points: readonly PublishedPoint[], county: string | null, now: Date): Help =>
    helpFor(points, register, { country, county, on: dayIn(now, zoneIn(country)) });
  let last: Help | null = null;
  const ask = (): Promise<PublishedPoint[]> =>
    database.transaction('cape_public', async (tx) => {
      await sql`set transaction read only`.execute(tx);
      return listPublishedPoints(tx);
    });
  return {
    at: async (now) => {
      try {
        last = from(await ask(), null, now);
      } catch (fault) {
        // A page that asks the database for nothing else is there without it, with the numbers as they were.
        if (notNowOf(fault) === null) throw fault;
      }
      return last ?? from(none, null, now);
    },
    inCounty: async (now, county) => {
      const points = await ask();
      const on = dayIn(now, zoneIn(country));
      const withOwn = new Set(
        points
          .flatMap(({ counties }) => counties)
          .filter((code) =>
            publishedFor(points, { country, county: code, audience: 'worker', on }).some(({ counties }) =>
              counties.includes(code),
            ),
          ),
      );
      return { help: from(points, county, now), withOwn };
    },
    lastKnown: () => last ?? helpFor(none, register, { country, county: null, on: '' }),
  };
}
