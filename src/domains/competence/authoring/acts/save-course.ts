import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { CourseDraft } from '../draft.ts';
import { SavedFacts } from '../facts.ts';
import { authoringMessages } from '../messages.ts';
import type { Writing } from '../writing.ts';

/** `was`: the act whose text this one was written from. */
const SaveCourse = z.strictObject({ act: ActEnvelope, was: Uuid, content: CourseDraft });
type SaveCourse = z.infer<typeof SaveCourse>;

export const saveCourse: ActDef<'course-draft.save', SavedFacts, 'content'> = defineAct({
  type: 'course-draft.save',
  stream: 'course-draft',
  words: ['content'],
  nature: 'record',
  facts: SavedFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: authoringMessages.saved }),
  retainRule: 'competence',
});

/** The course is saved as it stands now; earlier texts stay. A course that learners know keeps its name. */
export const toSaveCourse: Doing<SaveCourse, Here<Writing>> = {
  act: saveCourse,
  input: SaveCourse,
  roles: ['trainer'],
  may: mayWriteOwn,
  refuses: ({ was, content }, { state }) => {
    if (was !== state.saved.act) return new Problem('conflict', authoringMessages.savedMeanwhile);
    if (state.versions > 0 && content.id !== state.course) return wrongAt('content.id', authoringMessages.nameStays);
    return null;
  },
  acts: ({ act, content }, { id, at, state }) => [
    saveCourse.draft({
      at,
      id: act.id,
      stream: id,
      basedOn: [state.saved.act],
      facts: { course: content.id },
      words: { content: JSON.stringify(content) },
    }),
  ],
};
