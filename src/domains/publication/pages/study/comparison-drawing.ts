import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../../platform/charts/svg.ts';
import { brokenIntoLines, textWidth } from '../../../../platform/charts/text-measure.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Share } from '../../../caseload/public.ts';

/**
 * One row: a group by its name, what is written of it in words, its share with the limits, and the share as it is written.
 */
export type ComparisonRow = {
  readonly name: string;
  readonly line: string;
  readonly share: Share;
  readonly text: string;
  /** A group that surely differs is drawn full, the others hollow, so that colour is not needed. */
  readonly isSure: boolean;
  /** The share drawn towards the mean of all, with its limits: a small filled mark below the hollow dot. */
  readonly drawnIn?: { readonly estimate: number; readonly lower: number; readonly upper: number } | null;
};

/** Shares are on a scale from 0 to 100 %: the eye should not make a small difference large. */
function mark(row: ComparisonRow, whole: number, x: number, y: number, room: number): Html {
  const place = (share: number): number => x + room * share;
  const { share, lower, upper } = row.share;
  // Beside a share that is drawn in, the own one is always hollow, and the words say whether it surely differs.
  const dot =
    row.isSure && !row.drawnIn
      ? html`<circle cx="${at(place(share))}" cy="${at(y)}" r="7" fill="${colour.ochre}"/>`
      : html`<circle cx="${at(place(share))}" cy="${at(y)}" r="6" fill="${colour.ground}" stroke="${colour.sea}" stroke-width="2"/>`;
  return html`<path d="M${at(x)} ${at(y)}h${at(room)}" stroke="${colour.line}"/><path d="M${at(place(whole))} ${at(y - 14)}v28" stroke="${colour.lineStrong}" stroke-dasharray="3 3"/><rect x="${at(place(lower))}" y="${at(y - 4)}" width="${at(Math.max(1, place(upper) - place(lower)))}" height="8" fill="${row.isSure ? colour.ochre : colour.sea}" opacity="0.34"/>${dot}${row.drawnIn && drawnInMark(row.drawnIn, place, y + 11)}`;
}

const drawnInMark = (
  { estimate, lower, upper }: { readonly estimate: number; readonly lower: number; readonly upper: number },
  place: (share: number) => number,
  y: number,
): Html =>
  html`<path d="M${at(place(lower))} ${at(y)}H${at(place(upper))}" stroke="${colour.ink}" stroke-width="1.5"/><circle cx="${at(place(estimate))}" cy="${at(y)}" r="3.5" fill="${colour.ink}"/>`;

const rule = (width: number, y: number): Html => html`<path d="M0 ${at(y)}H${width}" stroke="${colour.line}"/>`;

function words(row: ComparisonRow, room: number): { readonly content: Html; readonly height: number } {
  const name = brokenIntoLines(row.name, room, 15, true);
  const line = brokenIntoLines(row.line, room);
  const content = html`${name.map((text, place) => textAt(0, 16 + place * 19, text, { bold: true, size: 15 }))}${line.map((text, place) => textAt(0, 16 + (name.length + place) * 19, text, { colour: colour.ink2 }))}`;
  return { content, height: (name.length + line.length) * 19 + 4 };
}

/** Groups one below the other, each with its share and interval on one scale, and a line where all together are. */
export const comparisonDrawing =
  (rows: readonly ComparisonRow[], whole: number, percent: (share: number) => string): Draw =>
  (width) => {
    const textRoom = Math.max(0, ...rows.map(({ text }) => textWidth(text, 15))) + 8;
    const isWide = width >= 500;
    const nameRoom = isWide ? Math.round(width * 0.34) : width;
    const drawn = rows.map((row): Drawing => {
      const said = words(row, nameRoom - 12);
      const y = isWide ? Math.max(said.height, 32) / 2 : said.height + 16;
      const left = isWide ? nameRoom : 8;
      const room = width - left - textRoom - 12;
      const height = (isWide ? Math.max(said.height, 34) : said.height + 34) + 8;
      return {
        width,
        height,
        content: html`${said.content}${mark(row, whole, left, y, room)}${textAt(width, y + 5, row.text, { size: 15, anchor: 'end' })}${rule(width, height - 2)}`,
      };
    });
    const [left, end] = [isWide ? nameRoom : 8, width - textRoom - 12];
    const marks = [0, 0.5, 1].map((share) => {
      const anchor = ({ 0: 'start', 0.5: 'middle', 1: 'end' } as const)[share as 0 | 0.5 | 1];
      return textAt(left + (end - left) * share, 14, percent(share), { colour: colour.ink2, anchor });
    });
    return stacked([...drawn, { width, height: 18, content: html`${marks}` }], 4);
  };
