import { type Html, html, raw } from '../../../../platform/pages/html.ts';
import { noteText } from './note-messages.ts';
import type { Table } from './tables.ts';
import type { Words } from './words.ts';

/**
 * A file inside the page: the report asks nobody for anything, so what can be kept lies in the link itself. Base64 has
 * no sign that could end an attribute, which is why it may be taken as it is.
 */
const inlineFile = (type: string, text: string): Html =>
  raw(`href="data:${type};charset=utf-8;base64,${Buffer.from(text).toString('base64')}"`);

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The table of a figure as it stands on the page: same words, same numbers, nothing that is not shown. */
export const csvOfTable = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** The looks of a drawing that leaves the page: the same as in the page, in light colours, on a ground of its own. */
const look = `text{font:14px Arial,sans-serif;fill:#17212b}.tb,text.on,text.lost,text.other{font-weight:600}.tm,.axis{fill:#4a5560}.curve text{font-size:11px}.nd{fill:#17212b}.paths .on{fill:#0b4f61;opacity:.45}.gone{fill:#8c8579;opacity:.55}.most{fill:#a27734}.still,.aside,.unsure{fill:none;stroke:#609cb1;stroke-width:1.2}.aside,.unsure{stroke:#8c8579}.grid{stroke:#7c7568;stroke-width:.5}.line{fill:none;stroke-width:2}path.line.on{stroke:#0b4f61}path.line.lost{stroke:#a27734;stroke-dasharray:6 2}path.line.other{stroke:#8c8579;stroke-dasharray:2 2}.band{opacity:.18}.band.on{fill:#0b4f61}.band.lost{fill:#a27734}.band.other{fill:#8c8579}`;

/** A drawing of the page as a file of its own. */
export function svgAlone(drawing: Html): string {
  const ground = `<style>svg{background:#fff}${look}</style>`;
  return drawing.text.trim().replace(/^<svg ([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg" $1>${ground}`);
}

export type Drawn = { readonly name: string; readonly file: string; readonly drawing: Html };

/** What of a figure can be kept: its table as CSV, its drawing as SVG. Each link says unseen which figure it is. */
export function fileLinks(table: Table, title: string, drawn: Drawn | null, words: Words): Html {
  const of = html`<span class="unseen">: ${title}</span>`;
  const csv = html`<a ${inlineFile('text/csv', csvOfTable(table))} download="${`${table.id}.csv`}">${words.t(noteText.csv)}${of}</a>`;
  const svg =
    drawn &&
    html`<a ${inlineFile('image/svg+xml', svgAlone(drawn.drawing))} download="${`${drawn.file}.svg`}">${words.t(noteText.svg)}<span class="unseen">: ${drawn.name}</span></a>`;
  return html`<p class="files">${csv}${svg}</p>`;
}
