import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../../kernel/mistakes/withdrawal.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inPractice, type Practice } from '../practice.ts';
import { addPractice } from './add-practice.ts';
import { changePractice } from './change-practice.ts';
import { endPractice } from './end-practice.ts';

/** An entry about a practice was made by mistake; last of all, that it was added. A review stands. */
export const withdrawPracticeEntry: WithdrawalAct<'practice.withdraw'> = withdrawalAct({
  type: 'practice.withdraw',
  stream: 'practice',
  withdraws: [addPractice, changePractice, endPractice].map(({ type }) => type),
  sentence: () => ({ message: registerMessages.practiceWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawPracticeEntry = toWithdraw<Practice>({
  act: withdrawPracticeEntry,
  roles: ['programme-lead'],
  may: mayWrite,
  begins: addPractice,
  inStream: inPractice,
});
