import { z } from 'zod';
import { ActEvent, Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day } from '../../kernel/time/dates.ts';
import { Code, VisitRow } from './schema.ts';

/** The three letters of a currency: ISO 4217. Which one a programme counts in is said by those who set it up. */
export const Currency = z.string().regex(/^[A-Z]{3}$/);
/** The two letters of a country: ISO 3166-1. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);

/** A value of a goal, in whole units: a count, or an amount in a currency. Not known, not shown and none set are written out, and none of them is zero. */
export const Value = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('number'),
    value: z.int().min(0),
    of: z.int().min(0).nullable(),
    unit: z.string().regex(/^(count|[A-Z]{3})$/),
  }),
  z.strictObject({ is: z.enum(['not-known', 'not-shown', 'none-set']) }),
]);
export type Value = z.infer<typeof Value>;

export const goalStates = ['done', 'near', 'partly', 'caution', 'too-early', 'not-known'] as const;

/** From what was done to what it was for: the levels of a results framework. */
export const goalLevels = ['impact', 'outcome', 'output', 'activity'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** What an organisation does in a programme. */
export const partnerRoles = ['lead', 'funder', 'partner', 'host', 'adviser'] as const;

/** Where a goal's number comes from: what CAPE counts itself, or what a named person fills in. */
export const goalSources = ['vignettes', 'visits', 'by-hand'] as const;

/** What a number or a budget line opens. */
export const Opens = z.strictObject({
  kind: z.enum(['visit', 'vignettes', 'study', 'history']),
  id: Uuid.nullable(),
});
export type Opens = z.infer<typeof Opens>;

export const keeperStates = ['nothing-to-pay', 'decided', 'not-decided', 'no-keeper'] as const;

/* What goes out. */

const ValueShown = z.strictObject({
  act: Uuid,
  now: Value,
  state: z.enum(goalStates),
  /** Of which day it is; null where only the day it was written down is known. */
  on: Day.nullable(),
  note: z.string().nullable(),
  by: z.string(),
});
export type ValueShown = z.infer<typeof ValueShown>;

const GoalShown = z.strictObject({
  id: Code,
  level: z.enum(goalLevels),
  under: Code.nullable(),
  name: z.string(),
  indicator: z.string(),
  how: z.string().nullable(),
  source: z.enum(goalSources),
  start: Value,
  target: Value,
  now: Value,
  interval: z.strictObject({ share: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  state: z.enum(goalStates),
  note: z.string().nullable(),
  filledBy: z.string().nullable(),
  opens: Opens.nullable(),
  /** Every value that was filled in, the oldest first. */
  values: z.array(ValueShown),
});
export type GoalShown = z.infer<typeof GoalShown>;
const LineShown = z.strictObject({
  id: Code,
  name: z.string(),
  goal: z.string(),
  /** In the smallest unit of the currency. */
  amount: z.int(),
  opens: z.array(Opens.extend({ reference: z.string().nullable() }).strict()),
});
const RemainsShown = z.strictObject({
  id: Code,
  what: z.string(),
  keeper: z.string().nullable(),
  state: z.enum(keeperStates),
  on: Day.nullable(),
  due: Day.nullable(),
  otherwise: z.string(),
});
export type RemainsShown = z.infer<typeof RemainsShown>;

const PartnerShown = z.strictObject({
  id: Code,
  role: z.enum(partnerRoles),
  country: CountryCode.nullable(),
  name: z.string(),
  does: z.string().nullable(),
});
export type PartnerShown = z.infer<typeof PartnerShown>;

export const ProgrammeShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  country: CountryCode.nullable(),
  region: z.string().nullable(),
  lead: z.string().nullable(),
  funder: z.string().nullable(),
  currency: Currency.nullable(),
  ended: z.strictObject({ on: Day, why: z.string() }).nullable(),
  from: Day,
  ends: Day,
  quarters: z.int(),
  quarter: z.int(),
  goals: z.array(GoalShown),
  partners: z.array(PartnerShown),
  lines: z.array(LineShown),
  remains: z.array(RemainsShown),
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type ProgrammeShown = z.infer<typeof ProgrammeShown>;

/** One of the programmes of a unit, as a line of a list. */
export const ProgrammeRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  from: Day,
  ends: Day,
  ended: Day.nullable(),
  country: CountryCode.nullable(),
  goals: z.int(),
});
export type ProgrammeRow = z.infer<typeof ProgrammeRow>;

export const ProgrammePage = z.strictObject({
  programme: ProgrammeShown.nullable(),
  programmes: z.array(ProgrammeRow),
  visits: z.array(VisitRow),
});
export type ProgrammePage = z.infer<typeof ProgrammePage>;
export const ProgrammeAnswer = z.strictObject({ programme: ProgrammeShown, receipt: Receipt });
export type ProgrammeAnswer = z.infer<typeof ProgrammeAnswer>;

/** The results framework as a file. */
export const FrameworkFile = z.strictObject({ name: z.string(), type: z.string(), base64: z.string() });

const Entry = z.strictObject({
  id: z.string(),
  when: z.string(),
  certain: z.boolean(),
  text: z.string(),
  source: z.strictObject({ name: z.string(), link: z.string() }),
});
export const HistoryShown = z.strictObject({
  aims: z.array(z.string()),
  aimsSource: z.strictObject({ name: z.string(), link: z.string() }),
  entries: z.array(Entry),
  after: z.array(Entry),
});
export type HistoryShown = z.infer<typeof HistoryShown>;
