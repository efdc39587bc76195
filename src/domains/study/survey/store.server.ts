import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type FoldedRow, noTasks, storedOf } from '../stored.ts';
import type { Counts } from './counts.ts';
import { foldSurvey, foldSurveyAnswered, type SurveyAnswered } from './fold.ts';
import type { Counted } from './results.ts';
import type { Survey } from './survey.ts';

/** The only file that knows the tables of the practitioner survey. */

export type StoredSurvey = Here<Survey>;

/** The newest rounds that have begun and the next ones to come, of every country, those that begin last first. */
export async function listSurveys(tx: Tx, today: string): Promise<StoredSurvey[]> {
  const { rows } = await sql<FoldedRow<Survey>>`select country, realm, id, folded from study.surveys(${today})`.execute(
    tx,
  );
  return rows.map(storedOf);
}

/** Rounds of one's own country that ask on one of these days. Until the transaction ends no one else there opens one. */
export async function listRoundsBetween(tx: Tx, from: string, to: string): Promise<{ from: string; to: string }[]> {
  const { rows } = await sql<{
    from: string;
    to: string;
  }>`select opens_on::text as from, closes_on::text as to from study.round_between(${from}, ${to})`.execute(tx);
  return rows;
}

const rounds = projection<Survey>('study.survey_now', {
  opens_on: ({ from }) => from,
  closes_on: ({ to }) => to,
  ended_on: ({ endedOn }) => endedOn,
  published_at: ({ publishedAt }) => publishedAt,
});

export const { find: findSurvey } = rounds;

const answered = projection<SurveyAnswered>('study.survey_answered_now', {
  survey: ({ survey }) => survey,
  answered_at: ({ answeredAt }) => answeredAt,
});

/** The realm to which only the person acting here belongs. Made when it is first needed, so only a command can ask. */
export async function getOwnSurveyRealm(tx: Tx): Promise<RealmKey> {
  const { rows } = await sql<RealmKey>`select country, realm::text as realm from study.own_survey_realm()`.execute(tx);
  const row = rows[0];
  if (!row) throw new Error('Somebody has no realm of their own.');
  return row;
}

/** Whether the person acting here has answered a round, in whatever capacity. */
export async function hasAnswered(tx: Tx, survey: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select study.has_answered(${survey}) as has`.execute(tx);
  return rows[0]?.has ?? false;
}

/** Adds what a person answered to the numbers of their unit, on the act that says that they answered, and once. */
export async function countAnswer(
  tx: Tx,
  answer: { readonly because: string; readonly survey: string; readonly counts: Counts; readonly today: string },
): Promise<void> {
  const { because, survey, counts, today } = answer;
  await sql`select study.count_answer(${because}, ${survey}, ${JSON.stringify(counts)}::jsonb, ${today})`.execute(tx);
}

/**
 * What was answered in a round that is over, by agency; those of which fewer than five answered are together under null, or
 * are left out.
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

export const surveyStream: StreamKind<Survey> = {
  kind: 'study-survey',
  fold: foldSurvey,
  save: rounds.save,
  saveAll: rounds.saveAll,
  tasks: noTasks,
};
export const surveyAnswerStream: StreamKind<SurveyAnswered> = {
  kind: 'study-survey-answer',
  fold: foldSurveyAnswered,
  save: answered.save,
  saveAll: answered.saveAll,
  tasks: noTasks,
};
