import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { mayWriteOwn } from '../../access.ts';
import { packageProblem } from '../../packages/package-problem.ts';
import type { BroughtPackage } from '../brought.ts';
import { libraryMessages } from '../messages.ts';
import type { CoursePackage } from '../package.ts';
import { EditionFacts, PackageDescription } from '../schema.ts';

const ReplacePackage = z.strictObject({ act: ActEnvelope, content: Uuid, description: PackageDescription });
type ReplacePackage = z.infer<typeof ReplacePackage>;

export const replacePackage: ActDef<'course-package.replace', EditionFacts, 'description'> = defineAct({
  type: 'course-package.replace',
  stream: 'course-package',
  words: ['description'],
  nature: 'record',
  facts: EditionFacts,
  icon: 'note-pencil',
  sentence: ({ version }) => ({ message: libraryMessages.replaced, values: { version } }),
  retainRule: 'competence',
});

type Replacing = Here<CoursePackage> & { readonly brought: BroughtPackage };

/** A new version is opened by who begins from now on; who has begun the earlier one ends that. It opens a withdrawn package again. */
export const toReplacePackage: Doing<ReplacePackage, Here<CoursePackage>, Replacing> = {
  act: replacePackage,
  input: ReplacePackage,
  roles: ['trainer'],
  may: mayWriteOwn,
  refuses: (_input, { brought }) => ('fault' in brought ? packageProblem(brought) : null),
  acts: ({ act, description }, { id, at, state, brought }) => {
    if ('fault' in brought) throw new Error('A package was refused and taken.');
    return [
      replacePackage.draft({
        at,
        id: act.id,
        stream: id,
        basedOn: [state.begun],
        facts: { ...brought.facts, course: state.course, version: state.editions.length + 1 },
        words: { description: JSON.stringify(description) },
      }),
    ];
  },
};
