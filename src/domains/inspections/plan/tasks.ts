import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { inspectionMessages } from '../messages.ts';
import type { Invitation } from './invitation.ts';

/** The unit was invited to an inspection. */
export const roomToJoin = defineTask({
  kind: 'room.join',
  aboutKind: 'room-invitation',
  facts: UnitFacts.extend({ municipality: z.string() }),
  sentence: ({ municipality, ...from }, { language, say }) => ({
    title: say(inspectionMessages.joinTitle, { unit: unitIn(from, language) }),
    detail: say(inspectionMessages.joinDetail, { municipality }),
  }),
});

/** A unit that was invited owes an answer, until the day it is about. */
export const invitationTasks = (
  stream: string,
  { joinedAt, startsAt, from, workplace }: Invitation,
): readonly TaskDraft[] =>
  joinedAt !== null
    ? []
    : [
        roomToJoin.draft({
          id: stream,
          about: stream,
          dueAt: startsAt,
          facts: { ...factsOfUnit(from.unit), municipality: workplace.municipality },
        }),
      ];
