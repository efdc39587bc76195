import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { StoredStatement } from '../recording/verbs.ts';
import { type CourseAttempt, foldAttempt } from './attempt.ts';

/** The only file that knows the tables of attempts and openings from inside: each is in the realm of one person, and every question names its realms. */

const attempts = projection<CourseAttempt>('competence.course_attempt_now', { edition: ({ edition }) => edition });

/** The attempt of a person at a course in which something is recorded: one that is not over. */
export async function findOwnAttempt(
  tx: Tx,
  realms: readonly RealmKey[],
  course: string,
): Promise<Here<CourseAttempt> | null> {
  const { rows } = await sql<RealmKey & { id: string; folded: CourseAttempt }>`
    select a.country, a.realm::text as realm, a.id, a.folded
    from ${permittedRealms(realms)}
    join competence.course_attempt_now a on a.country = permitted.country and a.realm = permitted.realm
    where a.folded ->> 'course' = ${course}
      and exists (select 1 from competence.record_statement s where s.country = a.country and s.realm = a.realm and s.attempt = a.id)
    order by a.id desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { id: row.id, at: { country: row.country, realm: row.realm }, state: row.folded } : null;
}

export type TimedStatement = StoredStatement & { readonly openedAt: Date };

/** What was stated in an attempt, in order. */
export async function listOwnStatements(tx: Tx, at: RealmKey, attempt: string): Promise<readonly TimedStatement[]> {
  const { rows } = await sql<TimedStatement>`
    select s.verb, s.launch, s.unit, l.opened_at as "openedAt"
    from competence.record_statement s
    join competence.course_launch l on l.country = s.country and l.realm = s.realm and l.id = s.launch
    where s.country = ${at.country} and s.realm = ${at.realm} and s.attempt = ${attempt}
    order by s.nr`.execute(tx);
  return rows;
}

/** What is open of an attempt ends: of each person one part is open at a time. */
export async function endLaunches(tx: Tx, attempt: string): Promise<void> {
  await sql`select competence.end_launches(${attempt}::uuid)`.execute(tx);
}

/** What was recorded in an attempt goes, once its certificate is there. */
export async function forgetRecord(tx: Tx, attempt: string): Promise<void> {
  await sql`select competence.end_launches(${attempt}::uuid)`.execute(tx);
  await sql`select competence.forget_record(${attempt}::uuid)`.execute(tx);
}

export async function addLaunch(
  tx: Tx,
  at: RealmKey,
  launch: {
    readonly id: string;
    readonly attempt: string;
    readonly edition: string;
    readonly unit: number;
    readonly account: string;
    readonly agency: number;
    readonly language: string;
    readonly openedAt: Date;
    readonly hashes: {
      readonly ticket: Buffer;
      readonly place: Buffer;
      readonly fetching: Buffer;
      readonly auth: Buffer;
    };
  },
): Promise<void> {
  const { id, attempt, edition, unit, account, agency, language, openedAt, hashes } = launch;
  await sql`insert into competence.course_launch (country, realm, id, attempt, edition, unit, account, agency, language, opened_at, ticket, place, fetching, auth)
    values (${at.country}, ${at.realm}, ${id}, ${attempt}, ${edition}, ${unit}, ${account}, ${agency}, ${language}, ${openedAt},
      ${hashes.ticket}, ${hashes.place}, ${hashes.fetching}, ${hashes.auth})`.execute(tx);
}

export async function addOwnStatement(
  tx: Tx,
  at: RealmKey,
  statement: {
    readonly id: string;
    readonly attempt: string;
    readonly launch: string;
    readonly unit: number;
    readonly verb: string;
    readonly storedAt: Date;
    readonly sealed: Buffer;
  },
): Promise<void> {
  const { id, attempt, launch, unit, verb, storedAt, sealed } = statement;
  await sql`insert into competence.record_statement (country, realm, id, attempt, launch, unit, verb, stored_at, sealed)
    values (${at.country}, ${at.realm}, ${id}, ${attempt}, ${launch}, ${unit}, ${verb}, ${storedAt}, ${sealed})`.execute(
    tx,
  );
}

export const attemptStream: StreamKind<CourseAttempt> = {
  kind: 'course-attempt',
  fold: foldAttempt,
  save: attempts.save,
  saveAll: attempts.saveAll,
  tasks: () => [],
};
