import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { crossingOf } from '../disclosures/public.ts';

const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const currencies = ['EUR', 'SEK', 'PLN', 'NOK', 'DKK'] as const;

export const Amount = z.strictObject({ value: z.int().min(1).max(100_000_000), currency: z.enum(currencies) });
export const Period = z
  .strictObject({ from: Month, to: Month })
  .refine(({ from, to }) => to >= from, { path: ['to'], params: { rule: 'ends-after-it-begins' } });

/** What of a claim may be chosen for another country, one by one. No worker is named in any of it. */
export const claimFacts = ['workers', 'amount', 'period', 'firm', 'story'] as const;
export type ClaimFact = (typeof claimFacts)[number];

/** How many of the workers have consented, and to which unit: consent to one recipient is none to another. */
export const Consent = z.strictObject({ toUnit: z.int().min(1), given: z.int().min(0).max(10_000) });
export type Consent = z.infer<typeof Consent>;

/** Exactly what the contact abroad will see. Absent facts were not chosen. */
export const ClaimSnapshot = z.strictObject({
  workers: z.int().optional(),
  amount: Amount.optional(),
  period: Period.optional(),
  firm: text(160).optional(),
  story: text(4000).optional(),
});
export type ClaimSnapshot = z.infer<typeof ClaimSnapshot>;

/* What goes out. */

export const claimStates = ['open', 'unanswered', 'taken'] as const;

export const ClaimRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(['own', 'received']),
  state: z.enum(claimStates),
  workers: z.int().nullable(),
  begunAt: Instant,
});
export type ClaimRow = z.infer<typeof ClaimRow>;
export const ClaimList = z.strictObject({ items: z.array(ClaimRow) });

export const ClaimShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  origin: z.enum(['own', 'received']),
  state: z.enum(claimStates),
  facts: ClaimSnapshot,
  consent: Consent.extend({ toUnitName: z.string() }).strict().nullable(),
  from: z.string().nullable(),
  purpose: z.string().nullable(),
  ground: z.string().nullable(),
  answerDue: Instant.nullable(),
  responsible: ResponsibleShown.nullable(),
  crossings: z.array(crossingOf(claimFacts)),
  timeline: z.array(ActEvent),
  /** That it was registered was withdrawn: it is only read. */
  isWithdrawn: z.boolean(),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ClaimShown = z.infer<typeof ClaimShown>;
export const ClaimAnswer = z.strictObject({ claim: ClaimShown, receipt: Receipt });
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;

/** A unit of another country that takes letters: the workers consent to one of these. */
export const ContactList = z.strictObject({
  items: z.array(z.strictObject({ unit: z.int(), name: z.string(), country: z.string() })),
});
