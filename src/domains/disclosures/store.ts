import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type CrossingState, foldCrossing } from './crossing.ts';
import { crossingObstacles } from './obstacles.ts';
import { crossingTasks } from './tasks.ts';

/** Posts a letter on the strength of a `disclosure.send` in this transaction. Raises CA002 when the unit takes no letters. */
export async function postLetter(
  tx: Tx,
  letter: { sendAct: string; id: string; toUnit: number; sealed: Buffer },
): Promise<void> {
  await sql`select disclosures.post(${letter.sendAct}, ${letter.id}, ${letter.toUnit}, ${letter.sealed})`.execute(tx);
}

/** Posts a reply on the strength of a `disclosure.send` in this transaction, to where the letter that it answers came from. */
export async function postReply(
  tx: Tx,
  letter: { sendAct: string; id: string; answers: string; sealed: Buffer },
): Promise<void> {
  await sql`select disclosures.post_reply(${letter.sendAct}, ${letter.id}, ${letter.answers}, ${letter.sealed})`.execute(
    tx,
  );
}

/** Posts an answer on the strength of an act in this transaction, and gives the unit that the job must deliver to. */
export async function postAnswer(
  tx: Tx,
  answer: { answers: string; becauseAct: string; id: string; sealed: Buffer },
): Promise<number> {
  const { rows } = await sql<{ unit: number }>`select disclosures.post_answer(${answer.answers}, ${answer.becauseAct},
    ${answer.id}, ${answer.sealed}) as unit`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('An answer was posted to no unit.');
  return row.unit;
}

/** The agency whose key an answer must be sealed to. */
export async function findAnswerAgency(tx: Tx, answered: string): Promise<number | null> {
  const { rows } = await sql<{ house: number | null }>`select disclosures.answer_house(${answered}) as house`.execute(
    tx,
  );
  return rows[0]?.house ?? null;
}

export type LetterRow = {
  country: string;
  realm: string;
  id: string;
  kind: string;
  to_unit: number;
  sealed: Buffer;
};

/** A letter among the realms of the letter-box that acts here. */
export async function findLetter(tx: Tx, id: string): Promise<LetterRow | null> {
  const { rows } = await sql<LetterRow>`select country, realm::text as realm, id, kind, to_unit, sealed
    from disclosures.letter where id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function isDelivered(tx: Tx, at: RealmKey, letter: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from acts.act where country = ${at.country} and realm = ${at.realm} and id = ${letter}`.execute(
      tx,
    );
  return rows.length > 0;
}

export async function markDelivered(tx: Tx, letter: string): Promise<void> {
  await sql`select disclosures.delivered(${letter})`.execute(tx);
}

/** Whether a letter still waits: it was neither delivered nor set aside. */
export async function isWaiting(tx: Tx, letter: string): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select disclosures.waits(${letter}) as waits`.execute(tx);
  return rows[0]?.waits ?? false;
}

/** Counts one more try that failed. At the twentieth the letter is set aside: kept, and not tried again. */
export async function countFailure(tx: Tx, letter: string): Promise<void> {
  await sql`select disclosures.failed(${letter})`.execute(tx);
}

/** How many letters are set aside in this installation. */
export async function countDeadLetters(tx: Tx): Promise<number> {
  const { rows } = await sql<{ letters: number }>`select disclosures.set_aside() as letters`.execute(tx);
  return rows[0]?.letters ?? 0;
}

/** The letters that wait, oldest first. */
export async function listUndelivered(tx: Tx, limit: number): Promise<{ letter: string; toUnit: number }[]> {
  const { rows } = await sql<{
    letter: string;
    to_unit: number;
  }>`select letter, to_unit from disclosures.to_deliver(${limit})`.execute(tx);
  return rows.map((row) => ({ letter: row.letter, toUnit: row.to_unit }));
}

export type CrossingRow = {
  id: string;
  about: string;
  about_kind: string;
  letter: string;
  to_unit: number;
  ground: string;
  facts: string[];
  sent_at: Date;
  received_at: Date | null;
  acknowledged_at: Date | null;
  declined_at: Date | null;
  lapsed_at: Date | null;
  closed_at: Date | null;
  withdrawn_at: Date | null;
  withdrawal: string | null;
  withdrawal_received_at: Date | null;
  withdrawal_acknowledged_at: Date | null;
};

const crossingColumns = sql`d.id, d.about, d.about_kind, d.letter, d.to_unit, d.ground, d.facts, d.sent_at, d.received_at,
  d.acknowledged_at, d.declined_at, d.lapsed_at, d.closed_at, d.withdrawn_at, d.withdrawal, d.withdrawal_received_at, d.withdrawal_acknowledged_at`;

/** Everything that crossed from one file, oldest first. */
export async function listCrossings(tx: Tx, at: RealmKey, about: string): Promise<CrossingRow[]> {
  const { rows } = await sql<CrossingRow>`select ${crossingColumns} from disclosures.disclosure_now d
    where d.country = ${at.country} and d.realm = ${at.realm} and d.about = ${about} order by d.sent_at, d.id`.execute(
    tx,
  );
  return rows;
}

/** Everything that crossed from these matters, oldest first. */
export async function listCrossingsAbout(
  tx: Tx,
  matters: readonly (RealmKey & { readonly stream: string })[],
): Promise<CrossingRow[]> {
  const { rows } = await sql<CrossingRow>`select ${crossingColumns}
    from unnest(${matters.map(({ country }) => country)}::char(2)[], ${matters.map(({ realm }) => realm)}::bigint[],
      ${matters.map(({ stream }) => stream)}::uuid[]) as matter(country, realm, about)
    join disclosures.disclosure_now d on d.country = matter.country and d.realm = matter.realm and d.about = matter.about
    order by d.sent_at, d.id limit 200`.execute(tx);
  return rows;
}

/** Of these matters, each in the realm in which it was found, how many of the letters about it the other agency has acknowledged. */
export async function countAcknowledged(
  tx: Tx,
  matters: readonly (RealmKey & { readonly id: string })[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ about: string; acknowledged: number }>`select matter.about, (
      select count(*)::int from disclosures.disclosure_now d where d.country = matter.country and d.realm = matter.realm
        and d.about = matter.about and d.acknowledged_at is not null
    ) as acknowledged
    from unnest(${matters.map(({ country }) => country)}::char(2)[], ${matters.map(({ realm }) => realm)}::bigint[],
      ${matters.map(({ id }) => id)}::uuid[]) as matter(country, realm, about)`.execute(tx);
  return new Map(rows.map((row) => [row.about, row.acknowledged]));
}

/** Of these matters, each in the realm in which it was found, those that were sent and that no one there answered in time. */
export async function listLapsed(
  tx: Tx,
  matters: readonly (RealmKey & { readonly id: string })[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ about: string }>`select matter.about
    from unnest(${matters.map(({ country }) => country)}::char(2)[], ${matters.map(({ realm }) => realm)}::bigint[],
      ${matters.map(({ id }) => id)}::uuid[]) as matter(country, realm, about)
    where exists (select 1 from disclosures.disclosure_now d where d.country = matter.country and d.realm = matter.realm
      and d.about = matter.about and d.lapsed_at is not null and d.acknowledged_at is null)`.execute(tx);
  return new Set(rows.map(({ about }) => about));
}

/** The letters that rest on one of these consents, each named by the act by which it was given; oldest first. */
export async function listOnYes(
  tx: Tx,
  at: RealmKey,
  consents: readonly string[],
): Promise<(CrossingRow & { consent: string })[]> {
  if (consents.length === 0) return [];
  const { rows } = await sql<CrossingRow & { consent: string }>`select ${crossingColumns}, d.consent
    from disclosures.disclosure_now d
    where d.country = ${at.country} and d.realm = ${at.realm} and d.consent = any(${[...consents]}::uuid[])
    order by d.sent_at, d.id`.execute(tx);
  return rows;
}

/** Those of these letters that have not arrived; they can neither arrive nor be stopped before this transaction ends. */
export async function lettersOnTheirWay(tx: Tx, letters: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ letter: string }>`select letter
    from disclosures.on_their_way(${[...letters]}::uuid[]) as letter`.execute(tx);
  return new Set(rows.map(({ letter }) => letter));
}

/** Stops a letter on the strength of a `disclosure.withdraw` in this transaction. */
export async function stopLetter(tx: Tx, stopped: { withdrawAct: string; letter: string }): Promise<void> {
  await sql`select disclosures.stop(${stopped.withdrawAct}, ${stopped.letter})`.execute(tx);
}

/** Posts a withdrawal on the strength of a `disclosure.withdraw` in this transaction, to where the letter is stored that it follows. */
export async function postWithdrawal(
  tx: Tx,
  letter: { withdrawAct: string; withdraws: string; id: string; sealed: Buffer },
): Promise<number> {
  const { rows } = await sql<{
    unit: number;
  }>`select disclosures.post_withdrawal(${letter.withdrawAct}, ${letter.withdraws},
    ${letter.id}, ${letter.sealed}) as unit`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('A withdrawal was posted to no unit.');
  return row.unit;
}

/** The stream of a letter that was sent, found by the letter or by the one that follows it. */
export async function findCrossingStream(tx: Tx, at: RealmKey, letter: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from disclosures.disclosure_now
    where country = ${at.country} and realm = ${at.realm} and (letter = ${letter} or withdrawal = ${letter}) for update`.execute(
    tx,
  );
  return rows[0]?.id ?? null;
}

/** What a letter that was sent from here is about. */
export async function findAbout(
  tx: Tx,
  at: RealmKey,
  letter: string,
): Promise<{ stream: string; kind: string } | null> {
  const { rows } = await sql<{ about: string; about_kind: string }>`select about, about_kind
    from disclosures.disclosure_now where country = ${at.country} and realm = ${at.realm} and letter = ${letter}`.execute(
    tx,
  );
  return rows[0] ? { stream: rows[0].about, kind: rows[0].about_kind } : null;
}

async function save(tx: Tx, at: RealmKey, stream: string, crossing: CrossingState): Promise<void> {
  const { withdrawal } = crossing;
  await sql`insert into disclosures.disclosure_now (country, realm, id, about, about_kind, letter, to_unit, ground, facts, sent_at, received_at,
      acknowledged_at, declined_at, lapsed_at, closed_at, consent, withdrawn_at, withdrawal, withdrawal_received_at, withdrawal_acknowledged_at)
    values (${at.country}, ${at.realm}, ${stream}, ${crossing.about}, ${crossing.aboutKind}, ${crossing.letter}, ${crossing.toUnit},
      ${crossing.ground}, ${[...crossing.facts]}, ${crossing.sentAt}, ${crossing.receivedAt}, ${crossing.acknowledgedAt},
      ${crossing.declinedAt}, ${crossing.lapsedAt}, ${crossing.closedAt},
      ${crossing.consent ?? null}, ${withdrawal?.at ?? null}, ${withdrawal?.letter ?? null}, ${withdrawal?.receivedAt ?? null},
      ${withdrawal?.acknowledgedAt ?? null})
    on conflict (country, realm, id) do update set received_at = excluded.received_at, acknowledged_at = excluded.acknowledged_at,
      declined_at = excluded.declined_at, lapsed_at = excluded.lapsed_at, closed_at = excluded.closed_at,
      withdrawn_at = excluded.withdrawn_at, withdrawal = excluded.withdrawal,
      withdrawal_received_at = excluded.withdrawal_received_at,
      withdrawal_acknowledged_at = excluded.withdrawal_acknowledged_at`.execute(tx);
}

export const crossingStream: StreamKind<CrossingState> = {
  kind: 'disclosure',
  fold: foldCrossing,
  save,
  tasks: crossingTasks,
  obstacles: crossingObstacles,
};

/** The provisions that officers have written, on which something was disclosed from these realms; each once. */
export async function listWrittenGrounds(tx: Tx, realms: readonly RealmKey[]): Promise<string[]> {
  const { rows } = await sql<{ ground: string }>`select distinct d.ground from ${permittedRealms(realms)}
    join disclosures.disclosure_now d on d.country = permitted.country and d.realm = permitted.realm
    where strpos(d.ground, ': ') > 0 limit 1000`.execute(tx);
  return rows.map(({ ground }) => ground);
}

/** A disclosure of a list: with the kind of letter, and the person who decided it. */
export type SentRow = CrossingRow & RealmKey & { kind: string; decided_by: string };

/** The newest disclosures from these realms, at most `limit`. Who decided is said by the act of sending, with which each begins. */
export async function listSent(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<SentRow[]> {
  const { rows } = await sql<SentRow>`select line.*, a.facts ->> 'kind' as kind, a.actor::text as decided_by
    from (
      select line.* from ${permittedRealms(realms)}
      cross join lateral (
        select d.country, d.realm::text as realm, d.realm as in_realm, ${crossingColumns} from disclosures.disclosure_now d
        where d.country = permitted.country and d.realm = permitted.realm
        order by d.sent_at desc, d.id desc limit ${limit}
      ) line
      order by line.sent_at desc, line.id desc limit ${limit}
    ) line
    join acts.act a on a.country = line.country and a.realm = line.in_realm and a.stream = line.id and a.seq = 1
    order by line.sent_at desc, line.id desc`.execute(tx);
  return rows;
}
