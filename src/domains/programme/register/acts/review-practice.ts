import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inPractice, lastVersion, type Practice, whileRecommended } from '../practice.ts';

const ReviewPractice = z.strictObject({
  act: ActEnvelope,
  /** The version that was read. */
  version: Uuid,
  verdict: z.enum(['agrees', 'disagrees']),
  note: text(500),
});
type ReviewPractice = z.infer<typeof ReviewPractice>;

const Facts = ReviewPractice.pick({ version: true, verdict: true });
type Facts = z.infer<typeof Facts>;

export const reviewPractice: ActDef<'practice.review', Facts, 'note'> = defineAct({
  type: 'practice.review',
  stream: 'practice',
  words: ['note'],
  nature: 'decision',
  assessment: true,
  facts: Facts,
  icon: 'stamp',
  sentence: ({ verdict }) => ({
    message: verdict === 'agrees' ? registerMessages.practiceAgreed : registerMessages.practiceDoubted,
  }),
  retainRule: 'programme',
});

/** A second person has read the source of a version, and says whether it says that. */
export const toReviewPractice: Doing<ReviewPractice, Here<Practice>, Here<Practice> & { readonly asker: string }> = {
  act: reviewPractice,
  input: ReviewPractice,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileRecommended,
  refuses: ({ version }, { state, asker }) => {
    const last = lastVersion(state);
    if (last.act !== version) return new Problem('conflict', registerMessages.newerVersion);
    if (state.review) return new Problem('conflict', registerMessages.alreadyReviewed);
    return last.by === asker ? new Problem('conflict', registerMessages.reviewedByWriter) : null;
  },
  acts: ({ act, note, ...facts }, { asker: _, ...here }) => [
    reviewPractice.draft({ ...inPractice(here, act), basedOn: [facts.version], facts, words: { note } }),
  ],
};
