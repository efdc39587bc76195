import { z } from 'zod';
import { knownBy, payForces, payRuleKinds } from './pay-entry.ts';

/*
 * What screens have of pay. The list of everything that is known holds it unread, so that the first page of all need not know its shape; the
 * screens that count with it read it here.
 */

export const PayRate = z.strictObject({
  force: z.enum(payForces),
  unit: z.enum(['hour', 'month']),
  amount: z.string(),
  known: z.enum(knownBy),
  usedTo: z.string().nullable(),
  /** Of pay by the month: the ordinary hours of each month in which it holds, by which an hour is found. */
  monthHours: z.array(z.strictObject({ month: z.string(), hours: z.int() })),
});

export const PayRule = z.strictObject({
  rule: z.enum(payRuleKinds),
  hours: z.number().nullable(),
  percent: z.number().nullable(),
  amount: z.string().nullable(),
  clockFrom: z.string().nullable(),
  clockTo: z.string().nullable(),
  weekdays: z.array(z.int()),
  forTables: z.array(z.string()),
  known: z.enum(knownBy),
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

/** A rate of pay with what a claim is counted with. */
export const payLineOf = ({ rate, ...shown }: Shown & { readonly rate?: unknown }) => ({
  ...shown,
  ...PayRate.parse(rate),
});

/** A rule beside it. */
export const payRuleOf = ({ payRule, ...shown }: Shown & { readonly payRule?: unknown }) => ({
  ...shown,
  ...PayRule.parse(payRule),
});
