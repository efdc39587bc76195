import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import { icon } from '../../../../platform/pages/icons.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { figuresFor, type SeriesQuestion, seriesOf } from '../../figures/series.ts';
import type { FigureBook } from './book.ts';
import { type Chapter, chapter } from './contents.ts';
import * as words from './page-messages.ts';
import { notKnown } from './word-messages.ts';
import { unitName, valueText, whatOf, yearText } from './words.ts';

const offence = ['SE.BRB.4.1a', 'SE.BRB.4.1b'] as const;

/** The steps from inspection to conviction, in order, each as its source counted it. */
const steps: readonly SeriesQuestion[] = [
  { country: 'SE', metric: 'joint-inspections' },
  { country: 'SE', metric: 'suspected-cases' },
  { country: 'SE', metric: 'presumed-victims' },
  { country: 'SE', metric: 'presumed-victims', purpose: 'labour' },
  { country: 'SE', metric: 'handled', offence: offence[0], purpose: 'forced_labour' },
  { country: 'SE', metric: 'handled', offence: offence[1], purpose: 'forced_labour' },
  { country: 'SE', metric: 'investigated', offence: offence[0], purpose: 'forced_labour' },
  { country: 'SE', metric: 'investigated', offence: offence[1], purpose: 'forced_labour' },
  { country: 'SE', metric: 'cleared', offence: offence[0], purpose: 'forced_labour' },
  { country: 'SE', metric: 'cleared', offence: offence[1], purpose: 'forced_labour' },
  { country: 'SE', metric: 'convictions', offence: offence[0] },
  { country: 'SE', metric: 'conviction-cases', offence: offence[1], purpose: 'labour' },
];

/** Rows of the chain, for the file: every row of a step that touches one of the years. */
export function chainRows(book: FigureBook, years: readonly number[]): PublishedFigure[] {
  const touches = ({ year }: PublishedFigure) => {
    const [from = '', to = from] = year.match(/\d{4}/g) ?? [];
    return years.some((one) => Number(from) <= one && one <= Number(to));
  };
  return steps.flatMap((step) => figuresFor(book.figures, step)).filter(touches);
}

function cellText(
  texts: Texts,
  book: FigureBook,
  step: SeriesQuestion,
  year: number,
): { text: string; known: boolean } {
  const point = seriesOf(book.figures, book.breaks, { ...step, from: year, to: year })?.points[0];
  if (!point) return { text: texts.t(notKnown), known: false };
  if (point.kind === 'known')
    return { text: point.figures.map((row) => valueText(texts, row)).join(' / '), known: true };
  const together = figuresFor(book.figures, step).find(
    (row) =>
      row.value !== null &&
      /^\d{4}-\d{4}$/.test(row.year) &&
      Number(row.year.slice(0, 4)) <= year &&
      year <= Number(row.year.slice(5)),
  );
  if (!together) return { text: texts.t(notKnown), known: false };
  const several = { text: valueText(texts, together), years: yearText(texts, together) };
  return { text: texts.t(words.chainNotDivided, several), known: false };
}

function stepHtml(texts: Texts, book: FigureBook, step: SeriesQuestion, years: readonly number[]): Html | null {
  const [row] = figuresFor(book.figures, step);
  if (!row) return null;
  const cells = years.map((year) => {
    const { text, known } = cellText(texts, book, step, year);
    return html`<td role="cell" class="${known ? 'number' : 'number missing'}" data-label="${year}">${text}</td>`;
  });
  return html`<tr role="row"><th scope="row" role="rowheader">${whatOf(texts, row)}</th>${cells}<td role="cell" data-label="${texts.t(words.chainUnit)}">${unitName(texts, row.unit)}</td></tr>
`;
}

/** The whole chain in one table. It has a column for the unit instead of a column for the share: there is no share. */
export function chainChapter(book: FigureBook, texts: Texts, years: readonly number[]): Chapter {
  const { t } = texts;
  const title = t(words.chain, { from: years[0] ?? '', to: years.at(-1) ?? '' });
  const inside = html`<p class="quiet">${t(words.chainLead)}</p>
<table role="table" class="table"><caption class="unseen">${title}</caption><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t(words.chainWhat)}</th>${years.map((year) => html`<th scope="col" role="columnheader" class="number">${year}</th>`)}<th scope="col" role="columnheader">${t(words.chainUnit)}</th></tr></thead><tbody role="rowgroup">
${steps.map((step) => stepHtml(texts, book, step, years))}</tbody></table>
<p class="files">${icon('download-simple')}<a href="/figures/se/chain.csv" download>${t(words.chainCsv)}</a></p>`;
  return chapter('chain', title, inside);
}
