import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { questionsOf, questionsOn } from './questions.ts';
import type { SurveyCodes } from './results.ts';
import type { RoundShown, SurveyPage, surveyStates } from './shown-survey.ts';
import { hasAnswered, listSurveys, type StoredSurvey } from './store.server.ts';

type AnyCall = Call<unknown, unknown>;
type Questions = Knowledge['survey'];

const todayIn = ({ now, who }: AnyCall): string => dayIn(now, zoneIn(who.country));

/** Houses that can be asked: those of the reader's country, but for the study body itself. */
async function housesIn(tx: Tx): Promise<ReadonlyMap<number, { sv: string; en: string }>> {
  const units = await listUnits(tx);
  return new Map(
    units.filter(({ house }) => house.kind !== 'study').map(({ agency, house: { sv, en } }) => [agency, { sv, en }]),
  );
}

/** What opening a round is decided on. */
export async function surveySurroundings(tx: Tx, call: AnyCall, { entries }: Questions) {
  const today = todayIn(call);
  return {
    today,
    questions: questionsOn(entries, today).map(({ id }) => id),
    houses: await housesIn(tx),
    rounds: (await listSurveys(tx)).map(({ folded: { from, to } }) => ({ from, to })),
  };
}

export async function surveyCodes(tx: Tx, { entries }: Questions): Promise<SurveyCodes> {
  return { obstaclesOf: new Map(entries.map(({ id, obstacles }) => [id, obstacles])), nameOf: await housesIn(tx) };
}

/** The round that an answer is for, which anybody may answer, and on which day it is sent. */
export async function roundToAnswer(tx: Tx, call: AnyCall, id: string) {
  const round = (await listSurveys(tx)).find((survey) => survey.id === id);
  return round && { id, survey: round.folded, today: todayIn(call), answered: await hasAnswered(tx, id) };
}

function stateOf(
  { folded: { from, to, results } }: StoredSurvey,
  today: string,
  answered: boolean,
): (typeof surveyStates)[number] {
  if (results) return 'published';
  if (to < today) return 'closed';
  if (today < from) return 'to-come';
  return answered ? 'answered' : 'open';
}

/** The page of the survey: the round that asks today with its questions, the rounds there were, and what may be done. */
export async function showSurveyPage(tx: Tx, call: AnyCall, questions: Questions): Promise<SurveyPage> {
  const { language } = call.texts;
  const today = todayIn(call);
  const surveys = await listSurveys(tx);
  const mayOpen = call.verbs.includes('study.open-survey');
  const own = new Set(call.writable.map(({ realm }) => realm));
  const now = surveys.find(({ folded: { from, to } }) => from <= today && today <= to);
  const answered = now ? await hasAnswered(tx, now.id) : false;
  const shown = (survey: StoredSurvey): RoundShown => {
    const { name, kind, from, to, asked } = survey.folded;
    const state = stateOf(survey, today, survey === now && answered);
    return {
      id: survey.id,
      name,
      kind,
      from,
      to,
      state,
      asked: asked.reduce((sum, one) => sum + one.asked, 0),
      mayPublish: state === 'closed' && call.verbs.includes('study.publish-survey') && own.has(survey.at.realm),
    };
  };
  const last = surveys[0]?.folded.asked ?? [];
  const units = mayOpen ? await housesIn(tx) : new Map<number, { sv: string; en: string }>();
  return {
    open: now ? shown(now) : null,
    questions:
      now && !answered
        ? questionsOf(questions.entries, now.folded.questions).map((question) => ({
            id: question.id,
            group: question.group,
            groupName: questions.groups.find(({ id }) => id === question.group)?.[language] ?? question.group,
            text: question[language],
            obstacles: [...question.obstacles],
            verified: question.verified_on !== undefined,
          }))
        : [],
    rounds: surveys.map(shown),
    houses: [...units].map(([house, name]) => ({
      house,
      name: name[language],
      asked: last.find((one) => one.house === house)?.asked ?? null,
    })),
    may: call.verbs.filter((verb) => verb === 'study.open-survey' || verb === 'study.answer-survey'),
  };
}
