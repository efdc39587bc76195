import { z } from 'zod';
import { ActEvent } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { Currency } from '../programme-schema.ts';
import { Code } from '../schema.ts';
import { deviationStates } from './deviation.ts';

export const mostMinor = 1_000_000_000_000;
/** An amount in the smallest unit of its currency, below zero for a repayment. */
export const Minor = z.int().min(-mostMinor).max(mostMinor);
/** Several of them together. */
const SumOfMinor = z.int();

/** What a cost is for, as funders ask for it. */
export const costKinds = ['staff', 'travel', 'services', 'events', 'material', 'other'] as const;
export type CostKind = (typeof costKinds)[number];

/** Whether a co-funder pays, or gives work, rooms or goods with a value. */
export const coFundingKinds = ['money', 'in-kind'] as const;

/** So much of the currency of the programme for one of the other, in millionths, of a day. */
export const Rate = z.strictObject({ millionths: z.int().min(1).max(1_000_000_000_000), on: Day });

/** What the act of a cost stores. */
export const CostFacts = z.strictObject({
  cost: Uuid,
  line: Code,
  on: Day,
  paid: Minor,
  currency: Currency,
  rate: Rate.nullable(),
  receipts: z.array(Uuid).max(20),
  amount: Minor,
});
export type CostFacts = z.infer<typeof CostFacts>;

/** What the act of co-funding stores. */
export const CoFundingFacts = z.strictObject({
  source: Uuid,
  kind: z.enum(coFundingKinds),
  promised: Minor.min(0),
  received: Minor.min(0),
  on: Day,
});
export type CoFundingFacts = z.infer<typeof CoFundingFacts>;

const DeviationShown = {
  planned: SumOfMinor,
  spent: SumOfMinor,
  remaining: SumOfMinor.nullable(),
  expected: SumOfMinor.nullable(),
  difference: SumOfMinor.nullable(),
  share: z.int().nullable(),
  state: z.enum(deviationStates),
};

const BudgetLineShown = z.strictObject({
  id: Code,
  name: z.string(),
  goal: Code.nullable(),
  goalName: z.string().nullable(),
  kind: z.enum(costKinds).nullable(),
  ...DeviationShown,
  forecast: z.strictObject({ on: Day, why: z.string(), by: z.string() }).nullable(),
  explained: z.strictObject({ why: z.string(), answer: z.string(), by: z.string(), on: Day }).nullable(),
});
export type BudgetLineShown = z.infer<typeof BudgetLineShown>;

export const ReceiptShown = z.strictObject({ id: Uuid, name: z.string(), isWithdrawn: z.boolean() });

const CostShown = z.strictObject({
  id: Uuid,
  line: Code,
  lineName: z.string(),
  on: Day,
  what: z.string(),
  voucher: z.string().nullable(),
  amount: Minor,
  paid: Minor,
  currency: Currency,
  rate: Rate.extend({ source: z.string() }).strict().nullable(),
  receipts: z.array(ReceiptShown),
  by: z.string(),
  /** What it said before it was corrected, the oldest first. */
  earlier: z.array(z.strictObject({ act: Uuid, on: Day, amount: Minor, what: z.string(), by: z.string() })),
});
export type CostShown = z.infer<typeof CostShown>;

const CoFundingShown = z.strictObject({
  id: Uuid,
  who: z.string(),
  kind: z.enum(coFundingKinds),
  promised: Minor,
  received: Minor,
  on: Day,
  note: z.string().nullable(),
});
export type CoFundingShown = z.infer<typeof CoFundingShown>;

/** The budget of a programme, as its unit may see it. */
export const BudgetShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  currency: Currency.nullable(),
  /** The currency of the country that the programme is about, where it is about one. */
  ended: z.boolean(),
  terms: z.strictObject({ tolerance: z.int(), source: z.string() }).nullable(),
  goals: z.array(z.strictObject({ id: Code, name: z.string() })),
  lines: z.array(BudgetLineShown),
  total: z.strictObject(DeviationShown),
  costs: z.array(CostShown),
  coFunding: z.array(CoFundingShown),
  /** The files of the programme that can be chosen as receipts. */
  files: z.array(ReceiptShown),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type BudgetShown = z.infer<typeof BudgetShown>;
