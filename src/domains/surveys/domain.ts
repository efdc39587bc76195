import type { Domain } from '../../kernel/domain.ts';
import { addQuestion } from './acts/add-question.ts';
import { changeSurvey } from './acts/change.ts';
import { changeSurveyResponsible } from './acts/change-responsible.ts';
import { closeSurvey } from './acts/close.ts';
import { createSurvey } from './acts/create.ts';
import { drawPeople } from './acts/draw.ts';
import { extendSurvey } from './acts/extend.ts';
import { invitePeople } from './acts/invite.ts';
import { openSurvey } from './acts/open.ts';
import { remindPeople } from './acts/remind.ts';
import { reviewQuestion } from './acts/review-question.ts';
import { setFrame } from './acts/set-frame.ts';
import { setQuestions } from './acts/set-questions.ts';
import { withdrawSurveyEntry } from './acts/withdraw.ts';
import { surveyToClose } from './tasks.ts';

export const surveys = {
  name: 'surveys',
  acts: [
    ...[createSurvey, changeSurvey, setFrame, setQuestions, addQuestion, reviewQuestion, drawPeople],
    ...[openSurvey, invitePeople, remindPeople, extendSurvey, closeSurvey, withdrawSurveyEntry],
    changeSurveyResponsible,
  ],
  tasks: [surveyToClose],
} as const satisfies Domain;
