import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { workingRoles } from '../../../../kernel/who.ts';
import { mayAnswer } from '../../access.ts';
import type { Course } from '../../courses/course.ts';
import { Days, RecallFacts, recallDays } from '../facts.ts';
import { recallMessages } from '../messages.ts';

const ChooseRecall = z.strictObject({ act: ActEnvelope, recall: Uuid, days: Days });
type ChooseRecall = z.infer<typeof ChooseRecall>;

export const chooseRecall: ActDef<'recall.choose', RecallFacts, never> = defineAct({
  type: 'recall.choose',
  stream: 'recall',
  nature: 'record',
  facts: RecallFacts,
  icon: 'calendar-check',
  sentence: () => ({ message: recallMessages.chosen }),
  retainRule: 'competence',
});

/** Whether this person is asked again about this course already. */
type CourseAgain = InFile & { readonly isAsked: boolean };
type Choosing = CourseAgain & { readonly id: string; readonly course: Course; readonly today: string };

/** The choice to be asked again. No one is asked who has not chosen it, and no one else sees that it was chosen. */
export const toChooseRecall: Doing<ChooseRecall, CourseAgain, Choosing> = {
  act: chooseRecall,
  input: ChooseRecall,
  roles: workingRoles,
  may: mayAnswer,
  possible: ({ isAsked }) => (isAsked ? new Problem('conflict', recallMessages.alreadyChosen) : null),
  acts: ({ act, days }, { id, at, course, today }) => [
    chooseRecall.draft({
      at,
      id: act.id,
      stream: id,
      facts: {
        course: course.id,
        version: course.version,
        from: today,
        days: recallDays.filter((day) => days.includes(day)),
      },
    }),
  ],
};
