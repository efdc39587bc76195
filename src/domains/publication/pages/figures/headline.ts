import type { Message, MessageValues } from '../../../../kernel/message.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import * as words from './headline-messages.ts';
import { generic } from './page-messages.ts';
import { countryName, valueText, yearText } from './words.ts';

type Wanted = {
  readonly metric: string;
  readonly purpose?: string | null;
  readonly breakdown?: string;
  /** Left out: the newest row that has a number. */
  readonly year?: string;
};

type Headline = { readonly message: Message; readonly values: MessageValues };

/** The newest number that answers, or undefined. Where sources differ the first in the file is taken. */
function newest(rows: readonly PublishedFigure[], wanted: Wanted): PublishedFigure | undefined {
  const { metric, purpose = null, breakdown = 'all', year } = wanted;
  const found = rows.filter(
    (row) =>
      row.value !== null &&
      row.metric === metric &&
      row.purpose === purpose &&
      row.breakdown === breakdown &&
      (year === undefined || row.year === year),
  );
  return found.toSorted((a, b) => b.year.localeCompare(a.year))[0];
}

type Finder = (texts: Texts, rows: readonly PublishedFigure[]) => Headline | null;

const denmark: Finder = (texts, rows) => {
  const all = rows.filter((row) => /^\d{4}$/.test(row.year));
  const to = newest(all, { metric: 'identified-victims' });
  const labour = to && newest(all, { metric: 'identified-victims', purpose: 'forced_labour', year: to.year });
  const convicted = newest(rows, { metric: 'convicted-persons' });
  if (!to || !labour || !convicted) return null;
  const values = {
    to: valueText(texts, to),
    toYear: to.year,
    labour: valueText(texts, labour),
    convicted: convicted.value ?? 0,
    convictedYears: yearText(texts, convicted),
  };
  return { message: words.DK, values };
};

const norway: Finder = (_texts, rows) => {
  const prosecuted = newest(rows, { metric: 'prosecuted-persons' });
  const convicted = prosecuted && newest(rows, { metric: 'convicted-persons', year: prosecuted.year });
  if (!prosecuted || !convicted) return null;
  const values = { year: prosecuted.year, prosecuted: prosecuted.value ?? 0, convicted: convicted.value ?? 0 };
  return { message: words.NO, values };
};

const finland: Finder = (texts, rows) => {
  const to = newest(rows, { metric: 'new-clients' });
  const from = to && newest(rows, { metric: 'new-clients', year: String(Number(to.year) - 1) });
  if (!to || !from) return null;
  const values = { to: valueText(texts, to), toYear: to.year, from: valueText(texts, from), fromYear: from.year };
  return { message: words.FI, values };
};

const iceland: Finder = (texts, rows) => {
  const longest = rows
    .filter((row) => row.metric === 'prosecuted-persons' && row.value !== null && /^\d{4}-\d{4}$/.test(row.year))
    .toSorted((a, b) => a.year.localeCompare(b.year))[0];
  const convicted = newest(rows, { metric: 'convicted-persons' });
  if (!longest || !convicted) return null;
  const values = {
    prosecuted: longest.value ?? 0,
    years: yearText(texts, longest),
    convicted: convicted.value ?? 0,
    convictedYear: convicted.year,
  };
  return { message: words.IS, values };
};

/** Countries whose finding is a part of a whole in the newest year that has both. */
const partOfWhole =
  (
    message: Message,
    metric: string,
    part: Pick<Wanted, 'purpose' | 'breakdown'>,
    whole: Pick<Wanted, 'purpose'>,
    partName: string,
  ): Finder =>
  (texts, rows) => {
    const of = newest(rows, { metric, ...part });
    const all = of && newest(rows, { metric, ...whole, year: of.year });
    if (!of || !all) return null;
    return { message, values: { all: valueText(texts, all), [partName]: valueText(texts, of), year: of.year } };
  };

const latvia: Finder = (texts, rows) => {
  const convicted = newest(rows, { metric: 'convicted-persons' });
  const labour = convicted && newest(rows, { metric: 'investigations', purpose: 'labour', year: convicted.year });
  const all = labour && newest(rows, { metric: 'investigations', year: labour.year });
  if (!convicted || !labour || !all) return null;
  const values = {
    all: valueText(texts, all),
    labour: valueText(texts, labour),
    year: all.year,
    convicted: convicted.value ?? 0,
  };
  return { message: words.LV, values };
};

const lithuania: Finder = (texts, rows) => {
  const victims = newest(rows, { metric: 'identified-victims' });
  const convicted = newest(rows, { metric: 'convicted-persons' });
  if (!victims || !convicted) return null;
  const values = { victims: valueText(texts, victims), years: yearText(texts, victims), year: convicted.year };
  return { message: words.LT, values };
};

const union: Finder = (texts, rows) => {
  const victims = newest(rows, { metric: 'registered-victims' });
  const convicted = victims && newest(rows, { metric: 'convicted-persons', year: victims.year });
  if (!victims || !convicted) return null;
  const values = { victims: valueText(texts, victims), convicted: valueText(texts, convicted), year: victims.year };
  return { message: words.EU, values };
};

const finders: Readonly<Record<string, Finder>> = {
  DK: denmark,
  NO: norway,
  FI: finland,
  IS: iceland,
  EE: partOfWhole(words.EE, 'convicted-persons', { purpose: 'labour' }, {}, 'labour'),
  LV: latvia,
  LT: lithuania,
  PL: partOfWhole(words.PL, 'investigations-by-prosecutors', { purpose: 'forced_labour' }, {}, 'labour'),
  DE: partOfWhole(
    words.DE,
    'victims-in-investigations',
    { purpose: 'labour', breakdown: 'largest-case' },
    { purpose: 'labour' },
    'largest',
  ),
  EU: union,
};

/** The finding about a country, with its numbers from the rows. Without those rows it says what the page holds. */
export function headline(texts: Texts, country: string, rows: readonly PublishedFigure[]): string {
  const found = finders[country]?.(texts, rows);
  return found ? texts.t(found.message, found.values) : texts.t(generic, { country: countryName(texts, country) });
}
