import { withdrawMessages } from '../../../kernel/mistakes/withdraw-messages.ts';
import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { inVisit, seatIn, type Visit } from '../visit.ts';
import { checkMondayAct } from './check-monday-act.ts';
import { createVisit } from './create-visit.ts';
import { decideMondayAct } from './decide-monday-act.ts';

/**
 * An entry of a study visit was made by mistake: a visit that is not made, a Monday act of another seat, an answer read wrongly. What is right is
 * entered as a new entry; who sits where is changed by an act of its own.
 */
export const withdrawVisitEntry: WithdrawalAct<'visit.withdraw'> = withdrawalAct({
  type: 'visit.withdraw',
  stream: 'study-visit',
  withdraws: [createVisit, decideMondayAct, checkMondayAct].map(({ type }) => type),
  sentence: () => ({ message: programmeMessages.visitEntryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawVisitEntry = toWithdraw<Visit>({
  act: withdrawVisitEntry,
  roles: ['programme-lead'],
  may: mayWrite,
  begins: createVisit,
  // An answer is about the Monday act that stood when it was given.
  refuses: (entry, { state }) =>
    decideMondayAct.is(entry) && seatIn(state, entry.facts.seat)?.checks.some(({ act }) => act !== null)
      ? new Problem('conflict', withdrawMessages.reliedOn)
      : null,
  inStream: inVisit,
});
