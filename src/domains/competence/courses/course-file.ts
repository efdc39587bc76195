import { z } from 'zod';
import { Both } from '../both.ts';

/** `inspector`, `inspector.1`, `inspector.1.purpose`, `inspector.1.purpose.first`: a course, a piece, a scene, a choice. */
export const CourseId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
export const PartId = z.string().regex(/^[a-z][a-z0-9-]{0,39}(?:\.[a-z0-9-]{1,30}){1,3}$/);
const OptionId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,29}$/);
const ObstacleId = z.string().regex(/^OB-[A-G]\d{2}$/);

/** Where a source has one text for both languages, it is a name: of a statute, a judgment or an entry of `knowledge/`. */
const Source = z.union([z.string().min(1), Both]);

const ChoiceFile = z.strictObject({
  right: OptionId,
  /** Where each option leads: a scene of the piece, or its end. */
  to: z.record(OptionId, z.string().min(1)),
  source: Source,
  /** Whether the rule was compared with its text. */
  verified: z.boolean(),
});

const PieceFile = z.strictObject({
  id: PartId,
  obstacles: z.array(ObstacleId).min(1),
  choices: z.record(PartId, ChoiceFile),
});

const Recall = Both.extend({ day: z.int().min(1).max(365), piece: PartId, answer: Both }).strict();

/** What is the same in every language, from `knowledge/courses/NAME.yaml`. The words are in NAME.sv.md and NAME.en.md. */
export const CourseFile = z.strictObject({
  id: CourseId,
  version: z.int().min(1),
  languages: z.array(z.enum(['sv', 'en'])).length(2),
  /** The kinds of agencies that it is for. None: it is for all. */
  audience: z.array(z.string().min(1)),
  minutes_each: z.int().min(1).max(30),
  months_valid: z.int().min(1).max(120),
  invented: z.literal(true),
  law_note: Both.optional(),
  pieces: z.array(PieceFile).min(1).max(12),
  /** Asked again after so many days, each another question on the same point. */
  recall: z.array(Recall).default([]),
});
export type CourseFile = z.infer<typeof CourseFile>;
