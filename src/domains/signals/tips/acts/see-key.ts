import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { maySeeTipKey } from '../../access.ts';
import { tipMessages } from '../messages.ts';

const SeeTipKey = z.strictObject({ act: ActEnvelope, confirms: z.boolean() });
type SeeTipKey = z.infer<typeof SeeTipKey>;

/** Another reader has seen that a key was made. `confirms`: and that it may be used. */
const Facts = z.strictObject({ confirms: z.boolean() });
type Facts = z.infer<typeof Facts>;

export const seeKey: ActDef<'tip.key-seen', Facts, never> = defineAct({
  type: 'tip.key-seen',
  stream: 'tip-key',
  nature: 'decision',
  facts: Facts,
  icon: 'eye',
  sentence: ({ confirms }) => ({ message: confirms ? tipMessages.keyConfirmed : tipMessages.keySeen }),
  retainRule: 'signal',
});

/** A key, and the reader who confirms to have seen it. */
type SeenKey = InFile & {
  readonly id: string;
  readonly reader: string;
  readonly madeBy: string | null;
  readonly seenBy: readonly string[];
  readonly awaits: boolean;
};

/** Another reader says that they have seen that a key was made, and that one which waits for a second reader may be used. */
export const toSeeKey: Doing<SeeTipKey, SeenKey> = {
  act: seeKey,
  input: SeeTipKey,
  roles: ['tip-reader'],
  may: maySeeTipKey,
  possible: ({ madeBy, reader, seenBy }) => {
    if (madeBy === reader) return new Problem('conflict', tipMessages.ownKey);
    return seenBy.includes(reader) ? new Problem('conflict', tipMessages.keyIsSeen) : null;
  },
  acts: ({ act, confirms }, { id, at, awaits }) => [
    seeKey.draft({ at, id: act.id, stream: id, facts: { confirms: awaits && confirms } }),
  ],
};
