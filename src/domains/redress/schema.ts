import { z } from 'zod';
import { ActChange, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { allContents, type Role } from './contractor-liability.ts';
import { bases } from './hours.ts';
import { effectTracks } from './settlement-effects.ts';
import { grossKinds, WageBasis } from './wages/wage-range.ts';

/** A whole number of the money of the country in whose file the claim is. */
export const Kronor = z.int().min(0).max(100_000_000);

/** What is claimed. Gross, net and cost are natures of money, and are added up only in a total that says so. */
export const lineKinds = [
  'overtime',
  'unpaid-wage',
  'cash-back',
  'rent',
  'fee',
  'holiday-pay',
  'violation',
  'other',
] as const;
export type LineKind = (typeof lineKinds)[number];
export const natures = ['gross', 'net', 'cost'] as const;
export const payerKinds = [
  'wage-guarantee',
  'controller',
  'estate',
  'contractor',
  'client',
  'employer',
  'victim-compensation',
] as const;
export const payerStates = ['asked', 'paid', 'waits', 'not-known', 'no-ground', 'refused'] as const;
export type PayerState = (typeof payerStates)[number];
export const chainRoles = ['first', 'main'] as const satisfies readonly Role[];

export const Due = z.strictObject({ due: Day, kronor: Kronor });

/* What goes out, listed field by field. */

/** Sums of many lines, which may be larger than any line. */
const Sums = z.strictObject({ documented: z.int(), probable: z.int(), claimed: z.int() });

export const ClaimRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  caseId: Uuid.nullable(),
  sector: z.enum(sectorsOrUnknown),
  people: z.int(),
  began: Day,
  openedAt: Instant,
  range: Sums,
  received: z.int(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;
export const ClaimList = z.strictObject({ items: z.array(ClaimRow), next: z.string().nullable() });
export type ClaimList = z.infer<typeof ClaimList>;

const Line = z.strictObject({
  line: Uuid,
  kind: z.enum(lineKinds),
  nature: z.enum(natures),
  how: z.string(),
  /** Null: not computed, which is not the same as nothing owed. */
  range: Sums.nullable(),
  received: z.int(),
  /** Hours over the ordinary ones, where it was computed from a schedule. */
  overtime: z.strictObject({ documented: z.number(), probable: z.number(), claimed: z.number() }).nullable(),
  rate: z.int().nullable(),
  /** Where it was computed from hours one by one: with which table, and what of it comes to what, in the smallest unit of the money. */
  hours: z
    .strictObject({
      table: z.string().nullable(),
      basis: WageBasis,
      rateSource: z.string().nullable(),
      toDocument: z.string().nullable(),
      toSupport: z.string().nullable(),
      minutes: Sums,
      parts: z.array(z.strictObject({ kind: z.enum(grossKinds), ...Sums.shape })),
      unrated: z.int(),
    })
    .nullable(),
  evidence: z.string().nullable(),
});

const Gap = z.strictObject({
  line: Uuid,
  kind: z.enum(lineKinds),
  from: z.enum(bases),
  to: z.enum(bases),
  kronor: z.int(),
  hours: z.number().nullable(),
  /** What would close it; null: nothing is known that would. */
  note: z.string().nullable(),
});

const Payday = z.strictObject({
  day: Day,
  owed: z.int(),
  plusOvertime: z.boolean(),
  reported: z.int(),
  net: z.int(),
  cashBack: z.int(),
  rent: z.int(),
  cash: z.int(),
  fee: z.int(),
  deducted: z.int(),
  hours: z.number().nullable(),
  left: z.int(),
  anHour: z.number().nullable(),
});

const Payer = z.strictObject({
  payer: Uuid,
  kind: z.enum(payerKinds),
  state: z.enum(payerStates),
  by: Day.nullable(),
  kronor: z.int().nullable(),
  name: z.string().nullable(),
  note: z.string().nullable(),
  /** What was paid for an hour beside the least that it costs lawfully. */
  price: z.strictObject({ paid: z.number(), lawful: z.number().nullable(), hours: z.number() }).nullable(),
});

const Notice = z.strictObject({
  notice: Uuid,
  role: z.enum(chainRoles),
  day: Day,
  to: z.string().nullable(),
  arrived: Day.nullable(),
  payBy: Day,
  /** Of the one who hired, while the main contractor has not been notified: from when, and until when, it can be. */
  tellMain: z.strictObject({ from: Day, by: Day }).nullable(),
  /** Of the main contractor: whether it was notified while the one who hired still had time. */
  early: z.boolean(),
  /** Bound by an equivalent central agreement: the act does not apply. */
  exempt: z.boolean(),
  /** What the notice lacks of what it must state; null where its contents are not recorded. */
  lacks: z.array(z.enum(allContents)).nullable(),
  reached: z.int(),
  lost: z.int(),
  lostBefore: Day,
});

const Offer = z.strictObject({
  offer: Uuid,
  kronor: z.int(),
  asksSilence: z.boolean(),
  day: Day,
  from: z.string().nullable(),
  effects: z.array(z.strictObject({ track: z.enum(effectTracks), effect: z.string(), kronor: z.int().nullable() })),
  answer: z.enum(['refused', 'accepted']).nullable(),
  answeredOn: Day.nullable(),
  reason: z.string().nullable(),
});

export const ClaimShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  responsible: ResponsibleShown,
  caseId: Uuid.nullable(),
  who: z.string().nullable(),
  against: z.string().nullable(),
  sector: z.enum(sectorsOrUnknown),
  people: z.int(),
  began: Day,
  work: z
    .strictObject({ from: Day, to: Day, days: z.int(), hours: z.number(), nights: z.int(), nightHours: z.number() })
    .nullable(),
  /** In whose file it is: its law and its tables of pay hold. */
  country: z.string().length(2),
  /** The money of the country in whose file it is (ISO 4217); each field called `kronor` is a whole number of it. */
  currency: z.string().length(3),
  /** Whether a notice to a contractor is possible by a rule of the country that CAPE has. */
  chainIsLiable: z.boolean(),
  /** Whether what an hour must cost an employer, and how long pay can be claimed, has been entered for the country. */
  known: z.strictObject({ rates: z.boolean(), limit: z.boolean() }),
  range: Sums,
  received: z.int(),
  receivedOn: Day.nullable(),
  daysToReceived: z.int().nullable(),
  lines: z.array(Line),
  notComputed: z.int(),
  gaps: z.array(Gap),
  paydays: z.array(Payday),
  payers: z.array(Payer),
  notices: z.array(Notice),
  offers: z.array(Offer),
  cost: z.strictObject({ contributions: z.int(), lawfulHour: z.number() }).nullable(),
  timeline: z.array(ActEvent.extend({ changes: z.array(ActChange).optional() })),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ClaimShown = z.infer<typeof ClaimShown>;

export const ClaimAnswer = z.strictObject({ claim: ClaimShown, receipt: Receipt });
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;
