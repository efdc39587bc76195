import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { mayWriteOwn } from '../../access.ts';
import { CourseDraft } from '../draft.ts';
import { SavedFacts } from '../facts.ts';
import { authoringMessages } from '../messages.ts';

const BeginCourse = z.strictObject({ act: ActEnvelope, draft: Uuid, content: CourseDraft });
type BeginCourse = z.infer<typeof BeginCourse>;

export const beginCourse: ActDef<'course-draft.begin', SavedFacts, 'content'> = defineAct({
  type: 'course-draft.begin',
  stream: 'course-draft',
  words: ['content'],
  nature: 'record',
  facts: SavedFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: authoringMessages.begun }),
  retainRule: 'competence',
});

/** A course is begun, empty or from files. The whole text is in the words, sealed until it is sent to a reader. */
export const toBeginCourse: Doing<BeginCourse, InFile, InFile & { readonly id: string }> = {
  act: beginCourse,
  input: BeginCourse,
  roles: ['trainer'],
  may: mayWriteOwn,
  acts: ({ act, content }, { id, at }) => [
    beginCourse.draft({
      at,
      id: act.id,
      stream: id,
      facts: { course: content.id },
      words: { content: JSON.stringify(content) },
    }),
  ],
};
