import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWriteOwn } from '../../access.ts';
import { Code } from '../../schema.ts';
import { AssignmentFacts } from '../facts.ts';
import { assigningMessages } from '../messages.ts';
import { accountsOf } from '../training.ts';
import type { OfAgency } from './set-group.ts';

const Assign = z.strictObject({
  act: ActEnvelope,
  assignment: Uuid,
  course: Code,
  due: Day,
  group: Uuid.nullable(),
  people: z.array(Uuid).max(500),
});
type Assign = z.infer<typeof Assign>;

export const assignTraining: ActDef<'training.assign', AssignmentFacts, never> = defineAct({
  type: 'training.assign',
  stream: 'training',
  nature: 'decision',
  facts: AssignmentFacts,
  icon: 'calendar-check',
  sentence: ({ people }) => ({ message: assigningMessages.assigned, values: { count: people.length } }),
  retainRule: 'competence',
});

export type Assigning = OfAgency & {
  readonly today: string;
  readonly courses: readonly string[];
  /** Of one that is there already: its course, which stays, and its day. */
  readonly before: { readonly course: string; readonly due: string } | null;
};

/** People are to take a course by a day. Said again, it has another day or other people. */
export const toAssign: Doing<Assign, InFile, Assigning> = {
  act: assignTraining,
  input: Assign,
  roles: ['lead', 'trainer'],
  may: mayWriteOwn,
  refuses: ({ course, due, people: refs }, { courses, today, before, people }) => {
    if (!courses.includes(course) || (before !== null && before.course !== course))
      return wrongAt('course', assigningMessages.unknownCourse);
    if (due < today && due !== before?.due) return wrongAt('due', assigningMessages.dueIsPast);
    return accountsOf(refs, people) ? null : wrongAt('people', assigningMessages.notOfAgency);
  },
  acts: ({ act, course, due, group, people: refs }, { id, at, people }) => [
    assignTraining.draft({
      at,
      id: act.id,
      stream: id,
      facts: { course, due, group, people: [...(accountsOf(refs, people) ?? [])] },
    }),
  ],
};
