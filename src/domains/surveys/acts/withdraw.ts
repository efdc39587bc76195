import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';
import { addQuestion } from './add-question.ts';
import { changeSurvey } from './change.ts';
import { createSurvey } from './create.ts';
import { setFrame } from './set-frame.ts';
import { setQuestions } from './set-questions.ts';

/** An entry of a survey that does not ask yet was made by mistake; the whole survey is, once it has no other. */
export const withdrawSurveyEntry: WithdrawalAct<'survey.withdraw'> = withdrawalAct({
  type: 'survey.withdraw',
  stream: 'awareness-survey',
  withdraws: [createSurvey, changeSurvey, setFrame, setQuestions, addQuestion].map(({ type }) => type),
  sentence: () => ({ message: surveyMessages.entryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawSurveyEntry = toWithdraw<Survey>({
  act: withdrawSurveyEntry,
  begins: createSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whilePreparing,
  inStream: inSurvey,
});
