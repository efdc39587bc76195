import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Day } from '../../kernel/time/dates.ts';
import { Code, VisitRow } from './schema.ts';

/** A value of a goal. Not known, not shown and none set are written out, and none of them is zero. */
export const Value = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('number'),
    value: z.int().min(0),
    of: z.int().min(0).nullable(),
    unit: z.enum(['count', 'SEK']),
  }),
  z.strictObject({ is: z.enum(['not-known', 'not-shown', 'none-set']) }),
]);
export type Value = z.infer<typeof Value>;

export const goalStates = ['done', 'near', 'partly', 'caution', 'too-early', 'not-known'] as const;

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

const GoalShown = z.strictObject({
  id: Code,
  name: z.string(),
  indicator: z.string(),
  source: z.enum(goalSources),
  start: Value,
  target: Value,
  now: Value,
  interval: z.strictObject({ share: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  state: z.enum(goalStates),
  note: z.string().nullable(),
  filledBy: z.string().nullable(),
  opens: Opens.nullable(),
});
export type GoalShown = z.infer<typeof GoalShown>;
const LineShown = z.strictObject({
  id: Code,
  name: z.string(),
  goal: z.string(),
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

export const ProgrammeShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  from: Day,
  ends: Day,
  quarters: z.int(),
  quarter: z.int(),
  goals: z.array(GoalShown),
  lines: z.array(LineShown),
  remains: z.array(RemainsShown),
  may: z.array(z.string()),
});
export type ProgrammeShown = z.infer<typeof ProgrammeShown>;

export const ProgrammePage = z.strictObject({ programme: ProgrammeShown.nullable(), visits: z.array(VisitRow) });
export type ProgrammePage = z.infer<typeof ProgrammePage>;
export const ProgrammeAnswer = z.strictObject({ programme: ProgrammeShown, receipt: Receipt });
export type ProgrammeAnswer = z.infer<typeof ProgrammeAnswer>;

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
