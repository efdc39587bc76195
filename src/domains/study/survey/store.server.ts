import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { mine } from '../../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type FoldedRow, noTasks, type Stored, storedOf } from '../stored.ts';
import type { Counts } from './counts.ts';
import { foldSurvey, foldSurveyAnswered, type Survey, type SurveyAnswered } from './fold.ts';
import type { Counted } from './results.ts';

/** The only file that knows the tables of the practitioner survey. */

export type StoredSurvey = Stored<Survey>;

/** The newest rounds that have begun and the next ones to come, of every country, those that begin last first. */
export async function listSurveys(tx: Tx, today: string): Promise<StoredSurvey[]> {
  const { rows } = await sql<FoldedRow<Survey>>`select country, realm, id, folded from study.surveys(${today})`.execute(
    tx,
  );
  return rows.map(storedOf);
}

/** Rounds of one's own country that ask on one of these days. Until the transaction ends nobody else there opens one. */
export async function listRoundsBetween(tx: Tx, from: string, to: string): Promise<{ from: string; to: string }[]> {
  const { rows } = await sql<{
    from: string;
    to: string;
  }>`select opens_on::text as from, closes_on::text as to from study.round_between(${from}, ${to})`.execute(tx);
  return rows;
}

export async function findSurvey(tx: Tx, realms: readonly RealmKey[], id: string): Promise<StoredSurvey | null> {
  const { rows } = await sql<FoldedRow<Survey>>`select s.country, s.realm::text as realm, s.id, s.folded
    from ${mine(realms)} join study.survey_now s on s.country = mine.country and s.realm = mine.realm and s.id = ${id}
    for update of s`.execute(tx);
  return rows[0] ? storedOf(rows[0]) : null;
}

/** The realm in which whoever acts here is alone. Made when it is first needed, so only a command can ask. */
export async function getOwnSurveyRealm(tx: Tx): Promise<RealmKey> {
  const { rows } = await sql<RealmKey>`select country, realm::text as realm from study.own_survey_realm()`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('Somebody has no realm of their own.');
  return row;
}

/** Whether whoever acts here has answered a round, in whatever capacity. */
export async function hasAnswered(tx: Tx, survey: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select study.has_answered(${survey}) as has`.execute(tx);
  return rows[0]?.has ?? false;
}

/** Adds what somebody answered to the numbers of their unit, on the act that says that they answered, and once. */
export async function countAnswer(
  tx: Tx,
  answer: { readonly because: string; readonly survey: string; readonly counts: Counts; readonly today: string },
): Promise<void> {
  const { because, survey, counts, today } = answer;
  await sql`select study.count_answer(${because}, ${survey}, ${JSON.stringify(counts)}::jsonb, ${today})`.execute(tx);
}

/**
 * What was answered in a round that is over, by agency; those of which fewer than five answered lie together under null, or are
 * not told at all.
 */
export async function countSurvey(tx: Tx, survey: string, today: string): Promise<Counted> {
  const { rows } = await sql<{
    agency: number | null;
    key: string;
    count: number;
  }>`select agency, key, count from study.survey_counts(${survey}, ${today})`.execute(tx);
  const counted = new Map<number | null, Record<string, number>>();
  for (const { agency, key, count } of rows) {
    const counts = counted.get(agency) ?? {};
    counts[key] = count;
    counted.set(agency, counts);
  }
  return counted;
}

async function saveSurvey(tx: Tx, at: RealmKey, stream: string, survey: Survey): Promise<void> {
  await sql`insert into study.survey_now (country, realm, id, opens_on, closes_on, ended_on, published_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${survey.from}, ${survey.to}, ${survey.endedOn}, ${survey.publishedAt},
      ${JSON.stringify(survey)}::jsonb)
    on conflict (country, realm, id) do update set closes_on = excluded.closes_on, ended_on = excluded.ended_on,
      published_at = excluded.published_at, folded = excluded.folded`.execute(tx);
}

async function saveSurveyAnswered(tx: Tx, at: RealmKey, stream: string, answered: SurveyAnswered): Promise<void> {
  await sql`insert into study.survey_answered_now (country, realm, id, survey, answered_at, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${answered.survey}, ${answered.answeredAt},
      ${JSON.stringify(answered)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

export const surveyStream: StreamKind<Survey> = {
  kind: 'study-survey',
  fold: foldSurvey,
  save: saveSurvey,
  tasks: noTasks,
};
export const surveyAnswerStream: StreamKind<SurveyAnswered> = {
  kind: 'study-survey-answer',
  fold: foldSurveyAnswered,
  save: saveSurveyAnswered,
  tasks: noTasks,
};
