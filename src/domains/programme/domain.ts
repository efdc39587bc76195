import type { Domain } from '../../kernel/domain.ts';
import { addRemains } from './acts/add-remains.ts';
import { changeProgramme } from './acts/change-programme.ts';
import { changeSeat } from './acts/change-seat.ts';
import { checkMondayAct } from './acts/check-monday-act.ts';
import { createVisit } from './acts/create-visit.ts';
import { decideKeeper } from './acts/decide-keeper.ts';
import { decideMondayAct } from './acts/decide-monday-act.ts';
import { endProgramme } from './acts/end-programme.ts';
import { fillGoal } from './acts/fill-goal.ts';
import { openProgramme } from './acts/open.ts';
import { setGoal } from './acts/set-goal.ts';
import { setPartner } from './acts/set-partner.ts';
import { withdrawVisitEntry } from './acts/withdraw.ts';
import { withdrawProgrammeEntry } from './acts/withdraw-from-programme.ts';
import { eventActs } from './events/event-acts.ts';
import { moneyActs } from './money/fold-money.ts';
import { practiceActs } from './register/fold-practice.ts';
import { recommendationActs } from './register/fold-recommendation.ts';
import { recommendationToReview } from './register/tasks.ts';
import { steeringActs } from './steering/fold-steering.ts';
import { minutesToApprove, risksToReview } from './steering/tasks.ts';
import { keeperToDecide, mondayActToCheck, mondayActToDecide } from './tasks.ts';

export const programme = {
  name: 'programme',
  acts: [
    ...[createVisit, changeSeat, decideMondayAct, checkMondayAct, withdrawVisitEntry],
    ...[openProgramme, changeProgramme, setGoal, fillGoal, setPartner, addRemains, decideKeeper, endProgramme],
    withdrawProgrammeEntry,
    ...[moneyActs.lines, moneyActs.costs, moneyActs.forecasts, moneyActs.explained, moneyActs.given, moneyActs.terms],
    ...[steeringActs.risks, steeringActs.closed, steeringActs.meetings, steeringActs.minutes],
    ...[steeringActs.approvals, steeringActs.decisions, steeringActs.carriedOut, steeringActs.lessons],
    ...[recommendationActs.taken, recommendationActs.changed, recommendationActs.states, recommendationActs.followed],
    ...[recommendationActs.withdrawn, practiceActs.added, practiceActs.changed, practiceActs.reviewed],
    ...[practiceActs.ended, practiceActs.withdrawn],
    ...eventActs,
  ],
  tasks: [
    ...[mondayActToDecide, mondayActToCheck, keeperToDecide, risksToReview, minutesToApprove],
    recommendationToReview,
  ],
} as const satisfies Domain;
