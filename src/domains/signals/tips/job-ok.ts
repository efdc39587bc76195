/** The questions of *Is my job OK?*, in their order. Each can be left unanswered, which is an answer like the others. */
export const jobQuestions = ['pay', 'papers', 'leave'] as const;
export type JobQuestion = (typeof jobQuestions)[number];

export const jobAnswers = ['fine', 'not-fine', 'unknown', 'no-answer'] as const;
export type JobAnswer = (typeof jobAnswers)[number];

export type JobAnswers = Readonly<Record<JobQuestion, JobAnswer>>;

export type JobResult = {
  /** What is not allowed, in the order of the questions. Never a number for how bad it is. */
  readonly notAllowed: readonly JobQuestion[];
  /** What the worker does not know, and can find out. */
  readonly toFindOut: readonly JobQuestion[];
  readonly unanswered: number;
  /** Everything was answered, and nothing is wrong. */
  readonly allFine: boolean;
};

/** What the answers come to, in words that the page has. An answer that was not given is never read as a bad one, nor as a good one. */
export function jobResult(answers: JobAnswers): JobResult {
  const having = (answer: JobAnswer) => jobQuestions.filter((question) => answers[question] === answer);
  return {
    notAllowed: having('not-fine'),
    toFindOut: having('unknown'),
    unanswered: having('no-answer').length,
    allFine: jobQuestions.every((question) => answers[question] === 'fine'),
  };
}
