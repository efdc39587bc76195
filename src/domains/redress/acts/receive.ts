import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { currencyIn } from '../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { countReceived } from '../counted.ts';
import { redressMessages } from '../messages.ts';
import { payerKinds } from '../schema.ts';

const ClaimReceive = z.strictObject({
  act: ActEnvelope,
  line: Uuid.nullable(),
  kronor: z.int().min(1).max(100_000_000),
  from: z.enum(payerKinds),
  receivedOn: Day,
});
type ClaimReceive = z.infer<typeof ClaimReceive>;

const Facts = ClaimReceive.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const receivePayment: ActDef<'claim.receive', Facts, never> = defineAct({
  type: 'claim.receive',
  milestone: true,
  stream: 'claim',
  nature: 'record',
  facts: Facts,
  icon: 'hand-coins',
  sentence: ({ kronor }, language, country) => ({
    message: redressMessages.received,
    values: { sum: formatsFor(language).money(kronor, currencyIn(country)) },
  }),
  material: 'privileged',
  retainRule: 'claim',
});

/** A payment received, for a line of the claim or for none in particular. */
export const toReceive: Doing<ClaimReceive, Here<Claim>> = {
  act: receivePayment,
  input: ClaimReceive,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  refuses: ({ line }, { state: { lines } }) =>
    line === null || lines.some((one) => one.line === line) ? null : new Problem('invalid', redressMessages.noSuchLine),
  acts: ({ act, ...facts }, here) => [
    receivePayment.draft({ ...inClaim(here, act), facts, counts: countReceived(facts, here) }),
  ],
};
