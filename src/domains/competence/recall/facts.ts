import { z } from 'zod';
import { PartId } from '../courses/course-file.ts';
import { Code } from '../schema.ts';

/** After how many days one can be asked again: each more than double the one before. */
export const recallDays = [2, 7, 30] as const;
export const RecallDay = z.union(recallDays.map((day) => z.literal(day)));

export const Days = z.array(RecallDay).min(1).max(recallDays.length);

export const RecallFacts = z.strictObject({
  course: Code,
  version: z.int(),
  from: z.iso.date(),
  days: Days,
});
export type RecallFacts = z.infer<typeof RecallFacts>;

/** How sure one is, in five steps; null where one has passed over the question. */
export const Sure = z.int().min(1).max(5).nullable();

/** What was answered in one round: codes of the options of an invented course. */
export const RecallRound = z.strictObject({
  day: RecallDay,
  on: z.iso.date(),
  before: Sure,
  after: Sure,
  answers: z.record(PartId, Code),
});
export type RecallRound = z.infer<typeof RecallRound>;
