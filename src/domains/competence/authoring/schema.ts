import { z } from 'zod';
import { ActEvent, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { CourseShown } from '../schema.ts';
import { CourseDraft } from './draft.ts';
import { Reach } from './facts.ts';

/* What goes out, listed field by field. */

const InBoth = z.strictObject({ sv: z.string(), en: z.string() });
const State = z.enum(['draft', 'sent', 'published', 'withdrawn']);

const WritingRow = z.strictObject({
  id: Uuid,
  course: z.string(),
  title: z.string(),
  state: State,
  savedAt: Instant,
  savedBy: z.string(),
  version: z.int().nullable(),
  reach: Reach.nullable(),
});
export type WritingRow = z.infer<typeof WritingRow>;

const ToReadRow = z.strictObject({
  edition: Uuid,
  title: z.string(),
  version: z.int(),
  agency: z.string(),
  reach: Reach,
  writes: z.boolean(),
  verdict: z.enum(['approve', 'change', 'remark']).nullable(),
});
export type ToReadRow = z.infer<typeof ToReadRow>;

/** Courses that are written in one's file, for who writes them, and those that wait for a reader. */
export const WritingPage = z.strictObject({
  mayWrite: z.boolean(),
  items: z.array(WritingRow),
  toRead: z.array(ToReadRow),
});
export type WritingPage = z.infer<typeof WritingPage>;

const ReviewShown = z.strictObject({
  id: Uuid,
  version: z.int(),
  verdict: z.enum(['approve', 'change', 'remark']),
  by: z.string(),
  at: Instant,
  isLatest: z.boolean(),
  remarks: z.array(z.strictObject({ at: z.string().nullable(), said: z.string() })),
});
export type ReviewShown = z.infer<typeof ReviewShown>;

export const WritingShown = z.strictObject({
  id: Uuid,
  state: State,
  content: CourseDraft,
  /** The act whose text it is: what is written further is written from it. */
  was: Uuid,
  savedAt: Instant,
  savedBy: z.string(),
  saves: z.int(),
  /** The pictures that can be named in it: drawings of shapes, and photographs of its own. */
  pictures: z.array(z.strictObject({ name: z.string(), drawing: z.string(), own: z.boolean() })),
  audiences: z.array(z.strictObject({ kind: z.string(), name: z.string() })),
  sent: z.strictObject({ edition: Uuid, version: z.int(), reach: Reach, isApproved: z.boolean() }).nullable(),
  published: z.array(z.strictObject({ version: z.int(), reach: Reach })),
  reviews: z.array(ReviewShown),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type WritingShown = z.infer<typeof WritingShown>;
export const WritingAnswer = z.strictObject({ writing: WritingShown, receipt: Receipt });
export type WritingAnswer = z.infer<typeof WritingAnswer>;

/** The files of a course, packed as one. */
export const CourseZip = z.strictObject({ name: z.string(), type: z.string(), base64: z.string() });

export const EditionShown = z.strictObject({
  edition: Uuid,
  agency: z.string(),
  version: z.int(),
  reach: Reach,
  waits: z.boolean(),
  writes: z.boolean(),
  course: CourseShown,
  /** The names of parts, so that a remark can be put where it belongs. */
  parts: z.array(z.strictObject({ id: z.string(), title: InBoth })),
  may: z.array(z.string()),
});
export type EditionShown = z.infer<typeof EditionShown>;
export const ReviewAnswer = z.strictObject({ edition: EditionShown, receipt: Receipt });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;
