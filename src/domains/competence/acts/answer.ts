import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../kernel/problem.ts';
import { workingRoles } from '../../../kernel/who.ts';
import { mayAnswer } from '../access.ts';
import { doNotKnow, questions, type Vignette } from '../lesson-file.ts';
import { competenceMessages } from '../messages.ts';
import { Choices, Code } from '../schema.ts';

const AnswerVignette = z.strictObject({ act: ActEnvelope, answer: Uuid, choices: Choices });
type AnswerVignette = z.infer<typeof AnswerVignette>;

/** Answers are codes of invented cases. They are stored in the sealed realm of the person who gave them. */
const Facts = z.strictObject({ round: Code, vignette: Code, choices: Choices });
export type AnswerFacts = z.infer<typeof Facts>;

export const answerVignette: ActDef<'vignette.answer', AnswerFacts, never> = defineAct({
  type: 'vignette.answer',
  stream: 'vignette-answer',
  nature: 'record',
  facts: Facts,
  icon: 'chat-text',
  sentence: () => ({ message: competenceMessages.answered }),
  retainRule: 'competence',
});

/** Whether this person has answered this case in this round already. */
type CaseInRound = InFile & { readonly answered: boolean };
type Answering = { readonly id: string; readonly vignette: Vignette; readonly round: string };

/** The act of answering one case. It is a record: an answer stays as it was given, right or not. */
export const toAnswer: Doing<AnswerVignette, CaseInRound, CaseInRound & Answering> = {
  act: answerVignette,
  input: AnswerVignette,
  roles: workingRoles,
  may: mayAnswer,
  possible: ({ answered }) => (answered ? new Problem('conflict', competenceMessages.alreadyAnswered) : null),
  refuses: ({ choices }, { vignette }) => {
    const wrong: FieldProblem[] = questions
      .filter((question) => {
        const chosen = choices[question];
        return chosen !== doNotKnow && !vignette.questions[question].options.some(({ id }) => id === chosen);
      })
      .map((question) => ({ path: `choices.${question}`, message: competenceMessages.chooseAnAnswer }));
    return wrong.length > 0 ? new Problem('invalid', competenceMessages.chooseAnAnswer, {}, wrong) : null;
  },
  acts: ({ act, choices }, { id, at, vignette, round }) => [
    answerVignette.draft({ at, id: act.id, stream: id, facts: { round, vignette: vignette.id, choices } }),
  ],
};
