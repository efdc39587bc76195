import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import type { Workplace } from '../workplace.ts';

export const MergeWorkplace = z.strictObject({ act: ActEnvelope, into: Uuid, reason: text(500) });
export type MergeWorkplace = z.infer<typeof MergeWorkplace>;

const Facts = z.strictObject({ into: Uuid, reference: z.string() });
type Facts = z.infer<typeof Facts>;

export const mergeWorkplace: ActDef<'workplace.merge', Facts, 'reason'> = defineAct({
  type: 'workplace.merge',
  stream: 'workplace',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'swap',
  sentence: ({ reference }) => ({ message: workplaceMessages.merged, values: { reference } }),
  retainRule: 'workplace',
});

/** The other record, null where there is none in this file; and whether this one holds others itself. */
type WithInto = Here<Workplace> & { readonly other: Here<Workplace> | null; readonly holdsOthers: boolean };

/** Two records are of one firm: this one is shown in the other from now on. Its own acts stay where they are, so that it can be taken out again. */
export const toMerge: Doing<MergeWorkplace, Here<Workplace>, WithInto> = {
  act: mergeWorkplace,
  input: MergeWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  refuses: ({ into }, { id, other, holdsOthers }) => {
    if (into === id) return wrongAt('into', workplaceMessages.withItself);
    if (other === null) return wrongAt('into', workplaceMessages.otherUnknown);
    if (other.state.status !== 'open') return wrongAt('into', workplaceMessages.otherNotOpen);
    return holdsOthers ? new Problem('conflict', workplaceMessages.holdsOthers) : null;
  },
  acts: ({ act, into, reason }, { id, at, other }) => [
    mergeWorkplace.draft({
      at,
      id: act.id,
      stream: id,
      facts: { into, reference: other?.state.reference ?? '' },
      words: { reason },
    }),
  ],
};
