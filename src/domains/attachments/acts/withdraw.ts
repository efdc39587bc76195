import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { text } from '../../../kernel/text/text.ts';
import { caseOf, type InMatter } from '../attached-file.ts';
import { attachmentMessages } from '../messages.ts';
import { notThere } from '../not-there.ts';
import { writers } from '../writers.ts';

const WithdrawFile = z.strictObject({ act: ActEnvelope, reason: text(1000) });
type WithdrawFile = z.infer<typeof WithdrawFile>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const withdrawFile: ActDef<'attachment.withdraw', Facts, 'reason'> = defineAct({
  type: 'attachment.withdraw',
  stream: 'attachment',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: attachmentMessages.withdrawn }),
  retainRule: 'attachment',
});

/** Closes a file for everyone. It stays stored, with who closed it and why, until the records of the matter are disposed of. */
export const toWithdraw: Doing<WithdrawFile, InMatter> = {
  act: withdrawFile,
  input: WithdrawFile,
  roles: writers,
  may: (who, of) => of.mayWrite(who, of),
  possible: notThere,
  acts: ({ act, reason }, { id, at, state }) => [
    withdrawFile.draft({
      at,
      id: act.id,
      stream: id,
      caseId: state && caseOf(state),
      facts: {},
      words: { reason },
    }),
  ],
};
