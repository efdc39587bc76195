import { type Html, html } from '../pages/html.ts';
import { colour, type Draw, type Drawing, stacked, textAt } from './svg.ts';
import { brokenIntoLines } from './text-measure.ts';

export type YearOnLine = {
  readonly label: string;
  /** A hollow dot says that there is no figure, which is not a zero. */
  readonly held: boolean;
  readonly note: string | null;
};

export type BreakLine = {
  readonly before: readonly YearOnLine[];
  readonly after: readonly YearOnLine[];
  /** What changed, so that figures on one side cannot be compared with those on the other. */
  readonly words: string;
};

const dot = (x: number, y: number, held: boolean): Html =>
  held
    ? html`<circle cx="${x}" cy="${y}" r="6" fill="${colour.sea}"/>`
    : html`<circle cx="${x}" cy="${y}" r="6" fill="${colour.ground}" stroke="${colour.lineStrong}" stroke-width="1.5" stroke-dasharray="2 2"/>`;

const breakSign = (x: number, y: number, length: number): Html =>
  html`<g fill="none" stroke="${colour.ink}" stroke-width="2"><path d="M${x} ${y - length}V${y + length}"/><path d="M${x - 5} ${y - 9}l10 6-10 6 10 6"/></g>`;

function flat({ before, after, words }: BreakLine, width: number): Drawing {
  const step = width / (before.length + after.length + 1);
  const breakAt = Math.round(step * before.length + step * 0.5);
  const said = brokenIntoLines(words, width - breakAt - 16, 15, true);
  const baseline = said.length * 20 + 20;
  /** A note is in the middle under its year, so near an edge it has twice the way to that edge and no more. */
  const notesOf = (year: YearOnLine, x: number) =>
    year.note ? brokenIntoLines(year.note, Math.min(step * 1.5, 2 * x, 2 * (width - x))) : [];
  const placed = [
    ...before.map((year, index) => ({ year, x: Math.round(step * (index + 0.5)) })),
    ...after.map((year, index) => ({ year, x: Math.round(breakAt + step * (index + 1)) })),
  ];
  const most = Math.max(0, ...placed.map(({ year, x }) => notesOf(year, x).length));
  const one = ({ year, x }: (typeof placed)[number]): Html => {
    const notes = notesOf(year, x);
    return html`${dot(x, baseline, year.held)}${textAt(x, baseline + 28, year.label, { size: 15, anchor: 'middle' })}${notes.map((line, index) => textAt(x, baseline + 47 + index * 18, line, { colour: colour.ink2, anchor: 'middle' }))}`;
  };
  return {
    width,
    height: baseline + 34 + most * 18,
    content: html`<g stroke="${colour.lineStrong}" stroke-width="1.5"><path d="M8 ${baseline}H${breakAt - 30}"/><path d="M${breakAt + 30} ${baseline}H${width - 8}" stroke-dasharray="5 4"/></g>${placed.map(one)}${breakSign(breakAt, baseline, 30)}${said.map((line, index) => textAt(breakAt + 16, 14 + index * 20, line, { size: 15, bold: true }))}`,
  };
}

function upright({ before, after, words }: BreakLine, width: number): Drawing {
  const indent = 30;
  const row = (year: YearOnLine): Drawing => {
    const lines = year.note ? brokenIntoLines(year.note, width - indent - 46) : [];
    return {
      width,
      height: Math.max(1, lines.length) * 19 + 8,
      content: html`${dot(9, 12, year.held)}${textAt(indent, 17, year.label, { size: 15, bold: true })}${lines.map((line, index) => textAt(indent + 46, 17 + index * 19, line, { colour: colour.ink2 }))}`,
    };
  };
  const broken = brokenIntoLines(words, width - indent, 15, true);
  const wordsRow: Drawing = {
    width,
    height: broken.length * 20 + 12,
    content: html`${breakSign(9, 14, 14)}${broken.map((line, index) => textAt(indent, 18 + index * 20, line, { size: 15, bold: true }))}`,
  };
  return stacked([...before.map(row), wordsRow, ...after.map(row)], 2);
}

/**
 * A line of years with a break in it: what is on either side was counted in different ways. Drawn also before there are
 * figures beyond the break, so that the two sides are not joined later. Narrow figures turn it upright.
 */
export const breakLine =
  (line: BreakLine): Draw =>
  (width) =>
    width >= 500 ? flat(line, width) : upright(line, width);
