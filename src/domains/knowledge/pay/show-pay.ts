import type { z } from 'zod';
import { calendarFinder } from '../calendar-of.ts';
import type { Entry, Knowledge } from '../entry.ts';
import { monthHoursOf } from './month-hours.ts';
import type { PayRate, PayRule } from './pay-shown.ts';

type SayBoth = (text: { readonly sv: string; readonly en: string }) => string;

/** A rate of pay, field by field. */
export function paySaid(
  pay: Entry<'pay'>,
  say: SayBoth,
  { holidays }: { readonly holidays: Pick<Knowledge['holidays'], 'entries'> },
) {
  const { country, force, unit, amount, known, used_to: usedTo, note } = pay;
  const monthHours = unit === 'month' ? monthHoursOf(pay, calendarFinder(holidays.entries, [])(country)) : [];
  const rate: z.infer<typeof PayRate> = { force, unit, amount, known, usedTo, monthHours };
  return { country, rate, text: note && say(note) };
}

/** A rule beside it, field by field. */
export function payRuleSaid(entry: Entry<'pay-rules'>, say: SayBoth) {
  const payRule: z.infer<typeof PayRule> = {
    rule: entry.rule,
    hours: entry.hours ?? null,
    percent: entry.percent ?? null,
    amount: entry.amount ?? null,
    clockFrom: entry.from ?? null,
    clockTo: entry.to ?? null,
    weekdays: entry.days ?? [],
    forTables: entry.tables,
    known: entry.known,
  };
  return { country: entry.country, payRule, text: say(entry.text) };
}
