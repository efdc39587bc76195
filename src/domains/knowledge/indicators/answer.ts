/** What is known of one indicator about one person. Unknown: asked, and no source could say. Neither it nor not asked is ever counted. */
export type Answer = 'yes' | 'no' | 'unknown' | 'not-asked';

/** The answers by indicator. What is not there was not asked. */
export type Answers = Readonly<Record<string, Answer>>;

/** Asks for the answer about one indicator, so that a rule can try what another answer would change. */
export type AnswerOf = (indicator: string) => Answer;

export const answersIn =
  (answers: Answers): AnswerOf =>
  (indicator) =>
    answers[indicator] ?? 'not-asked';

/** The same answers, with another one about a single indicator. */
export const withAnswer =
  (answerOf: AnswerOf, changed: string, answer: Answer): AnswerOf =>
  (indicator) =>
    indicator === changed ? answer : answerOf(indicator);

/** Still to be known: it could yet be a yes or a no. */
export const isOpen = (answer: Answer): boolean => answer === 'unknown' || answer === 'not-asked';
