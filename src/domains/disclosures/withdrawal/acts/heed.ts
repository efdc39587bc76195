import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayHeed } from '../../access.ts';
import { disclosureMessages } from '../../messages.ts';
import type { Withdrawal } from '../withdrawal.ts';

const AcknowledgeWithdrawal = z.strictObject({ act: ActEnvelope });
type AcknowledgeWithdrawal = z.infer<typeof AcknowledgeWithdrawal>;

const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const heedWithdrawal: ActDef<'withdrawal.acknowledge', Facts, never> = defineAct({
  type: 'withdrawal.acknowledge',
  stream: null,
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: disclosureMessages.heeded }),
  retainRule: 'disclosure',
});

/** A withdrawal where it was recorded, and the stream of its matter, of whatever kind. */
type ToldIn = InFile & { readonly withdrawal: Withdrawal };
type InMatter = { readonly id: string; readonly streamKind: string };

/** Confirms that the withdrawal was seen. Once is enough; the sender of the notice learns that, and no name. */
export const toHeed: Doing<AcknowledgeWithdrawal, ToldIn, ToldIn & InMatter> = {
  act: heedWithdrawal,
  input: AcknowledgeWithdrawal,
  roles: ['officer', 'lead'],
  may: mayHeed,
  possible: ({ withdrawal: { seenAt } }) =>
    seenAt === null ? null : new Problem('conflict', disclosureMessages.heededBefore),
  acts: ({ act }, { id, at, streamKind, withdrawal: { id: letter } }) => [
    heedWithdrawal.draft({ at, id: act.id, stream: id, streamKind, facts: { letter }, basedOn: [letter] }),
  ],
};
