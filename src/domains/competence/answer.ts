import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { answerVignetteAct } from './acts.ts';
import { doNotKnow, questions, type Vignette } from './lesson-file.ts';
import { competenceMessages } from './messages.ts';
import type { AnswerFacts, AnswerVignette } from './schema.ts';

export type Answering = {
  readonly at: RealmKey;
  readonly vignette: Vignette;
  readonly round: string;
  /** Whether this person has answered this case in this round already. */
  readonly answered: boolean;
};

/** The act of answering one case. It is a record: what somebody answered, right or not, is what they answered. */
export function answer(input: AnswerVignette, { at, vignette, round, answered }: Answering): ActDraft[] {
  if (answered) throw new Problem('conflict', competenceMessages.alreadyAnswered);
  const wrong: FieldProblem[] = questions
    .filter((question) => {
      const chosen = input.choices[question];
      return chosen !== doNotKnow && !vignette.questions[question].options.some(({ id }) => id === chosen);
    })
    .map((question) => ({ path: `choices.${question}`, message: competenceMessages.chooseAnAnswer }));
  if (wrong.length > 0) throw new Problem('invalid', competenceMessages.chooseAnAnswer, {}, wrong);
  const facts: AnswerFacts = { round, vignette: vignette.id, choices: input.choices };
  return [
    answerVignetteAct.draft({
      at,
      id: input.act.id,
      stream: input.answer,
      facts,
    }),
  ];
}
