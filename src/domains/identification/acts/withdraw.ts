import { toWithdraw, type WithdrawalAct, withdrawalAct } from '../../../kernel/mistakes/withdrawal.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayScreen } from '../access.ts';
import { identificationMessages } from '../messages.ts';
import type { Screening } from '../screening.ts';
import { addSigns } from './add-signs.ts';
import { followUp } from './follow.ts';

/**
 * What was found in a later sitting, or was recorded of a step that follows, was entered by mistake. What the two readers answered first stands, since
 * each answered without the other; a decision is made again.
 */
export const withdrawFinding: WithdrawalAct<'identification.withdraw'> = withdrawalAct({
  type: 'identification.withdraw',
  stream: 'screening',
  withdraws: [addSigns, followUp].map(({ type }) => type),
  sentence: () => ({ message: identificationMessages.entryWithdrawn }),
  retainRule: 'identification',
});

/** More of a reading is its reader’s own, and only before another person has read or decided. */
export const toWithdrawFinding = toWithdraw<Screening>({
  act: withdrawFinding,
  roles: ['officer', 'lead'],
  may: mayScreen,
  refuses: (entry, { state, asker }) => {
    if (!addSigns.is(entry)) return null;
    if (state.status !== 'one-reading') return new Problem('conflict', identificationMessages.othersHaveRead);
    return entry.actor === asker ? null : new Problem('forbidden', identificationMessages.notYourReading);
  },
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
