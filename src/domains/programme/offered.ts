import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAddRemains } from './acts/add-remains.ts';
import { toChangeProgramme } from './acts/change-programme.ts';
import { toChangeSeat } from './acts/change-seat.ts';
import { toCheckMondayAct } from './acts/check-monday-act.ts';
import { toDecideKeeper } from './acts/decide-keeper.ts';
import { toDecideMondayAct } from './acts/decide-monday-act.ts';
import { toEndProgramme } from './acts/end-programme.ts';
import { toFillGoal } from './acts/fill-goal.ts';
import { toSetGoal } from './acts/set-goal.ts';
import { toSetPartner } from './acts/set-partner.ts';
import { toWithdrawVisitEntry } from './acts/withdraw.ts';
import { toWithdrawProgrammeEntry } from './acts/withdraw-from-programme.ts';
import { moneyDoings } from './money/doings.ts';
import type { Programme } from './programme.ts';
import { steeringDoings } from './steering/doings.ts';
import type { Visit } from './visit.ts';

/** What a page offers this person for a study visit that they read. */
export const offeredForVisit = (who: Who, visit: Here<Visit>, held: readonly string[]): string[] =>
  visit.state.withdrawn
    ? []
    : offered([toChangeSeat, toDecideMondayAct, toCheckMondayAct, toWithdrawVisitEntry], who, visit, held);

/** What a page offers this person for a programme that they read. */
export const offeredForProgramme = (who: Who, programme: Here<Programme>, held: readonly string[]): string[] =>
  offered(
    [
      toFillGoal,
      toDecideKeeper,
      toChangeProgramme,
      toSetGoal,
      toSetPartner,
      toAddRemains,
      toEndProgramme,
      toWithdrawProgrammeEntry,
      ...moneyDoings,
      ...steeringDoings,
    ],
    who,
    programme,
    held,
  );
