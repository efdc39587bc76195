import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';
import { Kronor, payerKinds, payerStates } from '../schema.ts';

const ClaimPayer = z.strictObject({
  act: ActEnvelope,
  payer: Uuid,
  kind: z.enum(payerKinds),
  state: z.enum(payerStates),
  by: Day.nullable(),
  kronor: Kronor.nullable(),
  name: text(120),
  note: text(300).nullable(),
  /** What a customer paid for an hour, the comparator wage, and for how many hours; null where it is not known. */
  price: z
    .strictObject({
      paid: z.number().min(0).max(10_000),
      wage: z.number().min(1).max(10_000),
      hours: z.number().min(0.5).max(100_000),
    })
    .nullable()
    .default(null),
});
type ClaimPayer = z.infer<typeof ClaimPayer>;

const Facts = ClaimPayer.omit({ act: true, name: true, note: true });
type Facts = z.infer<typeof Facts>;

export const namePayer: ActDef<'claim.payer', Facts, 'name' | 'note'> = defineAct({
  type: 'claim.payer',
  stream: 'claim',
  words: ['name', 'note'],
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: () => ({ message: redressMessages.payerTold }),
  material: 'privileged',
  retainRule: 'claim',
});

/** Who might pay, and the status. Recorded again, the newest applies. */
export const toNamePayer: Doing<ClaimPayer, Here<Claim>> = {
  act: namePayer,
  input: ClaimPayer,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  acts: ({ act, name, note, ...facts }, here) => [
    namePayer.draft({ ...inClaim(here, act), facts, words: { name, note } }),
  ],
};
