import { z } from 'zod';
import type { ActDraft } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import type { Delivery } from '../../delivery.ts';
import { disclosureMessages } from '../../messages.ts';
import { type WithdrawalLetter, withdrawnFor } from '../../schema.ts';

/** Of which letter, and when; `why` where it is not a consent that was recorded. No name. */
const Facts = z.strictObject({ letter: Uuid, withdraws: Uuid, at: Instant, why: z.enum(withdrawnFor).optional() });
type Facts = z.infer<typeof Facts>;

/** The act by which the holder of a copy hears that the consent it rests on was withdrawn. */
export const hearWithdrawn: ActDef<'disclosure.withdrawn', Facts, never> = defineAct({
  type: 'disclosure.withdrawn',
  stream: null,
  nature: 'record',
  facts: Facts,
  icon: 'x-circle',
  sentence: ({ why }) => ({
    message: why === 'matter' ? disclosureMessages.withdrawnMatter : disclosureMessages.withdrawn,
  }),
  retainRule: 'disclosure',
});

/** That the consent to a letter of theirs was withdrawn, recorded in the stream into which that letter came, whatever its kind. */
export const hearWithdrawal = (
  { at, letter, stream, streamKind }: Delivery & { readonly streamKind: string },
  { withdraws, at: when, why }: WithdrawalLetter,
): ActDraft =>
  hearWithdrawn.draft({
    at,
    id: letter,
    stream,
    streamKind,
    facts: { letter, withdraws, at: when, ...(why ? { why } : {}) },
    basedOn: [withdraws],
  });
