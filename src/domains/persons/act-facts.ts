import { z } from 'zod';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { GiveConsent, identityFields, lookReasons, PersonFacts, ProtectPerson, ReachPerson } from './schema.ts';

/** What each act holds besides who, when and where. Names and what somebody said are never in here: they lie sealed beside. */
export const RegisterFacts = PersonFacts.extend({ case: Uuid.nullable() }).strict();
export type RegisterFacts = z.infer<typeof RegisterFacts>;

export const ProtectFacts = ProtectPerson.pick({ protection: true });
export type ProtectFacts = z.infer<typeof ProtectFacts>;

export const ReachFacts = ReachPerson.pick({ reach: true });
export type ReachFacts = z.infer<typeof ReachFacts>;

const Both = z.strictObject({ sv: z.string(), en: z.string() });

export const GiveFacts = GiveConsent.omit({ act: true, said: true }).extend({
  to: Both,
  /** The first moment at which it does not hold any more. */
  lapsesAt: Instant.nullable(),
});
export type GiveFacts = z.infer<typeof GiveFacts>;

export const WithdrawFacts = z.strictObject({ consent: Uuid, to: Both });
export type WithdrawFacts = z.infer<typeof WithdrawFacts>;

/** Which fields were stored, and the blind indexes of numbers; what they hold lies sealed beside. */
export const StoreFacts = z.strictObject({
  person: Uuid,
  fields: z.array(z.enum(identityFields)).min(1),
  blind: z.strictObject({
    personalNumber: z.string().nullable(),
    passportNumber: z.string().nullable(),
    phone: z.string().nullable(),
  }),
});
export type StoreFacts = z.infer<typeof StoreFacts>;

export const OpenFacts = z.strictObject({ reason: z.enum(lookReasons) });
export type OpenFacts = z.infer<typeof OpenFacts>;
