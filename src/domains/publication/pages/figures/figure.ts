import { figureAlone, figureInPage } from '../../../../platform/charts/figure-svg.ts';
import type { Draw } from '../../../../platform/charts/svg.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import { icon } from '../../../../platform/pages/icons.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { definitionOf, type FigureBook, sourcesOf } from './book.ts';
import * as frame from './frame-messages.ts';
import { publisherHtml, publisherText } from './publisher.ts';
import { type TableColumn, tableHtml, tableOf } from './table.ts';
import { capital, markName, metricName, scopeText, unitName, valueText, yearText } from './words.ts';

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
  /** What must be read together with the drawing and is shown below it. */
  readonly remarks?: readonly string[];
};

export type FigurePlace = {
  readonly book: FigureBook;
  readonly texts: Texts;
  readonly country: string;
  readonly level: 2 | 3;
  /** Whether it has the whole width of the page or is beside another. */
  readonly room: 'full' | 'half';
};

function subtitle(texts: Texts, figure: Figure): string {
  const unit = unitName(texts, figure.rows[0]?.unit ?? '');
  return texts.t(frame.subtitle, { measures: figure.measures, unit });
}

/** The numbers of a drawing that travels alone, in words: it has no table under it. */
function numbersInWords(texts: Texts, figure: Figure): string {
  const rows = figure.rows.filter((row) => row.value !== null && row.breakdown !== 'largest-case');
  const told = rows.map((row) => {
    const what = [metricName(texts, row.metric), scopeText(texts, row)].filter(Boolean).join(', ');
    return texts.t(frame.descriptionRow, { what, year: yearText(texts, row), number: valueText(texts, row) });
  });
  return told.join('; ');
}

type Publisher = { readonly name: Html; readonly plain: string; readonly keys: string };

/** Publishers with the keys of what they published, each publisher once. */
function publishersOf({ book, texts }: FigurePlace, figure: Figure): Publisher[] {
  const sources = sourcesOf(book, figure.rows);
  const firsts = sources.filter(
    (source, index) => sources.findIndex(({ publisher }) => publisher === source.publisher) === index,
  );
  return firsts.map((first) => ({
    name: publisherHtml(book, texts, first),
    plain: publisherText(book, texts, first),
    keys: sources
      .filter(({ publisher }) => publisher === first.publisher)
      .map(({ key }) => key)
      .join(', '),
  }));
}

function marksText(texts: Texts, figure: Figure): string {
  const marks = [...new Set(figure.rows.map((row) => row.mark))].map((mark) => markName(texts, mark));
  return texts.t(frame.marks, { marks: marks.join('; ') });
}

function sourceText(place: FigurePlace, figure: Figure): string {
  const publishers = publishersOf(place, figure).map(({ plain, keys }) => `${plain} (${keys})`);
  return [place.texts.t(frame.source, { sources: publishers.join('; ') }), marksText(place.texts, figure)].join(' ');
}

/** Whose figures they are, each name in its own language, and a way to what the marks mean. */
function sourceHtml(place: FigurePlace, figure: Figure): Html {
  const { texts } = place;
  const publishers = publishersOf(place, figure).map(
    ({ name, keys }, index) => html`${index > 0 && '; '}${name} (${keys})`,
  );
  const [before = '', after = ''] = texts.t(frame.source, { sources: '|' }).split('|');
  return html`<p class="source">${before}${publishers}${after} ${marksText(texts, figure)} <a href="#marks">${texts.t(frame.marksLink)}</a></p>`;
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
  return html`<dl class="terms">
${entries}</dl>`;
}

/** What a reader of links or buttons hears after the word, since every figure of the page has the same five. */
const ofFigure = (figure: Figure): Html => html`<span class="unseen">: ${figure.title}</span>`;

function tools(place: FigurePlace, figure: Figure): Html {
  const { texts, country } = place;
  const { t } = texts;
  const path = `/figures/${country.toLowerCase()}/${figure.id}`;
  const of = ofFigure(figure);
  return html`<div class="tools"><details class="fold"><summary>${icon('table')}<span>${t(frame.table)}${of}</span></summary>
${tableHtml(place.book, texts, figure.title, tableOf(texts, figure.rows, figure.columns))}</details>
<details class="fold"><summary>${icon('book-open')}<span>${t(frame.definition)}${of}</span></summary>${definitions(place, figure)}</details>
<p class="files">${icon('download-simple')}<a href="${`${path}.csv?lang=${texts.language}`}" download>${t(frame.csv)}${of}</a><a href="${`${path}.svg?lang=${texts.language}`}" download>${t(frame.svg)}${of}</a><a href="${`${path}.png?lang=${texts.language}`}" download>${t(frame.png)}${of}</a></p></div>`;
}

/** A figure with all that belongs to it: finding, unit, drawing, n, table, definition, trap, source, mark, files. */
export function figureHtml(place: FigurePlace, figure: Figure): Html {
  const { texts, level, room } = place;
  const { t } = texts;
  const words = { title: figure.title, description: t(frame.description) };
  const title = level === 2 ? html`<h2>${figure.title}</h2>` : html`<h3>${figure.title}</h3>`;
  return html`<figure class="figure" id="${figure.id}"><figcaption>${title}<p class="quiet">${subtitle(texts, figure)}</p></figcaption>
${figureInPage(figure.draw, `${figure.id}-drawing`, words, room)}
<p class="quiet">${figure.count}</p>
${figure.remarks?.map(
  (remark) => html`<p class="quiet">${remark}</p>
`,
)}${tools(place, figure)}
${sourceHtml(place, figure)}</figure>
`;
}

/** The figure as a file of its own: finding on top, source below. */
export function figureSvg(place: FigurePlace, figure: Figure): string {
  const { texts } = place;
  return figureAlone(figure.draw, figure.id, {
    title: figure.title,
    subtitle: subtitle(texts, figure),
    description: numbersInWords(texts, figure),
    notes: figure.remarks ?? [],
    source: sourceText(place, figure),
  });
}
