import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayReviewException } from '../../access.ts';
import { ReviewFacts, reviewOutcomes } from '../facts.ts';
import type { GateException } from '../gate.ts';
import { gateMessages } from '../messages.ts';

const Review = z.strictObject({
  act: ActEnvelope,
  outcome: z.enum(reviewOutcomes),
  note: text(500).nullable(),
});
type Review = z.infer<typeof Review>;

export const reviewException: ActDef<'gate.review', z.infer<typeof ReviewFacts>, 'note'> = defineAct({
  type: 'gate.review',
  stream: 'gate-exception',
  words: ['note'],
  nature: 'decision',
  facts: ReviewFacts,
  icon: 'list-checks',
  sentence: ({ outcome }) => ({ message: gateMessages.outcomes[outcome] }),
  retainRule: 'competence',
});

/** What a manager says of it afterwards. It is said again where that was wrong; no one reviews themselves. */
export const toReview: Doing<Review, Here<GateException>> = {
  act: reviewException,
  input: Review,
  roles: ['lead'],
  may: mayReviewException,
  acts: ({ act, outcome, note }, { id, at }) => [
    reviewException.draft({ at, id: act.id, stream: id, facts: { outcome }, words: { note } }),
  ],
};
