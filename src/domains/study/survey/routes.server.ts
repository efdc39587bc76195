import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { mayReadFigures } from '../access.ts';
import { toAnswer } from './acts/answer.ts';
import { toClose } from './acts/close.ts';
import { toOpen } from './acts/open.ts';
import { toPublish } from './acts/publish.ts';
import { countsOf } from './counts.ts';
import { isStudyBody, roundToAnswer, showSurveyPage, surveyCodes, surveySurroundings } from './page.server.ts';
import type { Counted } from './results.ts';
import { SurveyPage, SurveyPageAnswer } from './shown-survey.ts';
import { countAnswer, countSurvey, findSurvey, getOwnSurveyRealm } from './store.server.ts';
import { isOver } from './survey.ts';

type SurveyParts = {
  /** The questions that practitioners are asked. */
  readonly survey: Knowledge['survey'];
  readonly isDemo: boolean;
};

/**
 * The operations of the survey: everyone who works in an agency answers, the study body opens rounds and publishes what they
 * gave.
 */
export function surveyRoutes(parts: SurveyParts) {
  const answered = {
    answer: SurveyPageAnswer,
    show: async (tx: Tx, _at: unknown, _stream: string, call: AnyCall) => ({
      survey: await showSurveyPage(tx, call, parts.survey),
    }),
  };
  /** A round of one's own unit, which the study body ends and publishes. */
  const ownRound = async (tx: Tx, call: Call<{ id: string }, unknown>) => {
    const found = await findSurvey(tx, call.writable, call.params.id, { lock: true });
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

    actRoute(toOpen, {
      ...answered,
      path: '/api/study/survey/open',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const id = call.input.survey;
        if (await hasBegun(tx, call.own, id)) throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, id, invented: parts.isDemo, ...(await surveySurroundings(tx, call, parts.survey)) };
      },
    }),

    actRoute(toAnswer, {
      ...answered,
      path: '/api/study/survey/:id/answer',
      status: 201,
      params: ById,
      load: async (tx, call) => {
        const round = await roundToAnswer(tx, call, call.params.id);
        if (!round) return null;
        const at = await getOwnSurveyRealm(tx);
        if (await hasBegun(tx, at, call.input.answer)) throw new Problem('conflict', httpMessages.idUsed);
        return { at, id: call.input.answer, ...round };
      },
      afterAppend: (tx, _decision, { survey, today }, { input }) =>
        countAnswer(tx, { because: input.act.id, survey, counts: countsOf(input.answers), today }),
    }),

    actRoute(toClose, {
      ...answered,
      path: '/api/study/survey/:id/close',
      status: 200,
      params: ById,
      load: ownRound,
    }),

    actRoute(toPublish, {
      ...answered,
      path: '/api/study/survey/:id/publish',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const round = await ownRound(tx, call);
        if (!round) return null;
        const isCounted = round.isStudyBody && isOver(round.state, round.today);
        const counted: Counted = isCounted ? await countSurvey(tx, round.id, round.today) : new Map();
        return { ...round, counted, codes: await surveyCodes(tx, parts.survey) };
      },
    }),
  ];
}
