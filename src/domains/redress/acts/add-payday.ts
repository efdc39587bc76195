import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';
import { Kronor } from '../schema.ts';

/** One payday in four columns that are never mixed, and the rent that was taken from what was left. */
const ClaimPayday = z.strictObject({
  act: ActEnvelope,
  day: Day,
  owed: Kronor,
  plusOvertime: z.boolean(),
  reported: Kronor,
  net: Kronor,
  cashBack: Kronor,
  rent: Kronor,
  /** Paid in the hand; paid by the person for the work or the journey; taken from the pay. Earlier entries do not say. */
  cash: Kronor.optional(),
  fee: Kronor.optional(),
  deducted: Kronor.optional(),
});
type ClaimPayday = z.infer<typeof ClaimPayday>;

const Facts = ClaimPayday.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const addPayday: ActDef<'claim.payday', Facts, never> = defineAct({
  type: 'claim.payday',
  stream: 'claim',
  nature: 'record',
  facts: Facts,
  icon: 'note-pencil',
  sentence: ({ day }) => ({ message: redressMessages.paydayTold, values: { day } }),
  material: 'privileged',
  retainRule: 'claim',
});

/** What was paid on one payday, and what should have been paid. */
export const toAddPayday: Doing<ClaimPayday, Here<Claim>> = {
  act: addPayday,
  input: ClaimPayday,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  acts: ({ act, ...facts }, here) => [addPayday.draft({ ...inClaim(here, act), facts })],
};
