import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { mayWriteCase } from '../access.ts';
import { inCase, type StoredCase } from '../case.ts';
import { caseMessages } from '../messages.ts';

/** That a file of another agency, known here by nothing but an opaque reference, answers to this one. */
const LinkCase = z.strictObject({ act: ActEnvelope, elsewhere: Uuid });
type LinkCase = z.infer<typeof LinkCase>;

const Facts = z.strictObject({ elsewhere: Uuid });
type Facts = z.infer<typeof Facts>;

export const linkCase: ActDef<'case.link', Facts, never> = defineAct({
  type: 'case.link',
  stream: 'case',
  nature: 'record',
  facts: Facts,
  icon: 'link',
  sentence: () => ({ message: caseMessages.linked }),
  retainRule: 'case',
});

/** That a file elsewhere corresponds to this one. It holds an opaque reference and nothing of what that file contains. */
export const toLink: Doing<LinkCase, StoredCase> = {
  act: linkCase,
  input: LinkCase,
  roles: ['officer', 'lead'],
  may: mayWriteCase,
  acts: ({ act, elsewhere }, here) => [linkCase.draft({ ...inCase(here, act), facts: { elsewhere } })],
};
