import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { type FigureBook, told } from './book.ts';
import * as frame from './frame-messages.ts';
import { withScope } from './word-messages.ts';
import { capital, markName, metricName, scopeText, valueText, yearText } from './words.ts';

export type TableCell = {
  readonly text: string;
  /** Numbers are set at the end of their cell, under each other. */
  readonly number?: boolean;
  /** A text of the folder, to be shown in the reader's language where there is one. */
  readonly fromFolder?: boolean;
};

export type TableColumn = {
  readonly head: (texts: Texts) => string;
  readonly cell: (texts: Texts, row: PublishedFigure) => TableCell;
};

export type FigureTable = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
};

export const yearColumn: TableColumn = {
  head: ({ t }) => t(frame.headYear),
  cell: (texts, row) => ({ text: yearText(texts, row) }),
};

/** The part that a row counts; with the name of what is counted where a table holds several things. */
const whatColumn = (several: boolean): TableColumn => ({
  head: ({ t }) => t(frame.headWhat),
  cell: (texts, row) => {
    const scope = scopeText(texts, row);
    const what = metricName(texts, row.metric);
    if (!several) return { text: scope || texts.t(frame.everything) };
    return { text: scope ? texts.t(withScope, { what, scope }) : what };
  },
});

const valueColumn: TableColumn = {
  head: ({ t }) => t(frame.headNumber),
  cell: (texts, row) => ({ text: valueText(texts, row), number: true }),
};

const markColumn: TableColumn = {
  head: ({ t }) => t(frame.headMark),
  cell: (texts, row) => ({ text: markName(texts, row.mark) }),
};

const sourceColumn: TableColumn = {
  head: ({ t }) => t(frame.headSource),
  cell: (texts, row) => ({ text: row.source === 'LOOKED-FOR' ? texts.t(frame.noSource) : row.source }),
};

const noteColumn: TableColumn = {
  head: ({ t }) => t(frame.headNote),
  cell: (_texts, row) => ({ text: row.note, fromFolder: true }),
};

function usualColumns(rows: readonly PublishedFigure[]): readonly TableColumn[] {
  const several = new Set(rows.map((row) => row.metric)).size > 1;
  return [whatColumn(several), yearColumn, valueColumn, markColumn, sourceColumn, noteColumn];
}

/** The rows of a figure as a table of texts, one row each: the twin of the drawing. */
export function tableOf(
  texts: Texts,
  rows: readonly PublishedFigure[],
  columns: readonly TableColumn[] = usualColumns(rows),
): FigureTable {
  return {
    heads: columns.map(({ head }) => head(texts)),
    rows: rows.map((row) => columns.map(({ cell }) => cell(texts, row))),
  };
}

function cellHtml(book: FigureBook, texts: Texts, cell: TableCell, head: string, first: boolean): Html {
  const { text, language } = cell.fromFolder
    ? told(book, texts.language, cell.text)
    : { ...cell, language: texts.language };
  const inner = language === texts.language ? html`${text}` : html`<span lang="${language}">${text}</span>`;
  if (first) return html`<th scope="row" role="rowheader">${capital(text)}</th>`;
  const className = cell.number ? 'number' : text ? '' : 'empty';
  return html`<td role="cell" class="${className}" data-label="${head}">${inner}</td>`;
}

/**
 * The table for eyes and ears. On a narrow screen its rows become blocks, which takes the meaning of a table from the
 * elements in some browsers; so the roles are written out.
 */
export function tableHtml(book: FigureBook, texts: Texts, caption: string, { heads, rows }: FigureTable): Html {
  const numbers = rows[0]?.map((cell) => cell.number ?? false) ?? [];
  return html`<table role="table" class="table"><caption class="unseen">${caption}</caption><thead role="rowgroup"><tr role="row">${heads.map((head, index) => html`<th scope="col" role="columnheader" class="${numbers[index] ? 'number' : ''}">${head}</th>`)}</tr></thead><tbody role="rowgroup">
${rows.map(
  (cells) =>
    html`<tr role="row">${cells.map((cell, index) => cellHtml(book, texts, cell, heads[index] ?? '', index === 0))}</tr>
`,
)}</tbody></table>
`;
}
