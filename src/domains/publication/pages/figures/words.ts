import type { Message } from '../../../../kernel/message.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import * as labels from './label-messages.ts';
import { metricNames } from './metric-messages.ts';
import { offenceNames, partNames } from './part-messages.ts';
import * as words from './word-messages.ts';

/** A code that has no text is shown as it is: a new row in a file must never take a page down. */
const named = ({ t }: Texts, names: Readonly<Record<string, Message>>, key: string): string => {
  const message = names[key];
  return message ? t(message) : key;
};

export const metricName = (texts: Texts, metric: string): string => named(texts, metricNames, metric);
export const unitName = (texts: Texts, unit: string): string => named(texts, labels.unitNames, unit);
export const purposeName = (texts: Texts, purpose: string): string => named(texts, labels.purposeNames, purpose);
export const partName = (texts: Texts, part: string): string => named(texts, partNames, part);
export const offenceName = (texts: Texts, offence: string): string => named(texts, offenceNames, offence);
export const markName = (texts: Texts, mark: string): string => named(texts, labels.markNames, mark);
export const countryName = (texts: Texts, country: string): string => named(texts, labels.countryNames, country);

const wholeYear = /^\d{4}$/;

/** The one year a row counts, or null where it counts several, a part of one, or does not say. */
export const singleYear = ({ year }: PublishedFigure): number | null => (wholeYear.test(year) ? Number(year) : null);

/** A year, or years together, as they are read aloud. */
export function yearText({ t }: Texts, { year }: PublishedFigure): string {
  const half = /^(\d{4})-(\d{4})H([12])$/.exec(year);
  if (half) return t(half[3] === '1' ? words.yearsToJune : words.years, { from: half[1] ?? '', to: half[2] ?? '' });
  const range = /^(\d{4})-(\d{4})$/.exec(year);
  if (range) return t(words.years, { from: range[1] ?? '', to: range[2] ?? '' });
  if (/^\d{4}-$/.test(year)) return t(words.yearOnwards, { year: year.slice(0, 4) });
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(year);
  if (day) return t(words.onDay, { date: year });
  return year === 'n/a' ? t(words.yearNotStated) : year;
}

function numberWithUnit({ t, formats }: Texts, { unit }: PublishedFigure, value: number): string {
  if (unit === 'share') return formats.percent(value);
  if (unit.startsWith('per cent')) return formats.percent(value / 100);
  if (unit.startsWith('SEK')) return t(words.kronor, { number: formats.number(value) });
  return formats.number(value);
}

/** The value with what the source says about its exactness. Null is shown as not known, never as zero. */
export function valueText(texts: Texts, row: PublishedFigure): string {
  if (row.value === null) return texts.t(words.notKnown);
  const number = numberWithUnit(texts, row, row.value);
  switch (row.qualifier) {
    case 'exact':
      return number;
    case 'about':
      return texts.t(words.about, { number });
    case 'more-than':
      return texts.t(words.moreThan, { number });
    case 'less-than':
      return texts.t(words.lessThan, { number });
  }
}

/** Which part of the whole a row counts, in words: offence, purpose, group. Empty when it counts all. */
export function scopeText(texts: Texts, row: PublishedFigure): string {
  const parts = [
    row.offence && offenceName(texts, row.offence),
    row.purpose && purposeName(texts, row.purpose),
    row.breakdown !== 'all' && partName(texts, row.breakdown),
  ].filter((part): part is string => Boolean(part));
  return parts.join(', ');
}

/** The first letter as a capital, for the beginning of a cell or a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** What is counted, with its part where the row counts one: "Investigations, forced labour". */
export function whatOf(texts: Texts, row: PublishedFigure): string {
  const scope = scopeText(texts, row);
  const what = metricName(texts, row.metric);
  return scope ? texts.t(words.withScope, { what, scope }) : what;
}

/** A published figure in a line of its own, in the reader's words: when, what, how many. */
export const figureInWords = (texts: Texts, row: PublishedFigure) => ({
  year: yearText(texts, row),
  what: whatOf(texts, row),
  value: valueText(texts, row),
});
