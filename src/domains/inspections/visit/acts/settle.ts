import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { visitMessages } from '../messages.ts';
import { ObservedSign, SignCode } from '../schema.ts';
import type { Visit } from '../visit.ts';

/** Which of the answers to one sign counts, when officers have answered differently. */
const SettleSign = z.strictObject({
  act: ActEnvelope,
  code: SignCode,
  worker: Uuid.nullable(),
  known: ObservedSign.shape.known,
  settles: z.array(Uuid).min(2).max(50),
  reason: text(500),
});
export type SettleSign = z.infer<typeof SettleSign>;

const Facts = z.strictObject({
  code: SignCode,
  worker: Uuid.nullable(),
  known: ObservedSign.shape.known,
  settles: z.array(Uuid),
});
type Facts = z.infer<typeof Facts>;

export const settleSign: ActDef<'inspection.settle', Facts, 'reason'> = defineAct({
  type: 'inspection.settle',
  stream: 'visit',
  words: ['reason'],
  nature: 'decision',
  assessment: true,
  facts: Facts,
  icon: 'scales',
  sentence: ({ settles }) => ({ message: visitMessages.settled, values: { count: settles.length } }),
  retainRule: 'inspection',
});

/**
 * A person says which answer counts, based on all that are current. Refused when there is no such disagreement, or when another answer has
 * come since: then they look again.
 */
export const toSettle: Doing<SettleSign, Here<Visit>> = {
  act: settleSign,
  input: SettleSign,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ code, worker, settles }, { state }) => {
    const open = state.disagreements.find((one) => one.code === code && one.worker === worker);
    if (!open) return new Problem('conflict', visitMessages.nothingToSettle);
    const areAll = open.answers.length === settles.length && open.answers.every(({ act }) => settles.includes(act));
    return areAll ? null : new Problem('conflict', visitMessages.answersChanged);
  },
  acts: ({ act, code, worker, known, settles, reason }, { id, at }) => [
    settleSign.draft({
      at,
      id: act.id,
      stream: id,
      facts: { code, worker, known, settles },
      words: { reason },
      basedOn: settles,
    }),
  ],
};
