import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';
import { addLine } from './add-line.ts';
import { addPayday } from './add-payday.ts';
import { namePayer } from './name-payer.ts';
import { notifyContractor } from './notify.ts';
import { receivePayment } from './receive.ts';
import { answerOffer } from './settle.ts';
import { tellOffer } from './tell-offer.ts';

/** An entry of a claim was made by mistake. It was recorded here and has gone to no one through CAPE. */
export const withdrawClaimEntry: WithdrawalAct<'claim.withdraw'> = withdrawalAct({
  type: 'claim.withdraw',
  stream: 'claim',
  withdraws: [addLine, addPayday, receivePayment, namePayer, notifyContractor, tellOffer, answerOffer].map(
    ({ type }) => type,
  ),
  sentence: () => ({ message: redressMessages.entryWithdrawn }),
  material: 'privileged',
  retainRule: 'claim',
});

export const toWithdrawClaimEntry = toWithdraw<Claim>({
  act: withdrawClaimEntry,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  inStream: inClaim,
});
