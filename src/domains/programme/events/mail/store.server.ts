import { sql } from 'kysely';
import type { RealmKey } from '../../../../kernel/act.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { EventMailKind, MailDue } from './mails-because.ts';

/* Mail to participants: what waits, and how it went. Times are those of the wall, as of all mail. */

export type WaitingMail = {
  readonly id: string;
  readonly participant: string;
  readonly kind: EventMailKind;
  readonly made_at: Date;
};

/** Puts mails that are sent as soon as may be, and not any more after two weeks. */
export async function putMails(
  tx: Tx,
  at: RealmKey,
  event: string,
  mails: readonly MailDue[],
  newId: () => string,
): Promise<void> {
  if (mails.length === 0) return;
  const rows = mails.map(({ participant, kind }) => ({ id: newId(), participant, kind }));
  await sql`insert into programme.event_mail (country, realm, id, event, participant, kind, made_at, due_at, until)
    select ${at.country}, ${at.realm}, given.id, ${event}, given.participant, given.kind, clock_timestamp(), clock_timestamp(),
      clock_timestamp() + interval '14 days'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id uuid, participant uuid, kind text)`.execute(tx);
}

/** Takes one mail of an event that is due, for five minutes: no one else sends it meanwhile. What has waited too long is given up. */
export async function takeDueMail(tx: Tx, at: RealmKey, event: string): Promise<WaitingMail | null> {
  await sql`update programme.event_mail m set failed_at = clock_timestamp(), trouble = coalesce(m.trouble, 'too-late')
    where m.country = ${at.country} and m.realm = ${at.realm} and m.event = ${event}
      and m.sent_at is null and m.failed_at is null and m.until <= clock_timestamp()`.execute(tx);
  const { rows } = await sql<WaitingMail>`update programme.event_mail m
    set tries = m.tries + 1, due_at = clock_timestamp() + interval '5 minutes'
    where m.country = ${at.country} and m.realm = ${at.realm} and m.id = (
      select d.id from programme.event_mail d where d.country = ${at.country} and d.realm = ${at.realm} and d.event = ${event}
        and d.sent_at is null and d.failed_at is null and d.due_at <= clock_timestamp()
      order by d.due_at, d.id limit 1 for update skip locked)
    returning m.id, m.participant, m.kind, m.made_at`.execute(tx);
  return rows[0] ?? null;
}

/** What came of it: it was taken, is tried again later and later, or never will be. */
export async function tellEventMail(
  tx: Tx,
  at: RealmKey,
  id: string,
  { is, trouble }: { readonly is: 'sent' | 'later' | 'never'; readonly trouble: string | null },
): Promise<void> {
  await sql`update programme.event_mail m set
      sent_at = case when ${is} = 'sent' then clock_timestamp() end,
      failed_at = case when ${is} = 'never' then clock_timestamp() end,
      trouble = ${trouble},
      due_at = clock_timestamp() + least(interval '30 minutes', interval '5 seconds' * power(2, least(m.tries, 10)))
    where m.country = ${at.country} and m.realm = ${at.realm} and m.id = ${id} and m.sent_at is null and m.failed_at is null`.execute(
    tx,
  );
}

/** The newest mail to each participant, and how it went. */
export async function listNewestMails(tx: Tx, at: RealmKey, event: string) {
  const { rows } = await sql<{
    participant: string;
    kind: EventMailKind;
    state: 'waits' | 'sent' | 'failed';
  }>`select distinct on (m.participant) m.participant, m.kind,
      case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'failed' else 'waits' end as state
    from programme.event_mail m
    where m.country = ${at.country} and m.realm = ${at.realm} and m.event = ${event}
    order by m.participant, m.made_at desc, m.id desc`.execute(tx);
  return new Map(rows.map(({ participant, ...mail }) => [participant, mail]));
}

/** How often this person was written to within the last hour: more is refused, so that the page is no way to fill a letter-box. */
export async function countRecentMails(tx: Tx, at: RealmKey, participant: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from programme.event_mail m
    where m.country = ${at.country} and m.realm = ${at.realm} and m.participant = ${participant}
      and m.made_at > clock_timestamp() - interval '1 hour'`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** What is told of invented people in a demo goes nowhere, and is as if it had gone. */
export async function settleWaiting(tx: Tx, at: RealmKey, event: string): Promise<void> {
  await sql`update programme.event_mail m set sent_at = m.made_at
    where m.country = ${at.country} and m.realm = ${at.realm} and m.event = ${event}
      and m.sent_at is null and m.failed_at is null`.execute(tx);
}
