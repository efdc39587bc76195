import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { CourseId } from '../../courses/course-file.ts';
import { packageProblem } from '../../packages/package-problem.ts';
import type { BroughtPackage } from '../brought.ts';
import { libraryMessages } from '../messages.ts';
import { EditionFacts, PackageDescription } from '../schema.ts';

const AddPackage = z.strictObject({
  act: ActEnvelope,
  package: Uuid,
  /** Under which id its pieces were sent. */
  content: Uuid,
  course: CourseId,
  description: PackageDescription,
});
type AddPackage = z.infer<typeof AddPackage>;

export const addPackage: ActDef<'course-package.add', EditionFacts, 'description'> = defineAct({
  type: 'course-package.add',
  stream: 'course-package',
  words: ['description'],
  nature: 'record',
  facts: EditionFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: libraryMessages.added }),
  retainRule: 'competence',
});

type Adding = InFile & { readonly id: string; readonly isTaken: boolean; readonly brought: BroughtPackage };

/** A package is taken when the checker finds nothing wrong with it; from then on the people of the agency can open it. */
export const toAddPackage: Doing<AddPackage, InFile, Adding> = {
  act: addPackage,
  input: AddPackage,
  roles: ['trainer'],
  may: mayWriteOwn,
  refuses: (_input, { isTaken, brought }) =>
    'fault' in brought ? packageProblem(brought) : isTaken ? wrongAt('course', libraryMessages.nameTaken) : null,
  acts: ({ act, course, description }, { id, at, brought }) => {
    if ('fault' in brought) throw new Error('A package was refused and added.');
    return [
      addPackage.draft({
        at,
        id: act.id,
        stream: id,
        facts: { ...brought.facts, course, version: 1 },
        words: { description: JSON.stringify(description) },
      }),
    ];
  },
};
