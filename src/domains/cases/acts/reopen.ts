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

const ReopenCase = z.strictObject({ act: ActEnvelope, reason: text(1000).nullable() });
type ReopenCase = z.infer<typeof ReopenCase>;

/** The act that closed it. */
const Facts = z.strictObject({ closing: Uuid });
type Facts = z.infer<typeof Facts>;

export const reopenCase: ActDef<'case.reopen', Facts, 'reason'> = defineAct({
  type: 'case.reopen',
  milestone: true,
  stream: 'case',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'folder-open',
  sentence: () => ({ message: caseMessages.reopened }),
  retainRule: 'case',
});

/** The decision to go on with a case that was closed. Who closed it by mistake takes that back at once without a reason. */
export const toReopen: Doing<ReopenCase, StoredCase, StoredCase & { readonly asker: string }> = {
  act: reopenCase,
  input: ReopenCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  possible: ({ state: { status } }) => (status === 'open' ? new Problem('conflict', caseMessages.notClosed) : null),
  refuses: ({ reason }, { state: { closer }, asker }, now) =>
    reason !== null || (closer && isAtOnce({ ...closer, asker }, now))
      ? null
      : wrongAt('reason', caseMessages.reopenReason),
  acts: ({ act, reason }, here) => {
    const closing = here.state.closedBy;
    if (closing === null) throw new Error('A case that was not closed is reopened.');
    return [
      reopenCase.draft({
        ...inCase(here, act),
        facts: { closing },
        words: { reason },
        corrects: closing,
        basedOn: [closing],
      }),
    ];
  },
};
