import { sql } from 'kysely';
import { uuidV4 } from '../../kernel/id.ts';
import type { Calendar } from '../../kernel/time/calendar.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { markOf, type Notice } from '../tasks/public.server.ts';
import type { WorkItem } from '../tasks/public.ts';
import { type Numbers, numbersOf } from './count.ts';
import { type Counting, listWaiting } from './list.server.ts';
import { isDigestDay, nextDigest, nightEnds, urgentEvery } from './next-mail.ts';

type Due = {
  account: string;
  kind: 'digest' | 'urgent';
  at: string;
  digest_hour: number | null;
  told: Buffer[];
  may_be_told: boolean;
  country: string;
};

/** What is decided of one person: when they are looked at next, and what a mail says, if there is one. */
type Decided = { readonly next: Date; readonly told: readonly Buffer[]; readonly numbers: Numbers | null };

const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

/**
 * Puts the mails that are due: digests at their hour, and what has become urgent. That one is put and when the person is looked at next is
 * written in one statement, and only where no other server was first, so each is put once, also where a server ends in between. They are sent
 * as every other mail is. `now` is on the clock of the wall, also where that of a demo stands.
 */
export async function putDueNotices(counting: Counting, now: Date): Promise<void> {
  const { database } = counting.runtime;
  const due = await database.transaction('cape_worker', (tx) => listDue(tx));
  const errors: unknown[] = [];
  for (const one of due) await putOne(counting, one, now).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

async function listDue(tx: Tx): Promise<readonly Due[]> {
  const { rows } = await sql<Due>`select account::text as account, kind, at, digest_hour, told, may_be_told, country
    from access.due_notices()`.execute(tx);
  return rows;
}

async function putOne(counting: Counting, due: Due, now: Date): Promise<void> {
  const { next, told, numbers } = await decide(counting, due, now);
  await counting.runtime.database.transaction('cape_worker', (tx) =>
    sql`select access.put_notice(${due.account}::bigint, ${due.kind}, ${due.at}, ${next}::timestamptz, ${[...told]}::bytea[],
      ${uuidV4(randomBytes(16))}::uuid, ${numbers && [...numbers]}::int[])`.execute(tx),
  );
}

async function decide(counting: Counting, due: Due, now: Date): Promise<Decided> {
  const { told } = due;
  const calendar = counting.runtime.registry.calendarOf(due.country);
  if (due.kind === 'digest') {
    const next = nextDigest(now, due.digest_hour ?? 8, calendar);
    if (!due.may_be_told || !isDigestDay(now, calendar) || nightEnds(now, calendar))
      return { next, told, numbers: null };
    const numbers = counted(counting, await waiting(counting, due.account), calendar);
    return { next, told, numbers: numbers[0] > 0 ? numbers : null };
  }
  const soon = minutesAfter(now, urgentEvery.look);
  const night = nightEnds(now, calendar);
  if (night) return { next: night, told, numbers: null };
  if (!due.may_be_told) return { next: soon, told, numbers: null };
  const items = await waiting(counting, due.account);
  const urgent = items.filter(({ stage }) => stage === 'near' || stage === 'past');
  const marks = urgent.map(({ id, stage, unread }) => ({
    mark: markOf(counting.runtime.keys, due.account, { id, stage } as Notice),
    unread,
  }));
  const isNew = marks.some(({ mark, unread }) => unread && !told.some((one) => mark.equals(one)));
  const nowTold = marks.map(({ mark }) => mark);
  if (!isNew) return { next: soon, told: nowTold, numbers: null };
  return { next: minutesAfter(now, urgentEvery.afterMail), told: nowTold, numbers: counted(counting, items, calendar) };
}

/** What waits for a person, asked with a ticket that is theirs for a minute. */
async function waiting(counting: Counting, account: string): Promise<readonly WorkItem[]> {
  const ticket = randomBytes(32);
  await counting.runtime.database.transaction('cape_worker', (tx) =>
    sql`select access.put_ticket(${account}::bigint, ${sha256(ticket)})`.execute(tx),
  );
  return (await listWaiting(counting, ticket)) ?? [];
}

const counted = ({ runtime }: Counting, items: readonly WorkItem[], { zone }: Calendar): Numbers =>
  numbersOf(items, runtime.clock(), (at) => dayIn(at, zone));
