import { type Here, offered } from '../../kernel/doing.ts';
import { Problem } from '../../kernel/problem.ts';
import type { Who } from '../../kernel/who.ts';
import { toAddQuestion } from './acts/add-question.ts';
import { toChange } from './acts/change.ts';
import { toClose } from './acts/close.ts';
import { toDraw } from './acts/draw.ts';
import { toExtend } from './acts/extend.ts';
import { toInvite } from './acts/invite.ts';
import { toOpenSurvey } from './acts/open.ts';
import { toRemind } from './acts/remind.ts';
import { toReview } from './acts/review-question.ts';
import { toSetFrame } from './acts/set-frame.ts';
import { toSetQuestions } from './acts/set-questions.ts';
import { toWithdrawSurveyEntry } from './acts/withdraw.ts';
import { surveyMessages } from './messages.ts';
import type { Survey } from './survey.ts';

/** What a page offers this person for a survey that they read. */
export const offeredForSurvey = (who: Who, survey: Here<Survey>, held: readonly string[]): string[] =>
  survey.state.withdrawn
    ? []
    : offered(
        [
          ...[toChange, toSetFrame, toSetQuestions, toAddQuestion, toReview, toDraw, toOpenSurvey, toInvite],
          ...[toRemind, toExtend, toClose, toWithdrawSurveyEntry],
        ],
        who,
        survey,
        held,
      );

/** There are results once a survey that has asked is closed. */
export const hasResults = ({ closed, opened }: Survey): Problem | null =>
  closed && opened ? null : new Problem('conflict', surveyMessages.noResultsYet);
