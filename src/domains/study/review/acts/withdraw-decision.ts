import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayCode } from '../../access.ts';
import { reviewMessages } from '../messages.ts';
import type { Review } from '../review.ts';
import { resolveFile } from './resolve.ts';

/** The third decision on a closed file was wrong: the two readings differ once more, and are settled again. */
export const withdrawDecision: WithdrawalAct<'study.withdraw-decision'> = withdrawalAct({
  type: 'study.withdraw-decision',
  stream: 'study-review',
  withdraws: [resolveFile.type],
  sentence: () => ({ message: reviewMessages.decisionWithdrawn }),
  retainRule: 'study',
});

export const toWithdrawDecision = toWithdraw<Review>({
  act: withdrawDecision,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state }) => (state.resolved ? null : new Problem('conflict', reviewMessages.nothingDecided)),
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
