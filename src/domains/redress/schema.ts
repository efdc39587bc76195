import { z } from 'zod';
import { ActEnvelope, ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Day, Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { agreements, allContents, type Role } from './contractor-liability.ts';
import { bases } from './hours.ts';
import { effectTracks } from './settlement-effects.ts';
import { Computed } from './sums.ts';

const Kronor = z.int().min(0).max(100_000_000);

/** What is claimed. Gross, net and cost are natures of money, and are never put together but in a total that says so. */
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
export const chainRoles = ['first', 'main'] as const satisfies readonly Role[];

export const OpenClaim = z.strictObject({
  act: ActEnvelope,
  claim: Uuid,
  /** The file of the house in which it stands, on the redress track; null while there is none. */
  caseId: Uuid.nullable(),
  /** The day from which one counts how long it took. */
  began: Day,
  people: z.int().min(1).max(1000),
  sector: z.enum(sectorsOrUnknown),
  /** Whom it is for, by alias, and against whom. */
  who: text(80),
  against: text(120),
});
export type OpenClaim = z.infer<typeof OpenClaim>;

export const Due = z.strictObject({ due: Day, kronor: Kronor });

export const ClaimLine = z.strictObject({
  act: ActEnvelope,
  line: Uuid,
  kind: z.enum(lineKinds),
  nature: z.enum(natures),
  computed: Computed,
  /** When pay of this line fell due, where a chain of contractors may answer for it. */
  dues: z.array(Due).max(60),
  /** What shows it. */
  evidence: text(300),
  /** What would make the probable part documented, and the claimed part probable; null where nobody knows. */
  toDocument: text(300).nullable(),
  toSupport: text(300).nullable(),
});
export type ClaimLine = z.infer<typeof ClaimLine>;

/** One payday in four columns that are never mixed, and the rent that was taken from what was left. */
export const ClaimPayday = z.strictObject({
  act: ActEnvelope,
  day: Day,
  owed: Kronor,
  plusOvertime: z.boolean(),
  reported: Kronor,
  net: Kronor,
  cashBack: Kronor,
  rent: Kronor,
});
export type ClaimPayday = z.infer<typeof ClaimPayday>;

export const ClaimReceive = z.strictObject({
  act: ActEnvelope,
  line: Uuid.nullable(),
  kronor: z.int().min(1).max(100_000_000),
  from: z.enum(payerKinds),
  receivedOn: Day,
});
export type ClaimReceive = z.infer<typeof ClaimReceive>;

export const ClaimPayer = z.strictObject({
  act: ActEnvelope,
  payer: Uuid,
  kind: z.enum(payerKinds),
  state: z.enum(payerStates),
  by: Day.nullable(),
  kronor: Kronor.nullable(),
  name: text(120),
  note: text(300).nullable(),
  /** What a customer paid for an hour, the wage that one compares with, and for how many hours; null where it is not known. */
  price: z
    .strictObject({
      paid: z.number().min(0).max(10_000),
      wage: z.number().min(1).max(10_000),
      hours: z.number().min(0.5).max(100_000),
    })
    .nullable()
    .default(null),
});
export type ClaimPayer = z.infer<typeof ClaimPayer>;

export const NotifyContractor = z.strictObject({
  act: ActEnvelope,
  notice: Uuid,
  role: z.enum(chainRoles),
  /** When it was sent; and when it arrived, from which time to pay runs. What follows was not asked for before: absent is not known. */
  day: Day,
  arrived: Day.nullable().optional(),
  agreement: z.enum(agreements).optional(),
  contents: z.array(z.enum(allContents)).max(allContents.length).optional(),
  to: text(120),
});
export type NotifyContractor = z.infer<typeof NotifyContractor>;

export const SettlementOffer = z.strictObject({
  act: ActEnvelope,
  offer: Uuid,
  kronor: z.int().min(1).max(100_000_000),
  asksSilence: z.boolean(),
  /** Whether the person has a permit that rests on taking part; null where it is not known here. */
  permitForTrial: z.boolean().nullable(),
  day: Day,
  from: text(120),
});
export type SettlementOffer = z.infer<typeof SettlementOffer>;

export const Settle = z.strictObject({
  act: ActEnvelope,
  offer: Uuid,
  answer: z.enum(['refused', 'accepted']),
  day: Day,
  reason: text(500).nullable(),
});
export type Settle = z.infer<typeof Settle>;

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
  evidence: z.string().nullable(),
});

const Gap = z.strictObject({
  line: Uuid,
  kind: z.enum(lineKinds),
  from: z.enum(bases),
  to: z.enum(bases),
  kronor: z.int(),
  hours: z.number().nullable(),
  /** What would close it; null: nobody knows anything that would. */
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
  price: z.strictObject({ paid: z.number(), lawful: z.number(), hours: z.number() }).nullable(),
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
  /** What the notice lacks of what it must hold; null where nobody has said what it holds. */
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
  caseId: Uuid.nullable(),
  who: z.string().nullable(),
  against: z.string().nullable(),
  sector: z.enum(sectorsOrUnknown),
  people: z.int(),
  began: Day,
  work: z
    .strictObject({ from: Day, to: Day, days: z.int(), hours: z.number(), nights: z.int(), nightHours: z.number() })
    .nullable(),
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
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ClaimShown = z.infer<typeof ClaimShown>;

export const ClaimAnswer = z.strictObject({ claim: ClaimShown, receipt: Receipt });
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;
