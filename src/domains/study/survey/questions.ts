/** A question as it is in `knowledge/survey/`. */
export type SurveyQuestion = {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
  readonly short: { readonly sv: string; readonly en: string };
  readonly obstacles: readonly string[];
  readonly group: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly verified_on?: string | undefined;
};

/** The questions that hold on a day. A round keeps the ids of those that it asks, and asks no others to its end. */
export const questionsOn = (all: readonly SurveyQuestion[], day: string): readonly SurveyQuestion[] =>
  all.filter(({ valid_from: from, valid_to: to }) => (from === null || from <= day) && (to === null || day <= to));

/** The questions of a round, in its own order. One that was taken away since is left out of the form, and of no result. */
export const questionsOf = (all: readonly SurveyQuestion[], ids: readonly string[]): readonly SurveyQuestion[] =>
  ids.flatMap((id) => all.filter((question) => question.id === id));
