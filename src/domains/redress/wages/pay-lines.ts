import { z } from 'zod';

/* What is known of pay, as `knowledge` shows it: what a claim is counted with is read here. */

const Known = z.enum(['read', 'reported', 'memory']);

const Rate = z.strictObject({
  force: z.string(),
  unit: z.enum(['hour', 'month']),
  amount: z.string(),
  known: Known,
  /** After this day it is not used. */
  usedTo: z.string().nullable(),
  /** Of pay by the month: the ordinary hours of each month in which it holds, by which an hour is found. */
  monthHours: z.array(z.strictObject({ month: z.string(), hours: z.int() })),
});

const Rule = z.strictObject({
  rule: z.enum(['ordinary-week', 'overtime', 'holiday-pay', 'unsocial', 'month-hours']),
  hours: z.number().nullable(),
  percent: z.number().nullable(),
  amount: z.string().nullable(),
  clockFrom: z.string().nullable(),
  clockTo: z.string().nullable(),
  weekdays: z.array(z.int()),
  forTables: z.array(z.string()),
  known: Known,
});

type Shown = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
};

/** A rate of pay. */
export const payLineOf = ({
  id,
  name,
  country,
  group,
  validFrom,
  validTo,
  source,
  rate,
}: Shown & { rate?: unknown }) => ({
  ...{ id, name, country, group, validFrom, validTo, source },
  ...Rate.parse(rate),
});
export type PayLine = ReturnType<typeof payLineOf>;

/** A rule beside the rates. */
export const payRuleOf = ({
  id,
  name,
  country,
  validFrom,
  validTo,
  source,
  payRule,
}: Shown & { payRule?: unknown }) => ({
  ...{ id, name, country, validFrom, validTo, source },
  ...Rule.parse(payRule),
});
export type PayRuleLine = ReturnType<typeof payRuleOf>;
