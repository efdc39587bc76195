import type { Domain } from '../../kernel/domain.ts';
import { changeSeat } from './acts/change-seat.ts';
import { checkMondayAct } from './acts/check-monday-act.ts';
import { createVisit } from './acts/create-visit.ts';
import { decideKeeper } from './acts/decide-keeper.ts';
import { decideMondayAct } from './acts/decide-monday-act.ts';
import { fillGoal } from './acts/fill-goal.ts';
import { openProgramme } from './acts/open.ts';
import { withdrawVisitEntry } from './acts/withdraw.ts';
import { keeperToDecide, mondayActToCheck, mondayActToDecide } from './tasks.ts';

export const programme = {
  name: 'programme',
  acts: [
    ...[createVisit, changeSeat, decideMondayAct, checkMondayAct, withdrawVisitEntry],
    ...[openProgramme, fillGoal, decideKeeper],
  ],
  tasks: [mondayActToDecide, mondayActToCheck, keeperToDecide],
} as const satisfies Domain;
