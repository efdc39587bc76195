import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Counted } from './acts/publish.ts';
import type { Certificate } from './certificates/certificate.ts';
import { fingerprintOf } from './certificates/signing.server.ts';
import { type AnsweredVignette, foldAnswer, foldCertificate, foldResult, type Published } from './fold.ts';
import type { Knows } from './knows.ts';
import type { Choices } from './schema.ts';

/** The only file that knows the tables of competence. Every question names its realms; what is counted over agencies comes from functions. */

const answers = projection<AnsweredVignette>('competence.answer_now', {
  round: ({ round }) => round,
  vignette: ({ vignette }) => vignette,
  answered_at: ({ answeredAt }) => answeredAt,
});
const certificates = projection<Certificate>('competence.certificate_now', {
  owner: ({ owner }) => owner,
  course: ({ course }) => course,
  reference: ({ reference }) => reference,
  valid_until: ({ validUntil }) => validUntil,
  withdrawn: ({ withdrawn }) => withdrawn !== null,
  fingerprint: (_state, id) => fingerprintOf(id),
});
const results = projection<Published>('competence.result_now', { number: ({ number }) => number });

export const { find: findCertificate, again: certificateAgain } = certificates;

/** The realm to which only the person acting here belongs. Made when it is first needed, so only a command can ask. */
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
  const { rows } = await sql<{
    vignette: string;
    folded: AnsweredVignette;
  }>`select a.vignette, a.folded from ${permittedRealms(realms)}
    join competence.answer_now a on a.country = permitted.country and a.realm = permitted.realm and a.round = ${round}`.execute(
    tx,
  );
  return new Map(rows.map(({ vignette, folded }) => [vignette, folded.choices]));
}

/** The certificates of one person, by course: of several the one that holds longest. */
export async function listCertificates(
  tx: Tx,
  realms: readonly RealmKey[],
  owner: string,
): Promise<ReadonlyMap<string, Here<Certificate>>> {
  const { rows } = await sql<RealmKey & { id: string; course: string; folded: Certificate }>`select c.country,
      c.realm::text as realm, c.id, c.course, c.folded
    from ${permittedRealms(realms)}
    join competence.certificate_now c on c.country = permitted.country and c.realm = permitted.realm and c.owner = ${owner} and not c.withdrawn
    order by c.valid_until`.execute(tx);
  return new Map(
    rows.map(({ id, course, country, realm, folded }) => [course, { id, at: { country, realm }, state: folded }]),
  );
}

/** What was published last, by any person. It was suppressed before it was written, and is no secret. */
export async function findLatestResult(tx: Tx): Promise<Published | null> {
  const { rows } = await sql<{ folded: Published | null }>`select competence.latest_result() as folded`.execute(tx);
  return rows[0]?.folded ?? null;
}

/** Counts of all agencies, in which no number below five is given. */
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

const answerStream: StreamKind<AnsweredVignette> = {
  kind: 'vignette-answer',
  fold: foldAnswer,
  save: answers.save,
  saveAll: answers.saveAll,
  tasks: () => [],
};
const certificateStream: StreamKind<Certificate> = {
  kind: 'certificate',
  fold: foldCertificate,
  save: certificates.save,
  saveAll: certificates.saveAll,
  tasks: () => [],
};
const resultStream: StreamKind<Published> = {
  kind: 'vignette-result',
  fold: foldResult,
  save: results.save,
  saveAll: results.saveAll,
  tasks: () => [],
};

export const competenceStreams = [answerStream, certificateStream, resultStream] as const;
