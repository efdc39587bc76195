import { withPlainColours } from '../../../../platform/charts/figure-svg.ts';
import { type Html, html, raw } from '../../../../platform/pages/html.ts';
import { noteText } from './note-messages.ts';
import type { Table } from './table.ts';
import { csvOfTable } from './table-csv.ts';
import type { Words } from './words.ts';

/**
 * A file inside the page: the report makes no request, so what can be saved is in the link itself. Base64 has no character
 * that could end an attribute, which is why it may be taken as it is.
 */
const inlineFile = (type: string, text: string): Html =>
  raw(`href="data:${type};charset=utf-8;base64,${Buffer.from(text).toString('base64')}"`);

/** The look of text in a drawing that leaves the page; all else is in the drawing. */
const look = 'svg{background:#fff;font:14px Arial,sans-serif;fill:#17212b}';

/** A drawing of the page as a file of its own. */
export function svgAlone(drawing: Html): string {
  const ground = `<style>${look}</style>`;
  return withPlainColours(drawing.text.trim()).replace(
    /^<svg ([^>]*)>/,
    `<svg xmlns="http://www.w3.org/2000/svg" $1>${ground}`,
  );
}

export type Drawn = { readonly name: string; readonly file: string; readonly drawing: Html };

/** What of a figure can be kept: its table as CSV, its drawing as SVG. Each link says unseen which figure it is. */
export function fileLinks(table: Table, title: string, drawn: Drawn | null, words: Words): Html {
  const of = html`<span class="unseen">: ${title}</span>`;
  const csv = html`<a ${inlineFile('text/csv', csvOfTable(table, words))} download="${`${table.id}.csv`}">${words.t(noteText.csv)}${of}</a>`;
  const svg =
    drawn &&
    html`<a ${inlineFile('image/svg+xml', svgAlone(drawn.drawing))} download="${`${drawn.file}.svg`}">${words.t(noteText.svg)}<span class="unseen">: ${drawn.name}</span></a>`;
  return html`<p class="files">${csv}${svg}</p>`;
}
