import { z } from 'zod';
import { Both } from './both.ts';
import type { Course } from './courses/course.ts';

const Paragraphs = z.strictObject({ sv: z.array(z.string().min(1)).min(1), en: z.array(z.string().min(1)).min(1) });
const Day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);
const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** Not knowing is an answer to every question, and is never the right one. */
export const doNotKnow = 'do-not-know';

const Option = Both.extend({ id: Code }).strict();

/** One question with one right answer, why it is right, and where that comes from. */
export const Question = z
  .strictObject({
    options: z.array(Option).min(2).max(5),
    right: Code,
    /** The right answer as a sentence: "It is a sign." */
    said: Both,
    why: Both,
    source: Both,
    /** Whether a person with the office for it has read the source. */
    verified: z.boolean(),
  })
  .refine(({ options, right }) => options.some(({ id }) => id === right), { params: { rule: 'right-is-an-option' } });
export type Question = z.infer<typeof Question>;

/** Is this a sign? May you pass it on? Whom do you call? */
export const questions = ['sign', 'pass', 'call'] as const;
export type QuestionName = (typeof questions)[number];

export const Vignette = z.strictObject({
  id: Code,
  /** The kinds of agencies for which it is counted. For all others it is there to learn from. */
  agencies: z.array(z.string()).min(1),
  title: Both,
  role: Both,
  scene: Paragraphs,
  questions: z.strictObject({ sign: Question, pass: Question, call: Question }),
});
export type Vignette = z.infer<typeof Vignette>;

export const Round = z.strictObject({
  id: Code,
  kind: z.enum(['baseline', 'repeat']),
  from: Day,
  to: Day,
  name: Both,
});
export type Round = z.infer<typeof Round>;

export const VignetteFile = z.strictObject({ rounds: z.array(Round).min(1), vignettes: z.array(Vignette).length(8) });

/** Everything that can be learned here, from `knowledge/courses`. */
export type Lessons = {
  readonly rounds: readonly Round[];
  readonly vignettes: readonly Vignette[];
  readonly courses: readonly Course[];
  /** Drawings and photographs by name, which a course that is written here may show too. */
  readonly drawings: Readonly<Record<string, string>>;
};
