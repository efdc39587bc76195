import { sql } from 'kysely';
import { icalendarOf } from '../../../kernel/text/icalendar.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { QuietPage } from '../../../platform/http/quiet-pages.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { PageAnswer } from '../../../platform/pages/public-page.ts';
import { calendarMessages } from './messages.ts';
import { findFeed } from './store.server.ts';

/** The same bytes for an address that never was, one that has ended, and one that cannot be read. */
const nothing: PageAnswer = { status: 404, type: 'text/plain; charset=utf-8', body: '404\n' };

/** Thirty-two bytes, as an address writes them. */
const secretIn = (name: string): Uint8Array | null => {
  const [, written] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(name) ?? [];
  return written === undefined ? null : Buffer.from(written, 'base64url');
};

/**
 * A private calendar, for a program that fetches it by an address that only its owner was shown. Anyone who holds the phone may read it, so
 * it says *Joint visit* and when: the function that it asks cannot read the plan. The address is not written into the log of requests, as
 * with every quiet page.
 */
export const calendarPages = (database: Database): readonly QuietPage[] => [
  {
    method: 'GET',
    path: '/calendar/:name',
    respond: async ({ params, now }) => {
      const secret = secretIn(params.name ?? '');
      if (!secret) return nothing;
      const feed = await database.transaction('cape_public', async (tx) => {
        await sql`set transaction read only`.execute(tx);
        return findFeed(tx, secret, now);
      });
      if (!feed) return nothing;
      const { t } = textsIn(feed.language);
      const events = feed.visits.map(({ id, startsAt }) => ({
        // Another one in each calendar, so that two of them cannot be laid beside each other.
        uid: sha256(secret, id).toString('hex').slice(0, 32),
        startsAt,
        title: t(calendarMessages.visit),
        place: null,
        about: null,
      }));
      const body = icalendarOf({ name: t(calendarMessages.calendarName), now: now.toISOString() }, events);
      return { status: 200, type: 'text/calendar; charset=utf-8', body };
    },
  },
];
