import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Answered, type Certificate, foldAnswer, foldCertificate, foldResult, type Published } from './fold.ts';
import type { Knows } from './knows.ts';
import type { Counted } from './publish.ts';
import type { Choices } from './schema.ts';

/** The only file that knows the tables of competence. Every question names its realms; what is counted over agencies comes from functions. */

/** The realm in which whoever acts here is alone. Made when it is first needed, so only a command can ask. */
export async function getOwnRealm(tx: Tx): Promise<RealmKey> {
  const { rows } = await sql<RealmKey>`select country, realm::text as realm from competence.own_realm()`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('Somebody has no realm of their own.');
  return row;
}

/** What this person has answered in a round, by case. */
export async function listAnswers(
  tx: Tx,
  realms: readonly RealmKey[],
  round: string,
): Promise<ReadonlyMap<string, Choices>> {
  const { rows } = await sql<{ vignette: string; folded: Answered }>`select a.vignette, a.folded from ${mine(realms)}
    join competence.answer_now a on a.country = mine.country and a.realm = mine.realm and a.round = ${round}`.execute(
    tx,
  );
  return new Map(rows.map(({ vignette, folded }) => [vignette, folded.choices]));
}

export type StoredCertificate = { readonly id: string; readonly at: RealmKey; readonly certificate: Certificate };

export async function findCertificate(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
): Promise<StoredCertificate | null> {
  const { rows } = await sql<RealmKey & { folded: Certificate }>`select c.country, c.realm::text as realm, c.folded
    from ${mine(realms)}
    join competence.certificate_now c on c.country = mine.country and c.realm = mine.realm and c.id = ${id}`.execute(
    tx,
  );
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, certificate: row.folded } : null;
}

/** The certificates of one person, by course: of several the one that holds longest. */
export async function listCertificates(
  tx: Tx,
  realms: readonly RealmKey[],
  owner: string,
): Promise<ReadonlyMap<string, StoredCertificate>> {
  const { rows } = await sql<RealmKey & { id: string; course: string; folded: Certificate }>`select c.country,
      c.realm::text as realm, c.id, c.course, c.folded
    from ${mine(realms)}
    join competence.certificate_now c on c.country = mine.country and c.realm = mine.realm and c.owner = ${owner}
    order by c.valid_until`.execute(tx);
  return new Map(
    rows.map(({ id, course, country, realm, folded }) => [course, { id, at: { country, realm }, certificate: folded }]),
  );
}

/** What was published last, by whomever. It was suppressed before it was written, and is no secret. */
export async function findLatestResult(tx: Tx): Promise<Published | null> {
  const { rows } = await sql<{ folded: Published | null }>`select competence.latest_result() as folded`.execute(tx);
  return rows[0]?.folded ?? null;
}

/** Counts of all agencies, in which no number below five is told. */
export async function countAnswers(tx: Tx): Promise<readonly Counted[]> {
  const { rows } = await sql<
    Omit<Counted, 'house'> & { agency: number }
  >`select agency, round, answered, sign, pass, call
    from competence.count_answers()`.execute(tx);
  return rows.map(({ agency, ...rest }) => ({ house: agency, ...rest }));
}

export async function addContribution(tx: Tx, round: string, { sign, pass, call }: Knows): Promise<void> {
  await sql`select competence.contribute(${round}, ${sign}, ${pass}, ${call})`.execute(tx);
}

async function saveAnswer(tx: Tx, at: RealmKey, stream: string, answer: Answered): Promise<void> {
  await sql`insert into competence.answer_now (country, realm, id, round, vignette, answered_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${answer.round}, ${answer.vignette}, ${answer.answeredAt},
      ${JSON.stringify(answer)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveCertificate(tx: Tx, at: RealmKey, stream: string, certificate: Certificate): Promise<void> {
  await sql`insert into competence.certificate_now (country, realm, id, owner, course, reference, valid_until, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${certificate.owner}, ${certificate.course}, ${certificate.reference},
      ${certificate.validUntil}, ${JSON.stringify(certificate)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveResult(tx: Tx, at: RealmKey, stream: string, result: Published): Promise<void> {
  await sql`insert into competence.result_now (country, realm, id, number, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${result.number}, ${JSON.stringify(result)}::jsonb)
    on conflict (country, realm, id) do update set number = excluded.number, folded = excluded.folded`.execute(tx);
}

const answerStream: StreamKind<Answered> = {
  kind: 'vignette-answer',
  fold: foldAnswer,
  save: saveAnswer,
  tasks: () => [],
};
const certificateStream: StreamKind<Certificate> = {
  kind: 'certificate',
  fold: foldCertificate,
  save: saveCertificate,
  tasks: () => [],
};
const resultStream: StreamKind<Published> = {
  kind: 'vignette-result',
  fold: foldResult,
  save: saveResult,
  tasks: () => [],
};

export const competenceStreams = [answerStream, certificateStream, resultStream] as const;
