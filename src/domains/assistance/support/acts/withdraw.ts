import {
  toWithdraw as toWithdrawEntry,
  type WithdrawalAct,
  withdrawalAct,
} from '../../../../kernel/mistakes/withdrawal.ts';
import { maySupport } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { hasNotBegun, inSupport, type Support } from '../support.ts';
import { arrangeNeed } from './arrange.ts';
import { beginSupport } from './begin.ts';
import { setDeparture } from './depart.ts';
import { setStay } from './stay.ts';
import { takeNeed } from './take-task.ts';

/** What was said in the support of a person does not count any more: what it was about stands as it did before. The entry and its note stay. */
export const withdrawArrangement: WithdrawalAct<'assistance.withdraw'> = withdrawalAct({
  type: 'assistance.withdraw',
  stream: 'support',
  withdraws: [beginSupport, arrangeNeed, takeNeed, setStay, setDeparture].map(({ type }) => type),
  sentence: () => ({ message: assistanceMessages.entryWithdrawn }),
  retainRule: 'support',
});

export const toWithdraw = toWithdrawEntry<Support | null>({
  act: withdrawArrangement,
  roles: ['officer', 'lead'],
  may: maySupport,
  begins: beginSupport,
  possible: hasNotBegun,
  inStream: inSupport,
});
