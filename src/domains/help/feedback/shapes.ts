import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** Something does not work; something is hard to understand; something is missing. */
export const feedbackKinds = ['fault', 'unclear', 'wish'] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];

/** A page as the program writes its address: `/app/cases/$id`. An id of a matter has no place in it. */
export const pagePattern = /^\/app(\/[a-z-]+|\/\$[a-z]+)*$/;
const Page = z.string().max(120).regex(pagePattern).nullable();
const feedbackLength = 2000;
const Said = text(feedbackLength);

export const Write = z.strictObject({ id: Uuid, page: Page, kind: z.enum(feedbackKinds), text: Said });
export const Answer = z.strictObject({ id: Uuid, text: Said });
export const CloseOne = z.strictObject({ id: Uuid });

const Feedback = z.strictObject({
  id: Uuid,
  page: z.string().nullable(),
  kind: z.enum(feedbackKinds),
  text: z.string(),
  at: Instant,
  answer: z.string().nullable(),
  answeredAt: Instant.nullable(),
  closedAt: Instant.nullable(),
});

/** What a person has written, with the answers. `isNew`: closed or answered since they last looked. */
export const OwnFeedback = z.strictObject({ items: z.array(Feedback.extend({ isNew: z.boolean() })) });
export type OwnFeedback = z.infer<typeof OwnFeedback>;

/** What was written in an agency, and by whom, for its administrators. */
export const FeedbackHere = z.strictObject({
  items: z.array(Feedback.extend({ by: z.string(), answeredBy: z.string().nullable() })),
});
export type FeedbackHere = z.infer<typeof FeedbackHere>;
export type FeedbackShown = FeedbackHere['items'][number];
