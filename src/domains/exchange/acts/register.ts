import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { exchangeMessages } from '../messages.ts';
import { Amount, Consent, Period } from '../schema.ts';

const RegisterClaim = z.strictObject({
  act: ActEnvelope,
  claim: Uuid,
  workers: z.int().min(1).max(10_000),
  amount: Amount,
  period: Period,
  firm: text(160),
  story: text(4000),
  consent: Consent,
});
export type RegisterClaim = z.infer<typeof RegisterClaim>;

/** The firm and the story are in the words. */
const Facts = z.strictObject({
  reference: z.string(),
  workers: z.int(),
  amount: Amount,
  period: Period,
  consent: Consent,
});
type Facts = z.infer<typeof Facts>;

export const registerClaim: ActDef<'fee-claim.register', Facts, 'firm' | 'story'> = defineAct({
  type: 'fee-claim.register',
  stream: 'fee-claim',
  words: ['firm', 'story'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: ({ workers }) => ({ message: exchangeMessages.registered, values: { workers } }),
  retainRule: 'fee-claim',
});

/** A claim for fees that workers paid to a firm in another country, as their counsel registers it. It names no worker. */
export const toRegister: Doing<RegisterClaim, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: registerClaim,
  input: RegisterClaim,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ workers, consent }) => {
    const message = exchangeMessages.moreThanWorkers;
    return consent.given > workers ? new Problem('invalid', message, {}, [{ path: 'consent.given', message }]) : null;
  },
  acts: ({ act, workers, amount, period, consent, firm, story }, { id, at, reference }) => [
    registerClaim.draft({
      at,
      id: act.id,
      stream: id,
      facts: { reference, workers, amount, period, consent },
      words: { firm, story },
    }),
  ],
};
