import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import type { Claim } from '../claim.ts';
import { exchangeMessages } from '../messages.ts';
import { passClaimOn } from './pass-on.ts';
import { registerClaim } from './register.ts';

/** A claim was registered by mistake, while no other country has anything of it. The right one is registered as a new claim. */
export const withdrawFeeClaim: WithdrawalAct<'fee-claim.withdraw'> = withdrawalAct({
  type: 'fee-claim.withdraw',
  stream: 'fee-claim',
  withdraws: [registerClaim.type],
  sentence: () => ({ message: exchangeMessages.claimWithdrawn }),
  retainRule: 'fee-claim',
});

export const toWithdrawFeeClaim = toWithdraw<Claim>({
  act: withdrawFeeClaim,
  roles: ['officer'],
  may: mayWrite,
  begins: registerClaim,
  refuses: (_, { entries }) =>
    entries.some(passClaimOn.is) ? new Problem('conflict', exchangeMessages.claimHasCrossed) : null,
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
