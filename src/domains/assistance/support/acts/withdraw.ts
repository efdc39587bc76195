import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { isAtOnce } from '../../../../kernel/mistakes/at-once.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { maySupport } from '../../access.ts';
import { assistanceMessages } from '../../messages.ts';
import { hasNotBegun, inSupport, type SupportOfPerson } from '../support.ts';

const WithdrawEntry = z.strictObject({ act: ActEnvelope, entry: Uuid, reason: text(500).nullable() });
type WithdrawEntry = z.infer<typeof WithdrawEntry>;

const Facts = z.strictObject({ entry: Uuid });
type Facts = z.infer<typeof Facts>;

export const withdrawArrangement: ActDef<'assistance.withdraw', Facts, 'reason'> = defineAct({
  type: 'assistance.withdraw',
  stream: 'support',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: assistanceMessages.entryWithdrawn }),
  retainRule: 'support',
});

/** What was said to be arranged, or not found, no longer counts: the need stands as it did before. The entry and its note stay. */
export const toWithdraw: Doing<WithdrawEntry, SupportOfPerson, SupportOfPerson & { readonly asker: string }> = {
  act: withdrawArrangement,
  input: WithdrawEntry,
  roles: ['officer', 'lead'],
  may: maySupport,
  possible: hasNotBegun,
  refuses: ({ entry, reason }, { state, asker }, now) => {
    const found = state?.entries.find(({ act }) => act === entry);
    if (!found) return new Problem('conflict', assistanceMessages.noSuchEntry);
    return reason !== null || isAtOnce({ ...found, asker }, now)
      ? null
      : wrongAt('reason', assistanceMessages.withdrawReason);
  },
  acts: ({ act, entry, reason }, here) => [
    withdrawArrangement.draft({ ...inSupport(here, act), facts: { entry }, words: { reason }, corrects: entry }),
  ],
};
