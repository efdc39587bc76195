import { z } from 'zod';
import { ActChange, ActEvent, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { noKappaReasons } from './agreement.ts';
import { Coding } from './coding.ts';

export const reviewStatuses = ['one-reader', 'differ', 'agreed', 'resolved'] as const;

export const ReviewList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: Uuid,
      pseudonym: z.string(),
      status: z.enum(reviewStatuses),
      readers: z.array(z.string()),
      readByMe: z.boolean(),
      lastAt: Instant,
    }),
  ),
  /** How far both readers agree, question by question, of all files that two have read. */
  agreement: z.strictObject({
    files: z.int(),
    items: z.array(
      z.strictObject({
        item: z.string(),
        name: z.string(),
        same: z.int(),
        files: z.int(),
        yes: z.tuple([z.int(), z.int()]).nullable(),
        commonest: z.string(),
        kappa: z.strictObject({ value: z.string(), interval: z.string() }).nullable(),
        /** Why there is no kappa. */
        why: z.enum(noKappaReasons).nullable(),
      }),
    ),
  }),
  may: z.array(z.string()),
});
export type ReviewList = z.infer<typeof ReviewList>;

export const ReviewShown = z.strictObject({
  id: Uuid,
  pseudonym: z.string(),
  status: z.enum(reviewStatuses),
  /** A second reader is shown nothing of the first before they have coded the file themselves. */
  blind: z.boolean(),
  readings: z.array(z.strictObject({ reader: z.string(), mine: z.boolean(), at: Instant, coding: Coding.nullable() })),
  differs: z.array(z.strictObject({ item: z.string(), name: z.string(), answers: z.array(z.string()) })),
  resolved: z.strictObject({ by: z.string(), at: Instant, coding: Coding, act: Uuid.nullable() }).nullable(),
  /** Nothing for who is still to read it. */
  timeline: z.array(ActEvent.extend({ changes: z.array(ActChange).optional() })),
  may: z.array(z.string()),
});
export type ReviewShown = z.infer<typeof ReviewShown>;

export const ReviewAnswer = z.strictObject({ file: ReviewShown, receipt: Receipt });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;
