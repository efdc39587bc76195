import { type QuestionName, questions, type Vignette } from './lesson-file.ts';
import type { Choices } from './schema.ts';

export type Knows = Readonly<Record<QuestionName, boolean>>;

/** Whether each answer to one case is the right one. */
export function isRight(vignette: Vignette, choices: Choices): Knows {
  const right = (question: QuestionName): boolean => choices[question] === vignette.questions[question].right;
  return { sign: right('sign'), pass: right('pass'), call: right('call') };
}

/**
 * What a person adds to the count of their agency: whether they were right on each question in every counted case. Null
 * until all of them are answered, so that half an answer is counted nowhere. A guess right once is not knowing.
 */
export function knows(counted: readonly Vignette[], answered: ReadonlyMap<string, Choices>): Knows | null {
  if (counted.length === 0) return null;
  const cases: Knows[] = [];
  for (const vignette of counted) {
    const choices = answered.get(vignette.id);
    if (!choices) return null;
    cases.push(isRight(vignette, choices));
  }
  return Object.fromEntries(questions.map((question) => [question, cases.every((one) => one[question])])) as Record<
    QuestionName,
    boolean
  >;
}
