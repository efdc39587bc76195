import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../../kernel/who.ts';
import { mayAnswerSurvey } from '../../access.ts';
import { surveyMessages } from '../messages.ts';
import { isOver, type Survey } from '../survey.ts';
import { QuestionId } from '../survey-results.ts';
import { frequencies, helps, isOften, workStages } from '../words.ts';

export const AnswerSurvey = z.strictObject({
  act: ActEnvelope,
  answer: Uuid,
  /**
   * Chance that only the sender ever had. What was sent is kept as a hash, so that sending twice is sending once; without this
   * the answers could be found by hashing all that are possible.
   */
  blind: z.string().regex(/^[0-9a-f]{64}$/),
  answers: z.strictObject({
    stage: z.enum(workStages),
    frequencies: z.record(QuestionId, z.enum(frequencies)),
    helped: z.record(QuestionId, z.enum(helps)),
  }),
});
export type AnswerSurvey = z.infer<typeof AnswerSurvey>;
export type Answers = AnswerSurvey['answers'];

/**
 * That a person answered, and nothing of what: what they answered is added to the count of their agency and kept nowhere.
 */
const Facts = z.strictObject({ survey: Uuid });
export type AnswerSurveyFacts = z.infer<typeof Facts>;

export const answerSurvey: ActDef<'study.answer-survey', AnswerSurveyFacts, never> = defineAct({
  type: 'study.answer-survey',
  stream: 'study-survey-answer',
  nature: 'record',
  facts: Facts,
  icon: 'chat-text',
  sentence: () => ({ message: surveyMessages.answered }),
  retainRule: 'study',
});

export type AnsweringSurvey = InFile & {
  readonly id: string;
  readonly survey: string;
  readonly round: Pick<Survey, 'from' | 'to' | 'endedOn' | 'questions'>;
  readonly today: string;
  /** Whether this person has answered this round already. */
  readonly answered: boolean;
};

const wrongFields = ({ frequencies: said, helped }: Answers, questions: readonly string[]): FieldProblem[] => [
  ...questions
    .filter((question) => !said[question])
    .map((question) => ({ path: `answers.frequencies.${question}`, message: surveyMessages.questionMissing })),
  ...Object.keys(said)
    .filter((question) => !questions.includes(question))
    .map((question) => ({ path: `answers.frequencies.${question}`, message: surveyMessages.questionUnknown })),
  ...Object.keys(helped)
    .filter((question) => !isOften(said[question] ?? 'never'))
    .map((question) => ({ path: `answers.helped.${question}`, message: surveyMessages.helpWithoutOften })),
];

/**
 * The act of having answered a round: that, and nothing of what. All questions are answered at once, since an answer that was
 * once added to a count cannot be found again to be completed.
 */
export const toAnswer: Doing<AnswerSurvey, AnsweringSurvey> = {
  act: answerSurvey,
  input: AnswerSurvey,
  roles: everybody,
  may: mayAnswerSurvey,
  possible: ({ answered, round, today }) => {
    if (answered) return new Problem('conflict', surveyMessages.alreadyAnswered);
    if (isOver(round, today)) return new Problem('conflict', surveyMessages.closed);
    return today < round.from ? new Problem('conflict', surveyMessages.notOpenYet) : null;
  },
  refuses: ({ answers }, { round }) => {
    const wrong = wrongFields(answers, round.questions);
    const [first] = wrong;
    return first ? new Problem('invalid', first.message, {}, wrong) : null;
  },
  acts: ({ act }, { at, id, survey }) => [answerSurvey.draft({ at, id: act.id, stream: id, facts: { survey } })],
};
