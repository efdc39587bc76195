import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { namesIn } from '../../../platform/acts/named.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { nextStepAt } from './due-steps.ts';
import { type ProgrammeEvent, present } from './event.ts';
import { foldEvent } from './fold-event.ts';

/** The only file that knows the tables of events. Every question names the realms it may look in. */

const events = projection<ProgrammeEvent>('programme.event_now', {
  reference: ({ reference }) => reference,
  programme: ({ plan }) => plan.programme,
  begins_on: ({ plan }) => plan.from,
  code_hashes: (event) => codesOf(event),
  next_step_at: nextStepAt,
});

/** The digests of every address that leads to it now. */
const codesOf = (event: ProgrammeEvent): readonly string[] => [
  event.page,
  ...(event.feed === null ? [] : [event.feed]),
  ...present(event).flatMap(({ code }) => (code === null ? [] : [code])),
];

export const { find: findEvent, again: eventAgain } = events;

export const eventStream: StreamKind<ProgrammeEvent> = {
  kind: 'event',
  fold: foldEvent,
  save: events.save,
  saveAll: events.saveAll,
  tasks: () => [],
  responsible: ({ responsible, cancelled, ended }) => ({ ...responsible, open: !cancelled && !ended }),
};

/** What My work calls these events. */
export const eventsNamed = namesIn(sql`programme.event_now`, { reference: sql`n.reference` });

/** So many events are shown; a unit that has more reads the newest here. */
const most = 200;

/** The events in these realms, the one that begins last first; of one programme where it is named. */
export async function listEvents(
  tx: Tx,
  realms: readonly RealmKey[],
  programme: string | null = null,
): Promise<readonly Here<ProgrammeEvent>[]> {
  const { rows } = await sql<
    RealmKey & { id: string; folded: ProgrammeEvent }
  >`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select e.country, e.realm::text as realm, e.id, e.folded, e.begins_on from programme.event_now e
      where e.country = permitted.country and e.realm = permitted.realm
        ${programme === null ? sql`` : sql`and e.programme = ${programme}::uuid`}
      order by e.begins_on desc, e.id limit ${most}
    ) line order by line.begins_on desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** The event that a letter-box has come for, held until the transaction ends. */
export async function findEventHere(tx: Tx, id: string, { lock }: { readonly lock: boolean }) {
  const { rows } = await sql<RealmKey & { folded: ProgrammeEvent }>`select e.country, e.realm::text as realm, e.folded
    from (select distinct m.country, m.realm from access.memberships() m) permitted
    join programme.event_now e on e.country = permitted.country and e.realm = permitted.realm and e.id = ${id}
    ${lock ? sql`for update of e` : sql``}`.execute(tx);
  const [row] = rows;
  return row ? { id, at: { country: row.country, realm: row.realm }, state: row.folded } : null;
}

/** To which event of which unit an address leads; null: to none. */
export async function findBehind(tx: Tx, secret: Uint8Array): Promise<{ unit: number; event: string } | null> {
  const { rows } = await sql<{
    unit: number;
    event: string;
  }>`select unit, event from programme.event_behind(${Buffer.from(secret)})`.execute(tx);
  return rows[0] ?? null;
}

/** Events in which something is to be done now; with mail that waits where mail is sent at all. */
export async function listDueEvents(
  tx: Tx,
  now: Date,
  withMail: boolean,
): Promise<readonly { unit: number; event: string }[]> {
  const { rows } = await sql<{
    unit: number;
    event: string;
  }>`select unit, event from programme.due_events(${now.toISOString()}::timestamptz, ${withMail})`.execute(tx);
  return rows;
}

/* What participants said of themselves. */

export type StoredPersonal = { readonly id: string; readonly sealed: Buffer | null; readonly needs: Buffer | null };

export async function listPersonal(tx: Tx, at: RealmKey, event: string): Promise<ReadonlyMap<string, StoredPersonal>> {
  const { rows } = await sql<StoredPersonal>`select p.id, p.sealed, p.sealed_needs as needs
    from programme.participant p where p.country = ${at.country} and p.realm = ${at.realm} and p.event = ${event}`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which of these addresses are in the event already, and whose they are. */
export async function findKnown(
  tx: Tx,
  at: RealmKey,
  event: string,
  known: readonly Buffer[],
): Promise<readonly { id: string; at: number }[]> {
  const { rows } = await sql<{
    id: string;
    known: Buffer;
  }>`select p.id, p.known_as as known from programme.participant p
    where p.country = ${at.country} and p.realm = ${at.realm} and p.event = ${event}
      and p.known_as = any(${[...known]}::bytea[])`.execute(tx);
  return rows.map(({ id, known: digest }) => ({ id, at: known.findIndex((one) => one.equals(digest)) }));
}

export async function putPersonal(
  tx: Tx,
  at: RealmKey,
  event: string,
  { id, sealed, known }: { readonly id: string; readonly sealed: Buffer; readonly known: Buffer },
): Promise<void> {
  await sql`insert into programme.participant (country, realm, id, event, sealed, known_as)
    values (${at.country}, ${at.realm}, ${id}, ${event}, ${sealed}, ${known})
    on conflict (country, realm, id) do update set sealed = excluded.sealed, known_as = excluded.known_as`.execute(tx);
}

export async function putNeeds(tx: Tx, at: RealmKey, participant: string, needs: Buffer | null): Promise<void> {
  await sql`update programme.participant p set sealed_needs = ${needs}
    where p.country = ${at.country} and p.realm = ${at.realm} and p.id = ${participant}`.execute(tx);
}

/** Erases what participants said of themselves: all of it, or what they need. */
export async function erasePersonal(
  tx: Tx,
  at: RealmKey,
  participants: readonly string[],
  what: 'needs' | 'all',
): Promise<void> {
  await sql`update programme.participant p set sealed_needs = null
    ${what === 'all' ? sql`, sealed = null, known_as = null` : sql``}
    where p.country = ${at.country} and p.realm = ${at.realm} and p.id = any(${[...participants]}::uuid[])`.execute(tx);
}
