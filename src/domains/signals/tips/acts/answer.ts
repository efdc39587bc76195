import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayAnswerTip } from '../../access.ts';
import { tipMessages } from '../messages.ts';
import { Sealed } from '../shapes.ts';

const AnswerTip = z.strictObject({ act: ActEnvelope, message: Uuid, sealed: Sealed });
type AnswerTip = z.infer<typeof AnswerTip>;

/** `sha256` is of what was sealed, so that the log shows whether it is still the same. */
const Facts = z.strictObject({ message: Uuid, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
type Facts = z.infer<typeof Facts>;

export const answerTip: ActDef<'tip.answer', Facts, never> = defineAct({
  type: 'tip.answer',
  stream: 'tip',
  nature: 'decision',
  facts: Facts,
  icon: 'chat-text',
  sentence: () => ({ message: tipMessages.answered }),
  retainRule: 'signal',
});

type OpenedTip = InFile & { readonly opened: boolean; readonly stopped: boolean };

/** The decision to write to the sender of a tip: after it was opened, and until they ask not to be written to. */
export const toAnswer: Doing<AnswerTip, OpenedTip, OpenedTip & { readonly id: string; readonly sha256: string }> = {
  act: answerTip,
  input: AnswerTip,
  roles: ['tip-reader'],
  may: mayAnswerTip,
  possible: ({ opened, stopped }) => {
    if (!opened) return new Problem('conflict', tipMessages.openFirst);
    return stopped ? new Problem('conflict', tipMessages.askedToStop) : null;
  },
  acts: ({ act, message }, { id, at, sha256 }) => [
    answerTip.draft({ at, id: act.id, stream: id, facts: { message, sha256 } }),
  ],
};
