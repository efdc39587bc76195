import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayFollowPeriod } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { inPeriod, type Period } from '../period.ts';
import { considerPeriod } from './consider.ts';
import { endPeriod } from './end.ts';
import { informOfPeriod } from './inform.ts';
import { recordWish } from './wish.ts';

/**
 * A step of a reflection period was recorded by mistake. What was asked of, applied for at or told to another agency is not withdrawn so: they have it,
 * and are told again.
 */
export const withdrawStep: WithdrawalAct<'reflection-period.withdraw'> = withdrawalAct({
  type: 'reflection-period.withdraw',
  stream: 'reflection-period',
  withdraws: [considerPeriod, informOfPeriod, recordWish, endPeriod].map(({ type }) => type),
  sentence: () => ({ message: assistanceMessages.stepWithdrawn }),
  retainRule: 'support',
});

export const toWithdrawStep = toWithdraw<Period>({
  act: withdrawStep,
  roles: ['officer', 'lead'],
  may: mayFollowPeriod,
  begins: considerPeriod,
  refuses: (entry, { state: { letters, appliedOn } }) =>
    considerPeriod.is(entry) && (letters.length > 0 || appliedOn !== null)
      ? new Problem('conflict', assistanceMessages.periodHasCrossed)
      : null,
  inStream: inPeriod,
});
