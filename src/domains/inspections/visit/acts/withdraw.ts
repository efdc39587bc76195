import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { visitMessages } from '../messages.ts';
import type { Visit } from '../visit.ts';
import { converse } from './converse.ts';

/**
 * A conversation was noted by mistake: one that was not held, or with another worker. Answers that were sealed for a coordinator have gone there, and
 * that conversation stays.
 */
export const withdrawConversation: WithdrawalAct<'inspection.withdraw'> = withdrawalAct({
  type: 'inspection.withdraw',
  stream: 'visit',
  withdraws: [converse.type],
  sentence: () => ({ message: visitMessages.conversationWithdrawn }),
  retainRule: 'inspection',
});

export const toWithdrawConversation = toWithdraw<Visit>({
  act: withdrawConversation,
  roles: ['officer'],
  may: mayWrite,
  refuses: (entry) =>
    converse.is(entry) && entry.facts.toCoordinator
      ? new Problem('conflict', visitMessages.conversationHasCrossed)
      : null,
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
