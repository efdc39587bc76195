import { labelledBars } from '../../../../platform/charts/labelled-bars.ts';
import { periodSpans } from '../../../../platform/charts/period-spans.ts';
import { type TrendPoint, type TrendSeries, trend } from '../../../../platform/charts/trend.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { PublishedFigure, SeriesBreak } from '../../figures/published-figure.ts';
import { type FigureSeries, isComparable, seriesOf, yearsOf } from '../../figures/series.ts';
import type { FigureBook } from './book.ts';
import { direction } from './change.ts';
import type { Figure } from './figure.ts';
import * as words from './series-messages.ts';
import { capital, metricName, purposeName, scopeText, valueText, whatOf, yearText } from './words.ts';

/** Groups that are a whole. Others, such as women or one sector, are parts and are not drawn as series of their own. */
const wholes = ['all', 'victim', 'exploited-in-country'];

const known = (rows: readonly PublishedFigure[]): PublishedFigure[] => rows.filter((row) => row.value !== null);

export function countText({ t }: Texts, rows: readonly PublishedFigure[]): string {
  return t(words.count, { known: known(rows).length, unknown: rows.length - known(rows).length });
}

const knownIn = (series: FigureSeries): PublishedFigure[] =>
  series.points.flatMap((point) => (point.kind === 'known' ? point.figures : []));

/** Labour and the whole come before what the page is not about. */
const rank = ({ question }: FigureSeries): number => (/labour/.test(question.purpose ?? 'labour') ? 0 : 1);

/** The parts of a metric that have numbers for at least two years: what may be drawn as a line. At most four. */
export function seriesAmong(book: FigureBook, rows: readonly PublishedFigure[]): FigureSeries[] {
  const questions = new Map(
    rows
      .filter((row) => wholes.includes(row.breakdown))
      .map(({ country, metric, offence, purpose, breakdown }) => [
        `${offence}|${purpose}|${breakdown}`,
        { country, metric, offence, purpose, breakdown },
      ]),
  );
  const last = (series: FigureSeries) => Math.max(...knownIn(series).map((row) => Number(row.year)));
  return [...questions.values()]
    .map((question) => seriesOf(rows, book.breaks, question))
    .filter((series): series is FigureSeries => series !== null)
    .filter((series) => series.points.filter((point) => point.kind === 'known').length > 1)
    .sort((a, b) => rank(a) - rank(b) || knownIn(b).length - knownIn(a).length || last(b) - last(a))
    .slice(0, 4);
}

/** The series' own part, without what all series of the figure have in common. */
function seriesLabel(texts: Texts, series: FigureSeries, all: readonly FigureSeries[]): string {
  const [row] = knownIn(series);
  if (!row) return '';
  const sameOffence = all.every((other) => other.question.offence === series.question.offence);
  return capital(scopeText(texts, sameOffence ? { ...row, offence: null } : row) || purposeName(texts, 'all'));
}

/** Where sources differ a year has several points. Not known keeps its place, so that a gap is not read as a zero. */
const pointsOf = (texts: Texts, series: FigureSeries): TrendPoint[] =>
  series.points.flatMap((point) =>
    point.kind === 'not-known'
      ? [{ year: point.year, value: null, text: '', exact: true }]
      : point.figures.map((row) => ({
          year: point.year,
          value: row.value,
          text: valueText(texts, row),
          exact: row.qualifier === 'exact',
        })),
  );

/** The last year for which a number of the same thing is known, when the country's figures go on after it; else null. */
function endOfKnowledge(book: FigureBook, last: PublishedFigure): string | null {
  const { country, metric, offence, purpose } = last;
  const lastYear = (row: PublishedFigure): number => {
    const years = yearsOf(row);
    return years === null ? 0 : (years.last ?? Number.POSITIVE_INFINITY);
  };
  const later = known(book.figures).filter((row) => row.country === country && lastYear(row) > Number(last.year));
  const isSame = (row: PublishedFigure) => row.metric === metric && row.offence === offence && row.purpose === purpose;
  return later.length === 0 || later.some(isSame) ? null : last.year;
}

/** Breaks of any of the series between its first year and its last, each once. */
const breaksWithin = (series: readonly FigureSeries[]): SeriesBreak[] => [
  ...new Set(
    series.flatMap(({ breaks, points }) => {
      const years = points.map(({ year }) => year);
      return breaks.filter(
        (one) => Number(one.first_year) > Math.min(...years) && Number(one.first_year) <= Math.max(...years),
      );
    }),
  ),
];

/**
 * The finding of a line. Two years are two numbers and no direction, nor are years on both sides of a break; a line that ends
 * early says so.
 */
function trendTitle(
  texts: Texts,
  lead: readonly PublishedFigure[],
  notKnownSince: string | null,
  isComparableAll: boolean,
): string {
  const { t } = texts;
  const [from, to] = [lead[0], lead.at(-1)];
  if (!from || !to) return '';
  const years = new Set(lead.map((row) => row.year)).size;
  const finding = t(words.trendTitle, {
    what: whatOf(texts, from),
    direction: years < 3 || !isComparableAll ? 'none' : direction(from.value ?? 0, to.value ?? 0),
    from: valueText(texts, from),
    fromYear: from.year,
    to: valueText(texts, to),
    toYear: to.year,
  });
  return notKnownSince === null ? finding : t(words.trendUntil, { finding, year: notKnownSince });
}

/** A figure over the years: the first series gives the finding, from its first known number to its last. */
function trendFigure(
  book: FigureBook,
  texts: Texts,
  id: string,
  rows: readonly PublishedFigure[],
  series: readonly FigureSeries[],
): Figure | null {
  const { t } = texts;
  const lead = series[0] ? knownIn(series[0]) : [];
  const [from, to] = [lead[0], lead.at(-1)];
  if (!from || !to) return null;
  const drawn: TrendSeries[] = series.map((one) => ({
    label: seriesLabel(texts, one, series),
    points: pointsOf(texts, one),
  }));
  const notKnownSince = endOfKnowledge(book, to);
  const gaps = drawn.some(({ points }) => points.some((point) => point.value === null));
  const breaks = breaksWithin(series);
  const [first] = series;
  const isComparableAll = first === undefined || isComparable(first, Number(from.year), Number(to.year));
  return {
    id,
    rows,
    title: trendTitle(texts, lead, notKnownSince, isComparableAll),
    measures: t(gaps ? words.trendWithGaps : words.trendMeasures),
    count: countText(texts, rows),
    draw: trend(
      drawn,
      breaks.map((one) => ({ year: Number(one.first_year), text: t(words.trendBreak, { year: one.first_year }) })),
    ),
    ...(breaks.length > 0
      ? { remarks: breaks.map((one) => (texts.language === 'sv' ? one.what_sv : one.what_en)) }
      : {}),
  };
}

/** Numbers that cover years of their own, newest first. Nothing joins them. */
export function spansFigure(texts: Texts, id: string, rows: readonly PublishedFigure[]): Figure | null {
  const { t } = texts;
  const drawable = known(rows)
    .flatMap((row) => {
      const years = yearsOf(row);
      return years ? [{ row, years: { from: years.first, to: years.last ?? years.first } }] : [];
    })
    .sort((a, b) => b.years.to - a.years.to || b.years.from - a.years.from);
  const [last] = drawable;
  if (!last) return null;
  const spans = drawable.map(({ row, years }) => ({
    ...years,
    label: t(words.spanLabel, { what: whatOf(texts, row), years: yearText(texts, row) }),
    text: valueText(texts, row),
  }));
  return {
    id,
    rows,
    title: t(words.spansTitle, {
      what: whatOf(texts, last.row),
      number: last.row.value === 0 ? 'none' : 'some',
      text: valueText(texts, last.row),
      years: yearText(texts, last.row),
    }),
    measures: t(words.spansMeasures),
    count: countText(texts, rows),
    draw: periodSpans(spans),
  };
}

/** Parts of one whole in one year, as bars on one scale. The whole need not be all parts together. */
export function partsFigure(
  texts: Texts,
  id: string,
  rows: readonly PublishedFigure[],
  measures: string,
): Figure | null {
  const { t } = texts;
  const sorted = [...known(rows)].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [largest] = sorted;
  if (!largest) return null;
  const severalMetrics = new Set(rows.map((row) => row.metric)).size > 1;
  const label = (row: PublishedFigure) =>
    severalMetrics ? whatOf(texts, row) : capital(scopeText(texts, row) || purposeName(texts, 'all'));
  const draw = labelledBars(
    sorted.map((row) => ({
      label: t(words.spanLabel, { what: label(row), years: yearText(texts, row) }),
      bars: [
        { label: '', value: row.value, text: valueText(texts, row), exact: row.qualifier === 'exact', note: null },
      ],
    })),
  );
  return {
    id,
    rows,
    title: t(words.partsTitle, {
      what: metricName(texts, largest.metric),
      part: scopeText(texts, largest) || purposeName(texts, 'all'),
      text: valueText(texts, largest),
      year: largest.year,
    }),
    measures,
    count: countText(texts, rows),
    draw,
  };
}

/** What is shown of one metric in one unit: a line over the years where there is one, else each number over its own years. */
export function metricFigure(book: FigureBook, texts: Texts, rows: readonly PublishedFigure[]): Figure | null {
  const id = rows[0]?.metric;
  if (!id) return null;
  const series = seriesAmong(book, rows);
  return series.length > 0
    ? trendFigure(book, texts, id, rows, series)
    : spansFigure(
        texts,
        id,
        rows.filter((row) => wholes.includes(row.breakdown)),
      );
}
