import type { FigureUnit, PublishedFigure, SeriesBreak } from './published-figure.ts';

/** Which figures make one series. Offence and purpose left out mean a figure not divided that way; breakdown, all. */
export type SeriesQuestion = {
  readonly country: PublishedFigure['country'];
  readonly metric: string;
  readonly offence?: string | null;
  readonly purpose?: string | null;
  readonly breakdown?: string;
  /** First and last year to show; left out, the years for which there is a row. */
  readonly from?: number;
  readonly to?: number;
};

/**
 * One year of a series. Several figures mean that sources differ: both are shown. Not known always says why:
 * `looked-for` (the figure says it), `several-years-only` (known only together with other years), `no-row` (not looked for).
 */
export type SeriesPoint =
  | { readonly kind: 'known'; readonly year: number; readonly figures: readonly PublishedFigure[] }
  | { readonly kind: 'not-known'; readonly year: number; readonly why: 'looked-for'; readonly figure: PublishedFigure }
  | {
      readonly kind: 'not-known';
      readonly year: number;
      readonly why: 'several-years-only';
      readonly figure: PublishedFigure;
    }
  | { readonly kind: 'not-known'; readonly year: number; readonly why: 'no-row'; readonly figure: null };

export type FigureSeries = {
  readonly question: SeriesQuestion;
  readonly unit: FigureUnit;
  /** Every year from first to last, in order. */
  readonly points: readonly SeriesPoint[];
  /** Figures for several years together, a day or a part of a year: beside the line, never on it. */
  readonly otherPeriods: readonly PublishedFigure[];
  /** Years from which the series cannot be compared with earlier ones. */
  readonly breaks: readonly SeriesBreak[];
};

/** First and last year that a figure is about, or null when it does not say. Open ends (`2015-`) have no last year. */
export function yearsOf(figure: Pick<PublishedFigure, 'year'>): { first: number; last: number | null } | null {
  const [, first, open, last] = /^(\d{4})(?:-\d{2}-\d{2}|(-)(\d{4})?(?:H[12])?)?$/.exec(figure.year) ?? [];
  if (first === undefined) {
    return null;
  }
  return { first: Number(first), last: last ? Number(last) : open ? null : Number(first) };
}

const wholeYear = /^\d{4}$/;

/** The one unit of some figures. Figures of different units are never shown on one scale or added: that throws. */
export function oneUnit(figures: readonly Pick<PublishedFigure, 'unit'>[]): FigureUnit {
  const units = new Set(figures.map((figure) => figure.unit));
  const [unit] = units;
  if (unit === undefined || units.size > 1) {
    throw new RangeError(
      unit === undefined ? 'no figure to take a unit from' : `units are never mixed: ${[...units].join(', ')}`,
    );
  }
  return unit;
}

/** The figures that answer a question, in the order of the files. */
export function figuresFor(figures: readonly PublishedFigure[], question: SeriesQuestion): PublishedFigure[] {
  const { country, metric, offence = null, purpose = null, breakdown = 'all' } = question;
  return figures.filter(
    (figure) =>
      figure.country === country &&
      figure.metric === metric &&
      figure.offence === offence &&
      figure.purpose === purpose &&
      figure.breakdown === breakdown,
  );
}

/** Breaks that touch the figures of a question. */
export function breaksFor(breaks: readonly SeriesBreak[], question: SeriesQuestion): SeriesBreak[] {
  return breaks.filter(
    (item) =>
      item.country === question.country &&
      item.metrics.includes(question.metric) &&
      item.offences.includes(question.offence ?? ''),
  );
}

/** Whether two years of a series can be compared: there is no break between them. */
export function isComparable(series: Pick<FigureSeries, 'breaks'>, year: number, otherYear: number): boolean {
  const [earlier, later] = year <= otherYear ? [year, otherYear] : [otherYear, year];
  return !series.breaks.some((item) => earlier < Number(item.first_year) && Number(item.first_year) <= later);
}

function pointOf(year: number, whole: readonly PublishedFigure[], other: readonly PublishedFigure[]): SeriesPoint {
  const rows = whole.filter((figure) => Number(figure.year) === year);
  const known = rows.filter((figure) => figure.value !== null);
  if (known.length > 0) {
    return { kind: 'known', year, figures: known };
  }
  const together = other.find((figure) => {
    const years = figure.value === null ? null : yearsOf(figure);
    return years?.last != null && years.last > years.first && years.first <= year && year <= years.last;
  });
  const lookedFor =
    rows[0] ??
    other.find((figure) => {
      const years = figure.value === null ? yearsOf(figure) : null;
      return years !== null && years.first <= year && year <= (years.last ?? year);
    });
  if (lookedFor) {
    return { kind: 'not-known', year, why: 'looked-for', figure: lookedFor };
  }
  return together
    ? { kind: 'not-known', year, why: 'several-years-only', figure: together }
    : { kind: 'not-known', year, why: 'no-row', figure: null };
}

/**
 * One metric in one unit over the years, with every missing year in its place. Null when there is no row at all.
 * Throws when the rows have more than one unit.
 */
export function seriesOf(
  figures: readonly PublishedFigure[],
  breaks: readonly SeriesBreak[],
  question: SeriesQuestion,
): FigureSeries | null {
  const rows = figuresFor(figures, question);
  if (rows.length === 0) {
    return null;
  }
  const whole = rows.filter((figure) => wholeYear.test(figure.year));
  const other = rows.filter((figure) => !wholeYear.test(figure.year));
  const years = whole.map((figure) => Number(figure.year));
  const first = question.from ?? (years.length > 0 ? Math.min(...years) : undefined);
  const last = question.to ?? (years.length > 0 ? Math.max(...years) : undefined);
  const points: SeriesPoint[] = [];
  if (first !== undefined && last !== undefined) {
    for (let year = first; year <= last; year += 1) {
      points.push(pointOf(year, whole, other));
    }
  }
  return { question, unit: oneUnit(rows), points, otherPeriods: other, breaks: breaksFor(breaks, question) };
}
