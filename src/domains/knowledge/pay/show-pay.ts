import { calendarFinder } from '../calendar-of.ts';
import type { Entry, Knowledge } from '../entry.ts';
import { monthHoursOf } from './month-hours.ts';

type SayBoth = (text: { readonly sv: string; readonly en: string }) => string;

/** A rate of pay, field by field. The list of all that is known holds `rate` unread; `redress/wages/pay-lines.ts` reads it. */
export function paySaid(
  pay: Entry<'pay'>,
  say: SayBoth,
  { holidays }: { readonly holidays: Pick<Knowledge['holidays'], 'entries'> },
) {
  const { country, force, unit, amount, known, used_to: usedTo, note } = pay;
  const monthHours = unit === 'month' ? monthHoursOf(pay, calendarFinder(holidays.entries, [])(country)) : [];
  const rate = { force, unit, amount, known, usedTo, monthHours };
  return { country, rate, text: note && say(note) };
}

/** A rule beside it, field by field. */
export function payRuleSaid(entry: Entry<'pay-rules'>, say: SayBoth) {
  const payRule = {
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
