import { decimalsIn } from '../../../kernel/country.ts';
import { daysAfter, monthsAfter } from '../../../kernel/time/calendar-days.ts';
import type { PayLine, PayRuleLine } from './pay-lines.ts';
import type { HourRate, Unsocial } from './wage-range.ts';

/* Of what is known of pay in a country, what a claim may be counted with: nothing from memory, nothing without a first day. */

/** A sum as it is written, in the smallest unit of the money of a country: 13.90 is 1390 cents. */
export const minorIn = (amount: string, country: string): number =>
  Math.round(Number(amount) * 10 ** decimalsIn(country));

/** A sum in the smallest unit of the money, as a number of whole ones with decimals. */
export const majorOf = (minor: number, country: string): number => minor / 10 ** decimalsIn(country);

/** The tables of a country, each once, in the order of their names. */
export function tablesIn(lines: readonly PayLine[]): readonly { readonly id: string; readonly name: string }[] {
  const tables = new Map(lines.flatMap(({ group }) => (group ? [[group.id, group.name] as const] : [])));
  return [...tables].map(([id, name]) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why a rate is not counted with. */
export type NotUsed = 'memory' | 'undated';

export const notUsed = ({ known, validFrom }: PayLine): NotUsed | null =>
  known === 'memory' ? 'memory' : validFrom === null ? 'undated' : null;

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/**
 * What an hour is paid by a table, from the first day of work to the last and the night after it. Pay by the month is divided by the ordinary hours of each month: the law of
 * Latvia says so, for others that is ours. Where a table has both, pay by the hour is used.
 */
export function hourRates(lines: readonly PayLine[], table: string, from: string, until: string): readonly HourRate[] {
  const to = daysAfter(until, 1);
  const used = lines.filter((line) => line.group?.id === table && notUsed(line) === null);
  const clipped = (first: string, last: string | null, minor: number): readonly HourRate[] => {
    const [begins, ends] = [first > from ? first : from, earlier(last, to) ?? to];
    return begins <= ends ? [{ from: begins, to: ends, minor }] : [];
  };
  const byMonth = used
    .filter(({ unit }) => unit === 'month')
    .flatMap((line) =>
      line.monthHours.flatMap(({ month, hours }) => {
        const first = (line.validFrom ?? '') > `${month}-01` ? (line.validFrom ?? '') : `${month}-01`;
        const last = earlier(earlier(line.validTo, line.usedTo), daysAfter(monthsAfter(`${month}-01`, 1), -1));
        return clipped(first, last, Math.floor((2 * minorIn(line.amount, line.country) + hours) / (2 * hours)));
      }),
    );
  const byHour = used
    .filter(({ unit }) => unit === 'hour')
    .flatMap((line) =>
      clipped(line.validFrom ?? '', earlier(line.validTo, line.usedTo), minorIn(line.amount, line.country)),
    );
  return [...byMonth, ...byHour];
}

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const shareOf = (percent: number | null): number | null => (percent === null ? null : Math.round(percent * 100));

/** What else a claim by this table is counted with; null and none where no source gives the rule. */
export function payRules(lines: readonly PayRuleLine[], table: string | null) {
  const used = lines.filter(
    ({ known, forTables }) =>
      known !== 'memory' && (forTables.length === 0 || (table !== null && forTables.includes(table))),
  );
  const find = (rule: PayRuleLine['rule']): PayRuleLine | undefined => used.find((one) => one.rule === rule);
  const hours = find('ordinary-week')?.hours ?? null;
  return {
    used,
    week: hours === null ? null : hours * 60,
    overtime: shareOf(find('overtime')?.percent ?? null),
    holiday: shareOf(find('holiday-pay')?.percent ?? null),
    unsocial: used
      .filter(({ rule }) => rule === 'unsocial')
      .map(
        (rule): Unsocial => ({
          clock: rule.clockFrom && rule.clockTo ? { from: minuteOf(rule.clockFrom), to: minuteOf(rule.clockTo) } : null,
          weekdays: [...rule.weekdays],
          minor: rule.amount === null ? null : minorIn(rule.amount, rule.country),
          share: shareOf(rule.percent),
          from: rule.validFrom,
          to: rule.validTo,
        }),
      ),
  };
}
