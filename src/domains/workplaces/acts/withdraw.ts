import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { isAtOnce } from '../../../kernel/mistakes/at-once.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { allParts, type Workplace } from '../workplace.ts';

export const WithdrawPart = z.strictObject({ act: ActEnvelope, part: Uuid, reason: text(500).nullable() });
export type WithdrawPart = z.infer<typeof WithdrawPart>;

const Facts = z.strictObject({
  part: Uuid,
  /** The import of cases that had said it, and was undone. */
  importedBy: Uuid.optional(),
});
type Facts = z.infer<typeof Facts>;

export const withdrawPart: ActDef<'workplace.withdraw', Facts, 'reason'> = defineAct({
  type: 'workplace.withdraw',
  stream: 'workplace',
  nature: 'decision',
  facts: Facts,
  words: ['reason'],
  icon: 'prohibit',
  sentence: () => ({ message: workplaceMessages.withdrawn }),
  retainRule: 'workplace',
});

/** Takes back a place, a contractor, a person, a vehicle or a link. What was said stays, with who took it back and why. */
export const toWithdraw: Doing<WithdrawPart, Here<Workplace>, Here<Workplace> & { readonly asker: string }> = {
  act: withdrawPart,
  input: WithdrawPart,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  refuses: ({ part, reason }, { state, asker }, now) => {
    const found = allParts(state).find(({ id }) => id === part);
    if (!found || found.withdrawn) return new Problem('conflict', workplaceMessages.partGone);
    return reason !== null || isAtOnce({ by: found.actor, at: found.at, asker }, now)
      ? null
      : wrongAt('reason', workplaceMessages.withdrawReason);
  },
  acts: ({ act, part, reason }, { id, at }) => [
    withdrawPart.draft({
      at,
      id: act.id,
      stream: id,
      facts: { part },
      words: { reason },
    }),
  ],
};
