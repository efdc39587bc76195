import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWrite } from '../access.ts';
import type { StoredClaim } from '../claim.ts';
import { exchangeMessages } from '../messages.ts';

const TakeClaim = z.strictObject({ act: ActEnvelope });
type TakeClaim = z.infer<typeof TakeClaim>;

const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const takeClaim: ActDef<'fee-claim.take', Facts, never> = defineAct({
  type: 'fee-claim.take',
  stream: 'fee-claim',
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: exchangeMessages.taken }),
  retainRule: 'fee-claim',
});

/** The contact abroad acknowledges a claim that came by letter. The sender learns that it was acknowledged, and no name. */
export const toTake: Doing<TakeClaim, StoredClaim> = {
  act: takeClaim,
  input: TakeClaim,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state: { letter, responsible } }) => {
    if (letter === null) return new Problem('conflict', exchangeMessages.ownClaim);
    return responsible === null ? null : new Problem('conflict', exchangeMessages.alreadyTaken);
  },
  acts: ({ act }, { id, at, state: { letter, heads } }) =>
    letter === null ? [] : [takeClaim.draft({ at, id: act.id, stream: id, facts: { letter }, basedOn: heads })],
};
