import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { inspectionMessages } from '../messages.ts';
import type { Request } from './request.ts';

/** Another unit asks for this one's share of an inspection. */
export const requestToAnswer = defineTask({
  kind: 'inspection.answer',
  aboutKind: 'information-request',
  facts: UnitFacts.extend({ municipality: z.string() }),
  sentence: ({ municipality, ...from }, { language, say }) => ({
    title: say(inspectionMessages.answerTitle, { unit: unitIn(from, language) }),
    detail: say(inspectionMessages.answerDetail, { municipality }),
  }),
});

/** Until the end of the day that was named, where Sweden's day ends an hour or two before midnight in Greenwich. */
const dueOn = (day: string): string => `${day}T15:00:00.000Z`;

/** The unit that is asked owes an answer by the day that was named. That an answer may be a no is part of it. */
export const requestTasks = (
  stream: string,
  { side, answer, answerBy, other, about }: Request,
): readonly TaskDraft[] =>
  side === 'asks' || answer !== null
    ? []
    : [
        requestToAnswer.draft({
          id: stream,
          about: stream,
          dueAt: dueOn(answerBy),
          facts: { ...factsOfUnit(other.unit), municipality: about?.workplace.municipality ?? '' },
        }),
      ];
