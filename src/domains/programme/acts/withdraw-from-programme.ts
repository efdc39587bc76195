import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { enterCost } from '../money/acts/enter-cost.ts';
import { explainDeviation } from '../money/acts/explain-deviation.ts';
import { setCoFunding } from '../money/acts/set-co-funding.ts';
import { setForecast } from '../money/acts/set-forecast.ts';
import { setLine } from '../money/acts/set-line.ts';
import { setTerms } from '../money/acts/set-terms.ts';
import { inProgramme, type Programme } from '../programme.ts';
import { assessRisk } from '../steering/acts/assess-risk.ts';
import { carryOutDecision } from '../steering/acts/carry-out-decision.ts';
import { closeRisk } from '../steering/acts/close-risk.ts';
import { setMeeting } from '../steering/acts/set-meeting.ts';
import { writeLesson } from '../steering/acts/write-lesson.ts';
import { writeMinutes } from '../steering/acts/write-minutes.ts';
import { addRemains } from './add-remains.ts';
import { changeProgramme } from './change-programme.ts';
import { endProgramme } from './end-programme.ts';
import { fillGoal } from './fill-goal.ts';
import { setGoal } from './set-goal.ts';
import { setPartner } from './set-partner.ts';

/** An entry of a programme was made by mistake. What a person decided stays, and is answered by a new decision. */
export const withdrawProgrammeEntry: WithdrawalAct<'programme.withdraw'> = withdrawalAct({
  type: 'programme.withdraw',
  stream: 'programme',
  withdraws: [
    ...[setGoal, fillGoal, setPartner, addRemains, changeProgramme, endProgramme],
    ...[setLine, enterCost, setForecast, explainDeviation, setCoFunding, setTerms],
    ...[assessRisk, closeRisk, setMeeting, writeMinutes, carryOutDecision, writeLesson],
  ].map(({ type }) => type),
  sentence: () => ({ message: frameworkMessages.entryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawProgrammeEntry = toWithdraw<Programme>({
  act: withdrawProgrammeEntry,
  roles: ['programme-lead'],
  may: mayWrite,
  inStream: inProgramme,
});
