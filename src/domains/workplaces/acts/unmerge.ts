import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import type { Workplace } from '../workplace.ts';

export const UnmergeWorkplace = z.strictObject({ act: ActEnvelope, reason: text(500) });
export type UnmergeWorkplace = z.infer<typeof UnmergeWorkplace>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const unmergeWorkplace: ActDef<'workplace.unmerge', Facts, 'reason'> = defineAct({
  type: 'workplace.unmerge',
  stream: 'workplace',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: workplaceMessages.unmerged }),
  retainRule: 'workplace',
});

/** Takes a record out of the one that it was merged into. Both are as they were, and the log has both acts. */
export const toUnmerge: Doing<UnmergeWorkplace, Here<Workplace>> = {
  act: unmergeWorkplace,
  input: UnmergeWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: ({ state: { status } }) =>
    status === 'merged' ? null : new Problem('conflict', workplaceMessages.notMerged),
  acts: ({ act, reason }, { id, at }) => [
    unmergeWorkplace.draft({
      at,
      id: act.id,
      stream: id,
      facts: {},
      words: { reason },
    }),
  ],
};
