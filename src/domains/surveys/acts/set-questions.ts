import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import type { BankQuestion } from '../bank/bank.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';
import { QuestionId } from '../survey-schema.ts';

const SetQuestions = z.strictObject({
  act: ActEnvelope,
  /** In the order in which they are asked. */
  ids: z.array(QuestionId).min(1).max(60),
  /** The one question that decides, named before anything is answered. */
  main: QuestionId,
});
type SetQuestions = z.infer<typeof SetQuestions>;
const Facts = SetQuestions.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const setQuestions: ActDef<'survey.questions', Facts, never> = defineAct({
  type: 'survey.questions',
  stream: 'awareness-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'list-checks',
  sentence: ({ ids }) => ({ message: surveyMessages.questionsSet, values: { count: ids.length } }),
  retainRule: 'programme',
});

type Choosing = Here<Survey> & { readonly bank: readonly Pick<BankQuestion, 'id'>[] };

/** Which questions are asked, in which order. A repeat asks what the survey before it asked, and nothing else. */
export const toSetQuestions: Doing<SetQuestions, Here<Survey>, Choosing> = {
  act: setQuestions,
  input: SetQuestions,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: (here) =>
    whilePreparing(here) ??
    (here.state.repeats === null ? null : new Problem('conflict', surveyMessages.repeatAsksTheSame)),
  refuses: ({ ids, main }, { state, bank }) => {
    if (new Set(ids).size < ids.length) return wrongAt('ids', surveyMessages.questionTwice);
    if (!ids.includes(main)) return wrongAt('main', surveyMessages.mainNotAsked);
    for (const id of ids) {
      const own = state.own.find((one) => one.id === id);
      if (own && !own.reviewed) return wrongAt('ids', surveyMessages.notReviewed);
      if (!own && !bank.some((one) => one.id === id)) return wrongAt('ids', surveyMessages.noSuchQuestion);
    }
    return null;
  },
  acts: ({ act, ...facts }, { bank: _, ...here }) => [setQuestions.draft({ ...inSurvey(here, act), facts })],
};
