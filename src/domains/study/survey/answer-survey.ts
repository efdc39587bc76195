import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { answerSurveyAct } from '../acts.ts';
import { isOver, type Survey } from './fold.ts';
import { surveyMessages as text } from './messages.ts';
import { type Frequency, type Help, isOften, type WorkStage } from './words.ts';

export type Answers = {
  readonly stage: WorkStage;
  readonly frequencies: Readonly<Record<string, Frequency>>;
  readonly helped: Readonly<Record<string, Help>>;
};

export type AnsweringSurvey = {
  readonly at: RealmKey;
  readonly id: string;
  readonly survey: Pick<Survey, 'from' | 'to' | 'endedOn' | 'questions'>;
  readonly today: string;
  /** Whether this person has answered this round already. */
  readonly answered: boolean;
};

/**
 * The act of having answered a round: that, and nothing of what. All questions are answered at once, since an answer that was
 * once added to a count cannot be found again to be completed.
 */
export function answerSurvey(
  input: { readonly act: ActEnvelope; readonly answer: string; readonly answers: Answers },
  { at, id, survey, today, answered }: AnsweringSurvey,
): ActDraft[] {
  if (answered) throw new Problem('conflict', text.alreadyAnswered);
  if (isOver(survey, today)) throw new Problem('conflict', text.closed);
  if (today < survey.from) throw new Problem('conflict', text.notOpenYet);
  const { frequencies, helped } = input.answers;
  const wrong: FieldProblem[] = [
    ...survey.questions
      .filter((question) => !frequencies[question])
      .map((question) => ({ path: `answers.frequencies.${question}`, message: text.questionMissing })),
    ...Object.keys(frequencies)
      .filter((question) => !survey.questions.includes(question))
      .map((question) => ({ path: `answers.frequencies.${question}`, message: text.questionUnknown })),
    ...Object.keys(helped)
      .filter((question) => !isOften(frequencies[question] ?? 'never'))
      .map((question) => ({ path: `answers.helped.${question}`, message: text.helpWithoutOften })),
  ];
  const [first] = wrong;
  if (first) throw new Problem('invalid', first.message, {}, wrong);
  return [
    answerSurveyAct.draft({
      at,
      id: input.act.id,
      stream: input.answer,
      facts: { survey: id },
    }),
  ];
}
