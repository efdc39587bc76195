import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { html } from '../../../../platform/pages/html.ts';
import { icon } from '../../../../platform/pages/icons.ts';
import type { FigureUnit, PublishedFigure } from '../../figures/published-figure.ts';
import type { FigureBook } from './book.ts';
import { type Chapter, chapter } from './contents.ts';
import { type Figure, type FigurePlace, figureHtml } from './figure.ts';
import { metricNames } from './metric-messages.ts';
import * as words from './page-messages.ts';
import { metricFigure, partsFigure } from './series.ts';
import { partsMeasures } from './series-messages.ts';
import { tableHtml, tableOf } from './table.ts';

/**
 * Units in which things are counted. Shares, changes and sums are in a table: on a scale of their own they would say little.
 */
const counted: readonly FigureUnit[] = [
  'offences',
  'persons',
  'cases',
  'investigations',
  'prosecutions',
  'convictions',
  'inspections',
  'applications',
  'decisions',
];

/** Shares of one whole by form of exploitation: these are drawn beside each other. */
const partsOfOneWhole = ['share-of-registered-victims', 'share-of-new-clients'];

const order = Object.keys(metricNames);
const place = (metric: string): number => (order.includes(metric) ? order.indexOf(metric) : order.length);

const rowsOf = ({ figures }: FigureBook, country: string) => figures.filter((row) => row.country === country);

/** Every figure about a country: one for each thing that is counted, in the order of the chain, then shares of a whole. */
export function countryFigures(book: FigureBook, texts: Texts, country: string): Figure[] {
  const rows = rowsOf(book, country);
  const metrics = [...new Set(rows.map((row) => row.metric))].sort((a, b) => place(a) - place(b));
  return metrics.flatMap((metric) => {
    const own = rows.filter((row) => row.metric === metric);
    if (partsOfOneWhole.includes(metric)) {
      const last = own
        .map((row) => row.year)
        .sort()
        .at(-1);
      return (
        partsFigure(
          texts,
          metric,
          own.filter((row) => row.year === last),
          texts.t(partsMeasures),
        ) ?? []
      );
    }
    return (
      metricFigure(
        book,
        texts,
        own.filter((row) => counted.includes(row.unit)),
      ) ?? []
    );
  });
}

/** Rows that no figure shows and that have a number: they are listed in a table. */
export function otherRows(book: FigureBook, country: string, figures: readonly Figure[]): PublishedFigure[] {
  const shown = new Set(figures.flatMap((figure) => figure.rows));
  return rowsOf(book, country).filter((row) => row.value !== null && !shown.has(row));
}

/** The rows of Sweden that are the wide table of offences: too many to repeat, and in the file. */
const wideTable = 'BRA-HANDLED';

export function otherChapter({ book, texts, country }: FigurePlace, figures: readonly Figure[]): Chapter | null {
  const rows = otherRows(book, country, figures).filter((row) => row.source !== wideTable);
  if (rows.length === 0) return null;
  const { t } = texts;
  const table = tableHtml(book, texts, t(words.other), tableOf(texts, rows));
  return chapter(
    'other',
    t(words.other),
    html`<p class="quiet">${t(words.otherLead)}</p>
<details class="fold"><summary>${icon('table')}${t(words.otherCount, { count: rows.length })}</summary>
${table}</details>`,
  );
}

export function countryChapters(where: FigurePlace): Chapter[] {
  const { book, texts, country } = where;
  const figures = countryFigures(book, texts, country);
  const drawn = figures.map((figure) => figureHtml({ ...where, level: 3, room: 'half' }, figure));
  return [
    chapter(
      'drawn',
      texts.t(words.figures),
      html`<div class="pairs">
${drawn}</div>`,
    ),
  ];
}
