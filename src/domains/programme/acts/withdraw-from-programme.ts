import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { inProgramme, type Programme } from '../programme.ts';
import { addRemains } from './add-remains.ts';
import { changeProgramme } from './change-programme.ts';
import { endProgramme } from './end-programme.ts';
import { fillGoal } from './fill-goal.ts';
import { setGoal } from './set-goal.ts';
import { setPartner } from './set-partner.ts';

/** An entry of a programme was made by mistake. What a person decided stays, and is answered by a new decision. */
export const withdrawProgrammeEntry: WithdrawalAct<'programme.withdraw'> = withdrawalAct({
  type: 'programme.withdraw',
  stream: 'programme',
  withdraws: [setGoal, fillGoal, setPartner, addRemains, changeProgramme, endProgramme].map(({ type }) => type),
  sentence: () => ({ message: frameworkMessages.entryWithdrawn }),
  retainRule: 'programme',
});

export const toWithdrawProgrammeEntry = toWithdraw<Programme>({
  act: withdrawProgrammeEntry,
  roles: ['programme-lead'],
  may: mayWrite,
  inStream: inProgramme,
});
