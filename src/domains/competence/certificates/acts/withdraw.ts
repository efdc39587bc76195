import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWriteOwn } from '../../access.ts';
import type { Certificate } from '../certificate.ts';
import { certificateMessages } from '../messages.ts';

export const withdrawalReasons = ['not-taken', 'wrong-person', 'course-wrong'] as const;

const Withdraw = z.strictObject({ act: ActEnvelope, because: z.enum(withdrawalReasons) });
type Withdraw = z.infer<typeof Withdraw>;
const Facts = z.strictObject({ because: z.enum(withdrawalReasons) });

export const withdrawCertificate: ActDef<'certificate.withdraw', z.infer<typeof Facts>, never> = defineAct({
  type: 'certificate.withdraw',
  stream: 'certificate',
  nature: 'decision',
  facts: Facts,
  icon: 'prohibit',
  sentence: ({ because }) => ({ message: certificateMessages.withdrawnBecause[because] }),
  retainRule: 'competence',
});

/** A certificate that was issued wrongly holds no more, also on paper: its hash goes onto the list that is published. */
export const toWithdrawCertificate: Doing<Withdraw, Here<Certificate>> = {
  act: withdrawCertificate,
  input: Withdraw,
  roles: ['lead', 'trainer'],
  may: mayWriteOwn,
  possible: ({ state }) => (state.withdrawn ? new Problem('conflict', certificateMessages.isWithdrawn) : null),
  acts: ({ act, because }, { id, at }) => [
    withdrawCertificate.draft({ at, id: act.id, stream: id, facts: { because } }),
  ],
};
