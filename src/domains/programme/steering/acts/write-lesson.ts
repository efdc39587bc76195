import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { programmeMessages } from '../../messages.ts';
import { inProgramme, type Programme } from '../../programme.ts';
import { Code } from '../../schema.ts';
import { steeringMessages } from '../messages.ts';

const WriteLesson = z.strictObject({
  act: ActEnvelope,
  lesson: Uuid,
  on: Day,
  /** The result that it was about; null where it was about the whole. */
  goal: Code.nullable(),
  what: text(500),
  why: text(500),
  instead: text(500),
});
type WriteLesson = z.infer<typeof WriteLesson>;

const Facts = WriteLesson.pick({ lesson: true, on: true, goal: true });
type Facts = z.infer<typeof Facts>;

export const writeLesson: ActDef<'programme.lesson', Facts, 'what' | 'why' | 'instead'> = defineAct({
  type: 'programme.lesson',
  stream: 'programme',
  words: ['what', 'why', 'instead'],
  nature: 'record',
  assessment: true,
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: steeringMessages.lessonWritten }),
  retainRule: 'programme',
});

const most = 200;

/** What did not work, why, and what to do instead: it stands in every report, beside what did. */
export const toWriteLesson: Doing<WriteLesson, Here<Programme>, Here<Programme> & { readonly today: string }> = {
  act: writeLesson,
  input: WriteLesson,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ lesson, on, goal }, { state: { lessons, goals }, today }) => {
    if (on > today) return wrongAt('on', steeringMessages.dayToCome);
    if (goal !== null && !goals.some(({ id }) => id === goal)) return wrongAt('goal', programmeMessages.goalUnknown);
    return lessons.length >= most && !lessons.some(({ id }) => id === lesson)
      ? new Problem('conflict', steeringMessages.tooManyLessons)
      : null;
  },
  acts: ({ act, what, why, instead, ...facts }, { today: _, ...here }) => [
    writeLesson.draft({ ...inProgramme(here, act), facts, words: { what, why, instead } }),
  ],
};
