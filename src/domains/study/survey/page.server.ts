import { offered } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { listUnits } from '../../access/public.server.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { toClose } from './acts/close.ts';
import { toPublish } from './acts/publish.ts';
import { questionsOf, questionsOn } from './questions.ts';
import type { SurveyCodes } from './results.ts';
import type { RoundShown, SurveyPage, surveyStates } from './shown-survey.ts';
import { hasAnswered, listRoundsBetween, listSurveys, type StoredSurvey } from './store.server.ts';
import { isOver } from './survey.ts';

type Questions = Knowledge['survey'];

/** Agencies that can be asked: those of the reader's country, but for the study body itself. */
async function agenciesIn(tx: Tx): Promise<ReadonlyMap<number, { sv: string; en: string }>> {
  const units = await listUnits(tx);
  return new Map(
    units
      .filter(({ agencyKind }) => agencyKind !== 'study')
      .map(({ agency, agencyName: { sv, en } }) => [agency, { sv, en }]),
  );
}

/** What opening a round is decided on. */
export async function surveySurroundings(
  tx: Tx,
  call: Call<unknown, { readonly from: string; readonly to: string }>,
  { entries }: Questions,
) {
  const today = todayIn(call);
  const { from, to } = call.input;
  const isOfStudyBody = await isStudyBody(tx, call);
  return {
    today,
    questions: questionsOn(entries, today).map(({ id }) => id),
    agencies: await agenciesIn(tx),
    isStudyBody: isOfStudyBody,
    rounds: isOfStudyBody ? await listRoundsBetween(tx, from, to) : [],
  };
}

export async function surveyCodes(tx: Tx, { entries }: Questions): Promise<SurveyCodes> {
  return { obstaclesOf: new Map(entries.map(({ id, obstacles }) => [id, obstacles])), nameOf: await agenciesIn(tx) };
}

/** Whether the caller works in the study body: an analyst of another agency runs no survey. */
export const isStudyBody = async (tx: Tx, { who }: AnyCall): Promise<boolean> =>
  (await listUnits(tx)).find(({ id }) => id === who.unit)?.agencyKind === 'study';

/** Rounds of the reader's country: those of another ask other people. */
const roundsIn = async (tx: Tx, call: AnyCall): Promise<StoredSurvey[]> =>
  (await listSurveys(tx, todayIn(call))).filter(({ at }) => at.country === call.who.country);

/** The round that an answer is for, which anyone who works in an agency may answer, and on which day it is sent. */
export async function roundToAnswer(tx: Tx, call: AnyCall, id: string) {
  const round = (await roundsIn(tx, call)).find((survey) => survey.id === id);
  return round && { survey: id, round: round.state, today: todayIn(call), answered: await hasAnswered(tx, id) };
}

function stateOf({ state }: StoredSurvey, today: string, answered: boolean): (typeof surveyStates)[number] {
  if (state.results) return 'published';
  if (isOver(state, today)) return 'closed';
  if (today < state.from) return 'to-come';
  return answered ? 'answered' : 'open';
}

/** The page of the survey: the round that asks today with its questions, the rounds there were, and what may be done. */
export async function showSurveyPage(tx: Tx, call: AnyCall, questions: Questions): Promise<SurveyPage> {
  const { language } = call.texts;
  const today = todayIn(call);
  const surveys = await roundsIn(tx, call);
  const mayOpen = call.verbs.includes('study.open-survey') && (await isStudyBody(tx, call));
  const now = surveys.find(({ state }) => state.from <= today && !isOver(state, today));
  const answered = now ? await hasAnswered(tx, now.id) : false;
  const shown = (survey: StoredSurvey): RoundShown => {
    const { name, kind, from, to, asked } = survey.state;
    const state = stateOf(survey, today, survey === now && answered);
    const round = { ...survey, isStudyBody: mayOpen, today };
    const may = offered([toClose, toPublish], call.who, round, call.verbs);
    return {
      id: survey.id,
      name,
      kind,
      from,
      to,
      state,
      asked: asked.reduce((sum, one) => sum + one.asked, 0),
      mayEnd: may.includes('study.close-survey'),
      mayPublish: may.includes('study.publish-survey'),
    };
  };
  const last = surveys[0]?.state.asked ?? [];
  const units = mayOpen ? await agenciesIn(tx) : new Map<number, { sv: string; en: string }>();
  return {
    open: now ? shown(now) : null,
    questions:
      now && !answered
        ? questionsOf(questions.entries, now.state.questions).map((question) => ({
            id: question.id,
            group: question.group,
            groupName: questions.groups.find(({ id }) => id === question.group)?.[language] ?? question.group,
            text: question[language],
            obstacles: [...question.obstacles],
            verified: question.verified_on !== undefined,
          }))
        : [],
    rounds: surveys.map(shown),
    agencies: [...units].map(([agency, name]) => ({
      id: agency,
      name: name[language],
      asked: last.find((one) => one.house === agency)?.asked ?? null,
    })),
    may: call.verbs.filter((verb) => (verb === 'study.open-survey' && mayOpen) || verb === 'study.answer-survey'),
  };
}
