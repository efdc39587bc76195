import { Problem } from '../../../kernel/problem.ts';
import { roles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Call, todayIn } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { mayAnswerSurvey, mayReadFigures, mayRunSurvey } from '../access.ts';
import { answerSurvey } from './answer-survey.ts';
import { closeSurvey } from './close-survey.ts';
import { countsOf } from './counts.ts';
import { isOver } from './fold.ts';
import { openSurvey } from './open-survey.ts';
import { isStudyBody, roundToAnswer, showSurveyPage, surveyCodes, surveySurroundings } from './page.server.ts';
import { publishSurvey } from './publish-survey.ts';
import type { Counted } from './results.ts';
import { AnswerSurvey, CloseSurvey, OpenSurvey, PublishSurvey, SurveyPage, SurveyPageAnswer } from './shown-survey.ts';
import { countAnswer, countSurvey, findSurvey, getOwnSurveyRealm } from './store.server.ts';

type SurveyParts = {
  /** The questions that practitioners are asked. */
  readonly survey: Knowledge['survey'];
  readonly isDemo: boolean;
};

/** The operations of the survey: everybody answers, the study body opens rounds and publishes what they gave. */
export function surveyRoutes(parts: SurveyParts) {
  const surveyAgain = async (tx: Tx, _at: unknown, _stream: string, call: Call<unknown, unknown>) => ({
    survey: await showSurveyPage(tx, call, parts.survey),
  });

  /** A round of one's own unit, which the study body ends and publishes. */
  const ownRound = async (tx: Tx, call: Call<{ id: string }, unknown>) => {
    const found = await findSurvey(tx, call.writable, call.params.id);
    return found && { ...found, today: todayIn(call), isStudyBody: await isStudyBody(tx, call) };
  };

  return [
    query({
      name: 'study.survey',
      path: '/api/study/survey',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: SurveyPage,
      load: async () => ({}),
      may: mayReadFigures,
      show: (tx, _nothing, call) => showSurveyPage(tx, call, parts.survey),
    }),

    command({
      name: 'study.open-survey',
      path: '/api/study/survey/open',
      roles: ['analyst'],
      status: 201,
      params: Nothing,
      input: OpenSurvey,
      answer: SurveyPageAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, call.own, call.input.survey)) throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, invented: parts.isDemo, ...(await surveySurroundings(tx, call, parts.survey)) };
      },
      may: mayRunSurvey,
      decide: (file, call) => ({ at: file.at, stream: call.input.survey, acts: openSurvey(call.input, file) }),
      show: surveyAgain,
    }),

    command({
      name: 'study.answer-survey',
      path: '/api/study/survey/:id/answer',
      roles: everybody,
      status: 201,
      params: ById,
      input: AnswerSurvey,
      answer: SurveyPageAnswer,
      load: async (tx, call) => {
        const round = await roundToAnswer(tx, call, call.params.id);
        if (!round) return null;
        const at = await getOwnSurveyRealm(tx);
        if (await hasBegun(tx, at, call.input.answer)) throw new Problem('conflict', httpMessages.idUsed);
        return { at, ...round };
      },
      may: mayAnswerSurvey,
      decide: (round, call) => ({ at: round.at, stream: call.input.answer, acts: answerSurvey(call.input, round) }),
      carry: (tx, _decision, { id, today }, { input }) =>
        countAnswer(tx, { because: input.act.id, survey: id, counts: countsOf(input.answers), today }),
      show: surveyAgain,
    }),

    command({
      name: 'study.close-survey',
      path: '/api/study/survey/:id/close',
      roles: ['analyst'],
      status: 200,
      params: ById,
      input: CloseSurvey,
      answer: SurveyPageAnswer,
      load: ownRound,
      may: mayRunSurvey,
      decide: (round, call) => ({ at: round.at, stream: round.id, acts: closeSurvey(call.input, round) }),
      show: surveyAgain,
    }),

    command({
      name: 'study.publish-survey',
      path: '/api/study/survey/:id/publish',
      roles: ['analyst'],
      status: 200,
      params: ById,
      input: PublishSurvey,
      answer: SurveyPageAnswer,
      load: async (tx, call) => {
        const round = await ownRound(tx, call);
        if (!round) return null;
        const isCounted = round.isStudyBody && isOver(round.folded, round.today);
        const counted: Counted = isCounted ? await countSurvey(tx, round.id, round.today) : new Map();
        return { ...round, counted, codes: await surveyCodes(tx, parts.survey) };
      },
      may: mayRunSurvey,
      decide: (file, call) => ({ at: file.at, stream: file.id, acts: publishSurvey(call.input, file) }),
      show: surveyAgain,
    }),
  ];
}
