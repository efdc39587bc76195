import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';
import { CaseEnd } from '../schema.ts';

const CloseCase = z.strictObject({ act: ActEnvelope, end: CaseEnd, reason: text(1000) });
type CloseCase = z.infer<typeof CloseCase>;

const Facts = z.strictObject({ end: CaseEnd });
type Facts = z.infer<typeof Facts>;

export const closeCase: ActDef<'case.close', Facts, 'reason'> = defineAct({
  type: 'case.close',
  milestone: true,
  stream: 'case',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'archive',
  sentence: () => ({ message: caseMessages.closed }),
  retainRule: 'case',
});

/** The decision that the work of this agency on a case is over. A case that is closed stays closed until it is opened again. */
export const toClose: Doing<CloseCase, StoredCase> = {
  act: closeCase,
  input: CloseCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  possible: ({ state: { status } }) =>
    status === 'closed' ? new Problem('conflict', caseMessages.alreadyClosed) : null,
  acts: ({ act, end, reason }, here) => [closeCase.draft({ ...inCase(here, act), facts: { end }, words: { reason } })],
};
