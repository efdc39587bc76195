import type { Domain } from '../../kernel/domain.ts';
import { giveAdvice } from './acts/consult.ts';
import { answerDesk } from './desk/acts/answer.ts';
import { askDesk } from './desk/acts/ask.ts';
import {
  applicationLetter,
  decisionLetter,
  deskAnswerLetter,
  deskQuestionLetter,
  requestLetter,
  stayUntilLetter,
} from './letter.ts';
import { assistanceLosses } from './losses.ts';
import { periodDetectors, supportDetectors } from './obstacles.ts';
import { applyForPeriod } from './reflection-period/acts/apply.ts';
import { considerPeriod } from './reflection-period/acts/consider.ts';
import { decidePeriod } from './reflection-period/acts/decide.ts';
import { endPeriod } from './reflection-period/acts/end.ts';
import { extendPeriod } from './reflection-period/acts/extend.ts';
import { informOfPeriod } from './reflection-period/acts/inform.ts';
import { requestPeriod } from './reflection-period/acts/request.ts';
import { tellCoordinator } from './reflection-period/acts/tell.ts';
import { recordWish } from './reflection-period/acts/wish.ts';
import { withdrawStep } from './reflection-period/acts/withdraw.ts';
import { arrangeNeed } from './support/acts/arrange.ts';
import { beginSupport } from './support/acts/begin.ts';
import { setDeparture } from './support/acts/depart.ts';
import { setStay } from './support/acts/stay.ts';
import { takeNeed } from './support/acts/take-task.ts';
import { withdrawArrangement } from './support/acts/withdraw.ts';
import {
  applicationEnds,
  applicationToDecide,
  deskToAnswer,
  needToMeet,
  periodEnds,
  periodToApplyFor,
} from './tasks.ts';

export const assistance = {
  name: 'assistance',
  acts: [
    ...[beginSupport, arrangeNeed, withdrawArrangement, takeNeed, setStay, setDeparture, giveAdvice],
    ...[considerPeriod, informOfPeriod, recordWish, requestPeriod, applyForPeriod, tellCoordinator, endPeriod],
    withdrawStep,
    ...[decidePeriod, extendPeriod, askDesk, answerDesk],
  ],
  letters: [requestLetter, applicationLetter, decisionLetter, stayUntilLetter, deskQuestionLetter, deskAnswerLetter],
  detectors: [...supportDetectors, ...periodDetectors],
  tasks: [needToMeet, periodToApplyFor, periodEnds, applicationToDecide, applicationEnds, deskToAnswer],
  losses: () => assistanceLosses,
} as const satisfies Domain;
