import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { answerTipAct } from './acts.ts';
import { tipMessages } from './messages.ts';
import type { AnswerTip } from './shapes.ts';

/** The decision to write to whoever sent a tip. Refused before it was opened, and once they asked not to be written to. */
export function answer(
  input: AnswerTip,
  of: {
    readonly id: string;
    readonly at: RealmKey;
    readonly opened: boolean;
    readonly stopped: boolean;
    readonly sha256: string;
  },
): ActDraft[] {
  if (!of.opened) throw new Problem('conflict', tipMessages.openFirst);
  if (of.stopped) throw new Problem('conflict', tipMessages.askedToStop);
  return [
    answerTipAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { message: input.message, sha256: of.sha256 },
    }),
  ];
}
