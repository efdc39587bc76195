import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { openAct } from './acts.ts';
import { tipMessages } from './messages.ts';
import type { OpenTip } from './shapes.ts';

/** Opening a tip: from here on it cannot be taken back, and an answer is owed. The second reader reads what the first has opened. */
export function open(
  input: OpenTip,
  of: {
    readonly id: string;
    readonly at: RealmKey;
    readonly opened: boolean;
    readonly answerBy: string;
    readonly dangerOn: string | null;
    readonly key: string;
  },
): ActDraft[] {
  if (of.opened) throw new Problem('conflict', tipMessages.alreadyOpened);
  return [
    openAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { answerBy: of.answerBy, key: of.key, ...(of.dangerOn ? { dangerOn: of.dangerOn } : {}) },
    }),
  ];
}
