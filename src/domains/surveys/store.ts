import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldSurvey } from './fold.ts';
import { type Survey, stateOf } from './survey.ts';
import { surveyTasks } from './tasks.ts';

/** The tables of surveys as their unit reads them. Every question names the realms it may look in; what was answered comes from functions. */

const surveys = projection<Survey>('surveys.survey_now', {
  reference: ({ reference }) => reference,
  began_at: ({ begunAt }) => begunAt,
  state: (state) => stateOf(state),
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});

/** The survey in these realms, or null: also where its beginning was withdrawn. */
export const findSurvey = unlessWithdrawn(surveys.find);
export const { find: findSurveyToRead, again: surveyAgain } = surveys;

/** So many are shown, the newest first. A unit asks a few times a year. */
const most = 100;

export async function listSurveys(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Survey>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Survey }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.folded, s.began_at from surveys.survey_now s
      where s.country = permitted.country and s.realm = permitted.realm and not s.withdrawn order by s.began_at desc, s.id limit ${most}
    ) line order by line.began_at desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

export const surveyStream: StreamKind<Survey> = {
  kind: 'awareness-survey',
  fold: foldSurvey,
  save: surveys.save,
  saveAll: surveys.saveAll,
  tasks: surveyTasks,
  responsible: ({ responsible, closed, withdrawn }) => ({ ...responsible, open: closed === null && !withdrawn }),
};

export const surveysNamed = namesIn(sql`surveys.survey_now`, { reference: sql`n.reference` });
