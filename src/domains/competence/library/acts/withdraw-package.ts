import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWriteOwn } from '../../access.ts';
import { libraryMessages } from '../messages.ts';
import type { CoursePackage } from '../package.ts';

const WithdrawPackage = z.strictObject({ act: ActEnvelope, reason: text(500) });
type WithdrawPackage = z.infer<typeof WithdrawPackage>;

const Facts = z.strictObject({});

export const withdrawPackage: ActDef<'course-package.withdraw', z.infer<typeof Facts>, 'reason'> = defineAct({
  type: 'course-package.withdraw',
  stream: 'course-package',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: libraryMessages.withdrawn }),
  retainRule: 'competence',
});

/** A package is withdrawn: no one opens it any more, and what is open ends. Certificates stay. A new version opens it again. */
export const toWithdrawPackage: Doing<WithdrawPackage, Here<CoursePackage>> = {
  act: withdrawPackage,
  input: WithdrawPackage,
  roles: ['trainer'],
  may: mayWriteOwn,
  possible: ({ state }) =>
    state.withdrawn || state.removed ? new Problem('conflict', libraryMessages.alreadyWithdrawn) : null,
  acts: ({ act, reason }, { id, at, state }) => [
    withdrawPackage.draft({ at, id: act.id, stream: id, basedOn: [state.begun], facts: {}, words: { reason } }),
  ],
};
