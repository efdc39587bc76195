import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import { assigningMessages } from '../messages.ts';
import type { Assignment } from '../training.ts';

const Withdraw = z.strictObject({ act: ActEnvelope });
type Withdraw = z.infer<typeof Withdraw>;
const Facts = z.strictObject({});

export const withdrawAssignment: ActDef<'training.withdraw', z.infer<typeof Facts>, never> = defineAct({
  type: 'training.withdraw',
  stream: 'training',
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: assigningMessages.withdrawn }),
  retainRule: 'competence',
});

/** No one is asked to take it any more. What they have taken they keep. */
export const toWithdrawAssignment: Doing<Withdraw, Here<Assignment>> = {
  act: withdrawAssignment,
  input: Withdraw,
  roles: ['lead', 'trainer'],
  may: mayWriteOwn,
  possible: ({ state }) => (state.withdrawn ? new Problem('conflict', assigningMessages.isWithdrawn) : null),
  acts: ({ act }, { id, at }) => [withdrawAssignment.draft({ at, id: act.id, stream: id, facts: {} })],
};
