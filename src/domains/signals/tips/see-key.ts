import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { keySeenAct } from './acts.ts';
import { tipMessages } from './messages.ts';
import type { SeeTipKey } from './shapes.ts';

/** Another reader says that they have seen that a key was made, and that one which waits for a second reader may be used. */
export function seeKey(
  input: SeeTipKey,
  of: {
    readonly id: string;
    readonly at: RealmKey;
    readonly reader: string;
    readonly madeBy: string | null;
    readonly seenBy: readonly string[];
    readonly awaits: boolean;
  },
): ActDraft[] {
  if (of.madeBy === of.reader) throw new Problem('conflict', tipMessages.ownKey);
  if (of.seenBy.includes(of.reader)) throw new Problem('conflict', tipMessages.keyIsSeen);
  return [
    keySeenAct.draft({
      at: of.at,
      id: input.act.id,
      stream: of.id,
      facts: { confirms: of.awaits && input.confirms },
    }),
  ];
}
