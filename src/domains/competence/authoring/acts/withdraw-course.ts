import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWriteOwn } from '../../access.ts';
import { authoringMessages } from '../messages.ts';
import type { Writing } from '../writing.ts';

const WithdrawCourse = z.strictObject({ act: ActEnvelope, reason: text(500) });
type WithdrawCourse = z.infer<typeof WithdrawCourse>;

const Facts = z.strictObject({});

export const withdrawCourse: ActDef<'course-draft.withdraw', z.infer<typeof Facts>, 'reason'> = defineAct({
  type: 'course-draft.withdraw',
  stream: 'course-draft',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: authoringMessages.withdrawn }),
  retainRule: 'competence',
});

/** A course is withdrawn: no one is given it any more, not a version that was begun either. Certificates stay. It can be written further. */
export const toWithdrawCourse: Doing<WithdrawCourse, Here<Writing>> = {
  act: withdrawCourse,
  input: WithdrawCourse,
  roles: ['trainer'],
  may: mayWriteOwn,
  possible: ({ state }) => (state.withdrawn ? new Problem('conflict', authoringMessages.alreadyWithdrawn) : null),
  acts: ({ act, reason }, { id, at, state }) => [
    withdrawCourse.draft({ at, id: act.id, stream: id, basedOn: [state.begun], facts: {}, words: { reason } }),
  ],
};
