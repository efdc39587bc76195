import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { withoutLargest } from '../../figures/comparisons.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import type { FigureBook } from './book.ts';
import { chainChapter } from './chain.ts';
import { changeInWords } from './change.ts';
import { type Chapter, chapter } from './contents.ts';
import { type Figure, type FigurePlace, figureHtml } from './figure.ts';
import * as offence from './offence-messages.ts';
import { offencesFigure, offenceYears, togetherIn } from './offences.ts';
import * as words from './page-messages.ts';
import { metricFigure, partsFigure, spansFigure } from './series.ts';
import * as series from './series-messages.ts';
import { unitFigures } from './units.ts';
import { partName, singleYear, valueText, whatOf } from './words.ts';

const overYears = ['presumed-victims', 'suspected-cases', 'joint-inspections', 'investigations'] as const;

/** Figures of periods, each in one unit: what was reported, what came to court, who was convicted. */
const periods = [
  { id: 'reports', metrics: ['reported-offences'], unit: 'offences' },
  { id: 'convictions', metrics: ['convictions'], unit: 'convictions' },
  { id: 'court-cases', metrics: ['prosecuted-cases', 'judged-cases', 'conviction-cases'], unit: 'cases' },
  { id: 'court-persons', metrics: ['prosecuted-persons', 'convicted-persons'], unit: 'persons' },
] as const;

const compensations = ['compensation-violation', 'state-compensation-violation', 'court-awarded-violation', 'lost-pay'];

const swedish = ({ figures }: FigureBook) => figures.filter((row) => row.country === 'SE');

/** The years in which the offences are known: the years the rest of the page is about. */
export function chainYears(book: FigureBook): number[] {
  return [...new Set(offenceYears(book.figures).map((one) => one.year))].sort();
}

/** What is left of a year when its largest case is taken away: a rise can be one case. */
function largestRemarks(texts: Texts, rows: readonly PublishedFigure[]): string[] {
  return rows
    .filter((row) => row.value !== null && row.breakdown === 'all' && singleYear(row) !== null)
    .flatMap((whole) => {
      const found = withoutLargest(rows, whole);
      const [left] = found?.left ?? [];
      if (!found || !left) return [];
      const what = whatOf(texts, whole);
      if (left.value === null) return [texts.t(series.largestUnknown, { what, year: whole.year })];
      const message = found.kind === 'case' ? series.withoutLargestCase : series.withoutLargestSector;
      const values = {
        what,
        year: whole.year,
        part: partName(texts, found.removed[0]?.breakdown ?? ''),
        left: valueText(texts, { ...whole, ...left }),
        whole: valueText(texts, whole),
      };
      return [texts.t(message, values)];
    });
}

function yearFigures(book: FigureBook, texts: Texts): Figure[] {
  return overYears.flatMap((metric) => {
    const rows = swedish(book).filter((row) => row.metric === metric);
    const figure = metricFigure(book, texts, rows);
    return figure
      ? [{ ...figure, id: `years-${metric}`, remarks: [...(figure.remarks ?? []), ...largestRemarks(texts, rows)] }]
      : [];
  });
}

function periodFigures(book: FigureBook, texts: Texts): Figure[] {
  return periods.flatMap(({ id, metrics, unit }) => {
    const rows = swedish(book).filter(
      (row) => row.unit === unit && row.breakdown === 'all' && metrics.some((metric) => metric === row.metric),
    );
    return spansFigure(texts, id, rows) ?? [];
  });
}

function compensationFigure(book: FigureBook, texts: Texts): Figure[] {
  const rows = swedish(book)
    .filter((row) => row.value !== null && row.unit === 'SEK per person' && compensations.includes(row.metric))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) return [];
  const title = texts.t(words.compensationTitle, { least: valueText(texts, least), most: valueText(texts, most) });
  const figure = partsFigure(texts, 'compensation', rows, texts.t(words.compensationMeasures));
  return figure ? [{ ...figure, title }] : [];
}

/** Every figure of the page about Sweden, in its order. */
export function swedishFigures(book: FigureBook, texts: Texts): Figure[] {
  return [
    offencesFigure(book, texts) ?? [],
    unitFigures(book, texts, chainYears(book)),
    yearFigures(book, texts),
    periodFigures(book, texts),
    compensationFigure(book, texts),
  ].flat();
}

/** Heading and lead: how handled offences moved, and what that does not say. Computed from the rows. */
export function swedishHeadline(book: FigureBook, { t, formats }: Texts): { title: string; lead: string | null } {
  const all = offenceYears(book.figures);
  const years = chainYears(book);
  const [first, last] = [years[0], years.at(-1)];
  const from = first === undefined ? null : togetherIn(all, first, 'handled');
  const to = last === undefined ? null : togetherIn(all, last, 'handled');
  if (first === undefined || last === undefined || first === last || from === null || to === null) {
    return { title: t(offence.headline, { change: 'other' }), lead: null };
  }
  const values = { from: formats.number(from), fromYear: first, to: formats.number(to), toYear: last };
  return { title: t(offence.headline, { change: changeInWords(from, to) }), lead: t(offence.lead, values) };
}

export function swedishChapters(place: FigurePlace): Chapter[] {
  const { book, texts } = place;
  const { t } = texts;
  const wide = { ...place, level: 3, room: 'full' } as const;
  const beside = { ...wide, room: 'half' } as const;
  const offences = offencesFigure(book, texts);
  const drawn = (where: FigurePlace, figures: readonly Figure[]) => figures.map((figure) => figureHtml(where, figure));
  const pairs = (figures: readonly Figure[]) => html`<div class="pairs">
${drawn(beside, figures)}</div>`;
  const first = offences && {
    id: offences.id,
    name: t(words.offences),
    body: figureHtml({ ...place, level: 2, room: 'full' }, offences),
  };
  return [
    first ?? [],
    chapter(
      'units',
      t(words.units),
      html`<p class="quiet">${t(words.unitsLead)}</p>
<div class="columns">
${drawn(beside, unitFigures(book, texts, chainYears(book)))}</div>`,
    ),
    chainChapter(book, texts, chainYears(book)),
    chapter('over-years', t(words.overYears), pairs(yearFigures(book, texts))),
    chapter('periods', t(words.periods), pairs(periodFigures(book, texts))),
    chapter('awards', t(words.compensation), html`${drawn(wide, compensationFigure(book, texts))}`),
  ].flat();
}
