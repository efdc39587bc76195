import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { isAtOnce } from '../../../kernel/mistakes/at-once.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';

const WithdrawNote = z.strictObject({ act: ActEnvelope, note: Uuid, reason: text(500).nullable() });
type WithdrawNote = z.infer<typeof WithdrawNote>;

const Facts = z.strictObject({ note: Uuid });
type Facts = z.infer<typeof Facts>;

export const withdrawNote: ActDef<'case.withdraw-note', Facts, 'reason'> = defineAct({
  type: 'case.withdraw-note',
  stream: 'case',
  words: ['reason'],
  nature: 'record',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: caseMessages.noteWithdrawn }),
  retainRule: 'case',
});

/** A note no longer counts. Its words stay in the timeline, struck through, with who withdrew it and why. */
export const toWithdrawNote: Doing<WithdrawNote, StoredCase, StoredCase & { readonly asker: string }> = {
  act: withdrawNote,
  input: WithdrawNote,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  refuses: ({ note, reason }, { state: { notes }, asker }, now) => {
    const found = notes.find(({ act }) => act === note);
    if (!found || found.withdrawnBy !== null) return new Problem('conflict', caseMessages.noSuchNote);
    return reason !== null || isAtOnce({ ...found, asker }, now)
      ? null
      : wrongAt('reason', caseMessages.withdrawReason);
  },
  acts: ({ act, note, reason }, here) => [
    withdrawNote.draft({ ...inCase(here, act), facts: { note }, words: { reason }, corrects: note, basedOn: [note] }),
  ],
};
