import { type ActDraft, draft, type RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { tipMessages } from './messages.ts';
import type { MakeTipKey } from './shapes.ts';

/** The decision that tips are sealed to this key from now on. The key for emergencies, on paper, must be another one. */
export function makeKey(input: MakeTipKey, at: RealmKey, reader: string): ActDraft[] {
  const { key, recipient, recovery, locked } = input;
  if (recipient === recovery) throw new Problem('invalid', tipMessages.sameKeys);
  return [
    draft({
      at,
      id: input.act.id,
      stream: key,
      streamKind: 'tip-key',
      type: 'tip.key',
      facts: { recipient, recovery, locked: [{ reader, ...locked }] },
    }),
  ];
}
