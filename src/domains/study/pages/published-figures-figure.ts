import { figureAlone, figureInPage } from '../../../platform/charts/figure-svg.ts';
import type { Draw } from '../../../platform/charts/svg.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import type { PublishedFigure } from '../published-figure.ts';
import { definitionOf, type FigureBook, sourcesOf } from './published-figures-book.ts';
import * as frame from './published-figures-frame-messages.ts';
import { type TableColumn, tableHtml, tableOf } from './published-figures-table.ts';
import { capital, markName, metricName, scopeText, unitName, valueText, yearText } from './published-figures-words.ts';

/** One figure of the page: a finding, what it is drawn from, and how it is drawn. Its rows have one unit. */
export type Figure = {
  /** Part of the address of its files. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is measured. The unit is added from the rows. */
  readonly measures: string;
  /** How many, in words. */
  readonly count: string;
  readonly rows: readonly PublishedFigure[];
  readonly draw: Draw;
  /** Columns of the table instead of the usual ones. */
  readonly columns?: readonly TableColumn[];
  /** What must be read together with the drawing and stands below it. */
  readonly remarks?: readonly string[];
};

export type FigurePlace = {
  readonly book: FigureBook;
  readonly texts: Texts;
  readonly country: string;
  readonly level: 2 | 3;
};

function subtitle(texts: Texts, figure: Figure): string {
  const unit = unitName(texts, figure.rows[0]?.unit ?? '');
  return texts.t(frame.subtitle, { measures: figure.measures, unit });
}

/** The drawing told in words: every number that is drawn, for whoever does not see it. The rest is in the table. */
function description(texts: Texts, figure: Figure): string {
  const rows = figure.rows.filter((row) => row.value !== null && row.breakdown !== 'largest-case');
  const told = rows.map((row) => {
    const what = [metricName(texts, row.metric), scopeText(texts, row)].filter(Boolean).join(', ');
    return texts.t(frame.descriptionRow, { what, year: yearText(texts, row), number: valueText(texts, row) });
  });
  return told.join('; ');
}

/** Publishers with the keys of what they published, each publisher once. */
function sourceText({ book, texts }: FigurePlace, figure: Figure): string {
  const sources = sourcesOf(book, figure.rows);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].map((publisher) => {
    const keys = sources.filter((source) => source.publisher === publisher).map(({ key }) => key);
    return `${publisher} (${keys.join(', ')})`;
  });
  const marks = [...new Set(figure.rows.map((row) => row.mark))].map((mark) => markName(texts, mark));
  return texts.t(frame.source, { sources: publishers.join('; '), marks: marks.join('; ') });
}

function definitions({ book, texts }: FigurePlace, figure: Figure): Html {
  const metrics = figure.rows.filter(
    (row, index, all) => all.findIndex((other) => other.metric === row.metric && other.unit === row.unit) === index,
  );
  const entries = metrics.map((row) => {
    const told = definitionOf(book, texts.language, row);
    return (
      told &&
      html`<dt>${capital(metricName(texts, row.metric))}</dt><dd>${told.counts} <b>${texts.t(frame.notCounted)}</b> ${told.notCounted} <b>${texts.t(frame.trap)}</b> ${told.trap}</dd>
`
    );
  });
  return html`<details class="fold"><summary>${icon('book-open')}${texts.t(frame.definition)}</summary><dl class="terms">
${entries}</dl></details>`;
}

/** A figure with all that belongs to it: finding, unit, drawing, n, table, definition, trap, source, mark, files. */
export function figureHtml(place: FigurePlace, figure: Figure): Html {
  const { texts, country, level } = place;
  const { t } = texts;
  const path = `/figures/${country.toLowerCase()}/${figure.id}`;
  const words = { title: figure.title, description: description(texts, figure) };
  const title = level === 2 ? html`<h2>${figure.title}</h2>` : html`<h3>${figure.title}</h3>`;
  return html`<figure class="figure" id="${figure.id}"><figcaption>${title}<p class="quiet">${subtitle(texts, figure)}</p></figcaption>
${figureInPage(figure.draw, `${figure.id}-drawing`, words, level === 2 ? 'full' : 'half')}
<p class="quiet">${figure.count}</p>
${figure.remarks?.map(
  (remark) => html`<p class="quiet">${remark}</p>
`,
)}<details class="fold"><summary>${icon('table')}${t(frame.table)}</summary>
${tableHtml(place.book, texts, figure.title, tableOf(texts, figure.rows, figure.columns))}</details>
${definitions(place, figure)}
<p class="files">${icon('download-simple')}<a href="${`${path}.csv?lang=${texts.language}`}" download>${t(frame.csv)}</a><a href="${`${path}.svg?lang=${texts.language}`}" download>${t(frame.svg)}</a></p>
<p class="source">${sourceText(place, figure)}</p></figure>
`;
}

/** The figure as a file of its own: finding on top, source below. */
export function figureSvg(place: FigurePlace, figure: Figure): string {
  const { texts } = place;
  return figureAlone(figure.draw, figure.id, {
    title: figure.title,
    subtitle: subtitle(texts, figure),
    description: description(texts, figure),
    source: sourceText(place, figure),
  });
}
