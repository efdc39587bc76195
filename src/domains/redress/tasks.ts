import type { TaskDraft } from '../../kernel/act.ts';
import type { Claim } from './claim.ts';

/** What a unit waits for because of a claim: that a contractor who was notified, and whom the act binds, pays by its day. */
export const claimTasks = (stream: string, claim: Claim): readonly TaskDraft[] =>
  claim.notices.map(({ notice, payBy, reached, exempt }) => ({
    id: notice,
    kind: 'claim.pay-by',
    aboutKind: 'claim',
    about: stream,
    // A day that ends a duty ends with the working day.
    dueAt: `${payBy}T15:00:00.000Z`,
    owner: null,
    open: !exempt && claim.received < reached,
    answeredAt: null,
    waits: true,
    facts: { reference: claim.reference, kronor: reached },
  }));
