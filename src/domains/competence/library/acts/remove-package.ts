import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { libraryMessages } from '../messages.ts';
import type { CoursePackage } from '../package.ts';

const RemovePackage = z.strictObject({ act: ActEnvelope });
type RemovePackage = z.infer<typeof RemovePackage>;

const Facts = z.strictObject({});

export const removePackage: ActDef<'course-package.remove', z.infer<typeof Facts>, never> = defineAct({
  type: 'course-package.remove',
  stream: 'course-package',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: () => ({ message: libraryMessages.removed }),
  retainRule: 'competence',
});

/** The files go, in all versions: a licence has ended, or they should not have come. What was done with them stays in the timeline. */
export const toRemovePackage: Doing<RemovePackage, Here<CoursePackage>> = {
  act: removePackage,
  input: RemovePackage,
  roles: ['trainer'],
  may: mayWriteOwn,
  possible: ({ state }) =>
    state.removed
      ? new Problem('conflict', libraryMessages.alreadyRemoved)
      : state.withdrawn
        ? null
        : new Problem('conflict', libraryMessages.withdrawFirst),
  acts: ({ act }, { id, at, state }) => [
    removePackage.draft({ at, id: act.id, stream: id, basedOn: [state.begun], facts: {} }),
  ],
};
