import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { declineReasons, results, Term, withdrawReasons } from './schema.ts';

/* What goes out, listed field by field. */

export const ExchangeShown = z.strictObject({
  /** When it lapses, or has lapsed, where no one answers; and whether the unit's own term says so or the one that comes with CAPE. */
  lapses: z.strictObject({ at: Instant, lapsed: z.boolean(), ownTerm: z.boolean() }).nullable(),
  declined: z
    .strictObject({
      at: Instant,
      reason: z.enum(declineReasons),
      words: z.string().nullable(),
      alternative: z.enum(['unit', 'named', 'none-known']),
      /** The unit or the service, in words. */
      instead: z.string().nullable(),
      /** The unit's number, where it can be written to from here. */
      unit: z.int().nullable(),
    })
    .nullable(),
  questions: z.array(
    z.strictObject({
      letter: Uuid,
      at: Instant,
      words: z.string().nullable(),
      answeredAt: Instant.nullable(),
      answer: z.string().nullable(),
    }),
  ),
  outcome: z
    .strictObject({
      at: Instant,
      result: z.enum(results),
      words: z.string().nullable(),
      /** The person has withdrawn the consent on which it was sent. */
      isWithdrawn: z.boolean(),
    })
    .nullable(),
  withdrawn: z
    .strictObject({ at: Instant, reason: z.enum(withdrawReasons).nullable(), ofConsent: z.boolean() })
    .nullable(),
  sentOn: z.strictObject({ at: Instant, to: z.string(), suspicion: Uuid }).nullable(),
  /** The hand-over before this one, which another unit had not taken. */
  instead: Uuid.nullable(),
  /** The recipient's number, to which an answer goes. */
  unit: z.int().nullable(),
  /** Persons registered here under the same alias who have consented to contact with the sender. */
  consented: z.array(z.strictObject({ person: Uuid, alias: z.string(), givenAt: Instant })),
});
export type ExchangeShown = z.infer<typeof ExchangeShown>;

/** The term that holds for what arrives at this unit. */
export const TermShown = Term.extend({ ownTerm: z.boolean() }).strict();
export type TermShown = z.infer<typeof TermShown>;
export const TermAnswer = z.strictObject({ term: TermShown, receipt: Receipt });
export type TermAnswer = z.infer<typeof TermAnswer>;
