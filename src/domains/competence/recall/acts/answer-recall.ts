import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayWriteOwn } from '../../access.ts';
import { PartId } from '../../courses/course-file.ts';
import { doNotKnow } from '../../lesson-file.ts';
import { competenceMessages } from '../../messages.ts';
import { Code } from '../../schema.ts';
import { RecallDay, RecallRound, Sure } from '../facts.ts';
import { recallMessages } from '../messages.ts';
import type { RecallQuestion } from '../questions.ts';

const AnswerRecall = z.strictObject({
  act: ActEnvelope,
  day: RecallDay,
  before: Sure,
  after: Sure,
  answers: z.record(PartId, Code),
});
type AnswerRecall = z.infer<typeof AnswerRecall>;

export const answerRecall: ActDef<'recall.answer', RecallRound, never> = defineAct({
  type: 'recall.answer',
  stream: 'recall',
  nature: 'record',
  facts: RecallRound,
  icon: 'chat-text',
  sentence: () => ({ message: recallMessages.answered }),
  retainRule: 'competence',
});

/** The round that is asked today; null where none is. */
type AskedNow = InFile & { readonly asked: z.infer<typeof RecallDay> | null };
type AnsweringNow = AskedNow & {
  readonly id: string;
  readonly today: string;
  readonly questions: readonly RecallQuestion[];
};

/** The answers of one round. They stay as they were given, and are seen by the person alone; which are right is worked out when they are read. */
export const toAnswerRecall: Doing<AnswerRecall, AskedNow, AnsweringNow> = {
  act: answerRecall,
  input: AnswerRecall,
  roles: workingRoles,
  may: mayWriteOwn,
  possible: ({ asked }) => (asked === null ? new Problem('conflict', recallMessages.notDue) : null),
  refuses: ({ day, answers }, { asked, questions }) => {
    if (day !== asked) return new Problem('conflict', recallMessages.notDue);
    const message = competenceMessages.chooseAnAnswer;
    const wrong: FieldProblem[] = questions
      .filter(({ choice }) => {
        const chosen = answers[choice.id];
        return chosen !== doNotKnow && !choice.options.some(({ id }) => id === chosen);
      })
      .map(({ choice }) => ({ path: `answers.${choice.id}`, message }));
    return wrong.length > 0 ? new Problem('invalid', message, {}, wrong) : null;
  },
  acts: ({ act, day, before, after, answers }, { id, at, today, questions }) => [
    answerRecall.draft({
      at,
      id: act.id,
      stream: id,
      facts: {
        day,
        on: today,
        before,
        after,
        answers: Object.fromEntries(questions.map(({ choice }) => [choice.id, answers[choice.id] ?? doNotKnow])),
      },
    }),
  ],
};
