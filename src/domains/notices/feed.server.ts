import { zoneIn } from '../../kernel/country.ts';
import { Problem } from '../../kernel/problem.ts';
import { icalendarOf } from '../../kernel/text/icalendar.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { codeOf } from '../../platform/database/database-error.ts';
import type { QuietPage } from '../../platform/http/quiet-pages.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import type { PageAnswer } from '../../platform/pages/public-page.ts';
import { findFeedLanguage } from './choices.server.ts';
import { dueByDay } from './count.ts';
import { type Counting, listWaiting } from './list.server.ts';
import { noticeTexts } from './messages.ts';

const text = 'text/plain; charset=utf-8';
/** The same bytes for an address that never was, one that has ended, one whose person has left, and one that cannot be read. */
const nothing: PageAnswer = { status: 404, type: text, body: '404\n' };
const tooOften: PageAnswer = { status: 429, type: text, body: '429\n', headers: { 'retry-after': '3600' } };

export const feedAddress = (origin: string, secret: Uint8Array): string =>
  `${origin}/calendar/due/${Buffer.from(secret).toString('base64url')}.ics`;

/** Thirty-two bytes, as an address writes them. */
const secretIn = (name: string): Uint8Array | null => {
  const [, written] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(name) ?? [];
  return written === undefined ? null : Buffer.from(written, 'base64url');
};

/**
 * A person's own calendar of due dates, for a program that fetches it by an address that only they were shown: how many matters are due on
 * each day, and nothing else. Each time is an access of theirs in the log; the address is in no log of requests, as with every quiet page.
 */
export const dueCalendarPages = (counting: Counting & { readonly origin: string | null }): readonly QuietPage[] => [
  {
    method: 'GET',
    path: '/calendar/due/:name',
    respond: async ({ params, now }) => {
      const secret = secretIn(params.name ?? '');
      if (!secret) return nothing;
      const { runtime } = counting;
      const language = await runtime.database.transaction('cape_read', (tx) => findFeedLanguage(tx, secret));
      if (!language) return nothing;
      try {
        let zone: string | null = null;
        const items = await listWaiting(counting, secret, (tx, who) => {
          zone = zoneIn(who.country);
          return runtime.walls.append(tx, runtime.keys, who, 'notices.feed', 'seen', {
            at: now.toISOString(),
            objects: [],
            fields: ['numbers'],
          });
        });
        if (!items || zone === null) return nothing;
        const itsZone: string = zone;
        const { t } = textsIn(language);
        const events = dueByDay(items, (at) => dayIn(at, itsZone)).map(({ day, count }) => ({
          // Another one in each calendar, so that two of them cannot be laid beside each other.
          uid: sha256(secret, day).toString('hex').slice(0, 32),
          startsAt: day,
          title: t(noticeTexts.due, { count }),
          place: null,
          about: null,
          ...(counting.origin === null ? {} : { url: `${counting.origin}/app` }),
        }));
        const body = icalendarOf({ name: t(noticeTexts.calendarName), now: now.toISOString() }, events);
        return { status: 200, type: 'text/calendar; charset=utf-8', body };
      } catch (error) {
        if (codeOf(error) === 'CA127') return tooOften;
        if (error instanceof Problem && ['forbidden', 'unauthenticated'].includes(error.kind)) return nothing;
        throw error;
      }
    },
  },
];
