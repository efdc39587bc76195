import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { PartId } from '../courses/course-file.ts';
import { Code } from '../schema.ts';
import { RecallDay, Sure } from './facts.ts';

const QuestionShown = z.strictObject({
  id: PartId,
  scene: z.string(),
  text: z.array(z.string()),
  ask: z.string(),
  options: z.array(z.strictObject({ id: Code, text: z.string() })),
});
export type QuestionShown = z.infer<typeof QuestionShown>;

const AnswerShown = z.strictObject({
  id: PartId,
  ask: z.string(),
  answered: z.string(),
  right: z.boolean(),
  /** The right answer, and why it is. */
  said: z.string(),
  why: z.string(),
  source: z.string(),
  verified: z.boolean(),
});
export type AnswerShown = z.infer<typeof AnswerShown>;

const RoundShown = z.strictObject({
  day: RecallDay,
  on: z.iso.date(),
  before: Sure,
  after: Sure,
  answers: z.array(AnswerShown),
});
export type RoundShown = z.infer<typeof RoundShown>;

export const RecallShown = z.strictObject({
  id: Uuid,
  course: Code,
  courseTitle: z.string(),
  days: z.array(RecallDay),
  /** What is asked today, or the next day on which something is; null: nothing more. */
  next: z.strictObject({ day: RecallDay, on: z.iso.date(), isDue: z.boolean() }).nullable(),
  ended: z.boolean(),
  /** Empty until they are asked. */
  questions: z.array(QuestionShown),
  /** Questions to think about, with an answer to compare with. They are not answered here. */
  thoughts: z.array(z.strictObject({ ask: z.string(), answer: z.string() })),
  /** What was answered last. */
  last: RoundShown.nullable(),
});
export type RecallShown = z.infer<typeof RecallShown>;

export const RecallAnswer = z.strictObject({ recall: RecallShown, receipt: Receipt });
export type RecallAnswer = z.infer<typeof RecallAnswer>;
