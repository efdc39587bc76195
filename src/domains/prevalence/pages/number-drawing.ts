import { at, colour, type Draw, type Drawing, stacked, textAt } from '../../../platform/charts/svg.ts';
import { brokenIntoLines, textWidth } from '../../../platform/charts/text-measure.ts';
import { type Html, html } from '../../../platform/pages/html.ts';

/** A number with its limits, on the same scale as the others. Null: there is none. */
export type NumberRow = {
  readonly name: string;
  readonly line: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The number in words. */
  readonly text: string;
  /** It is shown with the others and is not in their range: drawn without their colour. */
  readonly isBeside: boolean;
};

/** Round numbers for an axis from 0, about four steps. */
export function axisMarks(most: number): readonly number[] {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power * 10;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
}

export type Axis = {
  /** People whom the lists count: a line through all rows. */
  readonly seen: number;
  readonly most: number;
  readonly number: (value: number) => string;
};

const rule = (width: number, y: number): Html => html`<path d="M0 ${at(y)}H${width}" stroke="${colour.line}"/>`;

function mark(row: NumberRow, axis: Axis, x: number, y: number, room: number): Html {
  const place = (value: number): number => x + (room * Math.min(value, axis.most)) / axis.most;
  const seen = html`<path d="M${at(place(axis.seen))} ${at(y - 15)}v30" stroke="${colour.ink}" stroke-width="2"/>`;
  const base = html`<path d="M${at(x)} ${at(y)}h${at(room)}" stroke="${colour.line}"/>`;
  if (row.value === null) return html`${base}${seen}`;
  const fill = row.isBeside ? colour.stone : colour.sea;
  const band =
    row.lower !== null &&
    row.upper !== null &&
    html`<rect x="${at(place(row.lower))}" y="${at(y - 4)}" width="${at(Math.max(1, place(row.upper) - place(row.lower)))}" height="8" fill="${fill}" opacity="0.34"/>`;
  // What reaches beyond the scale says so with an open end.
  const beyond =
    (row.upper ?? row.value) > axis.most &&
    html`<path d="M${at(x + room - 6)} ${at(y - 6)}l6 6l-6 6" fill="none" stroke="${fill}" stroke-width="2"/>`;
  const middle = place(row.value);
  const dot = row.isBeside
    ? html`<circle cx="${at(middle)}" cy="${at(y)}" r="6" fill="${colour.ground}" stroke="${fill}" stroke-width="2"/>`
    : html`<circle cx="${at(middle)}" cy="${at(y)}" r="7" fill="${fill}"/>`;
  return html`${base}${band}${seen}${dot}${beyond}`;
}

function axisBelow(axis: Axis, x: number, room: number, width: number): Drawing {
  const marks = axisMarks(axis.most).filter((value) => value <= axis.most);
  const content = marks.map((value) => {
    const middle = x + (room * value) / axis.most;
    const words = axis.number(value);
    const half = textWidth(words) / 2;
    const anchor =
      middle + half > width ? ('end' as const) : middle - half < 0 ? ('start' as const) : ('middle' as const);
    return html`<path d="M${at(middle)} 0v5" stroke="${colour.lineStrong}"/>${textAt(middle, 20, words, { anchor, colour: colour.ink2 })}`;
  });
  return { width, height: 26, content: html`${content}` };
}

/** Numbers with limits, one below the other on one scale from 0, with a line where the counted people are. */
export const numberDrawing =
  (rows: readonly NumberRow[], axis: Axis): Draw =>
  (width) => {
    const isWide = width >= 500;
    const nameRoom = isWide ? Math.round(width * 0.34) : width;
    const textRoom = Math.max(0, ...rows.map(({ text }) => textWidth(text, 15))) + 12;
    const [left, room] = isWide ? [nameRoom, width - nameRoom - textRoom] : [8, width - 16];
    const drawn = rows.map((row): Drawing => {
      const name = brokenIntoLines(row.name, nameRoom - 12, 15, true);
      const lines = brokenIntoLines(isWide ? row.line : `${row.text}. ${row.line}`, nameRoom - 12);
      const said = (name.length + lines.length) * 19 + 4;
      const y = isWide ? Math.max(said, 34) / 2 : said + 16;
      const height = (isWide ? Math.max(said, 36) : said + 34) + 8;
      const words = html`${name.map((text, place) => textAt(0, 16 + place * 19, text, { bold: true, size: 15 }))}${lines.map((text, place) => textAt(0, 16 + (name.length + place) * 19, text, { colour: colour.ink2 }))}`;
      const value = isWide && textAt(width, y + 5, row.text, { size: 15, anchor: 'end' });
      return {
        width,
        height,
        content: html`${words}${mark(row, axis, left, y, room)}${value}${rule(width, height - 2)}`,
      };
    });
    return stacked([...drawn, axisBelow(axis, left, room, width)], 4);
  };

const dotSize = 14;

/**
 * Twenty dots for twenty equally likely answers, stacked where they fall together, over a bar for those who are counted. People
 * read counts of dots better than they read error bars.
 */
export const dotsDrawing =
  (dots: readonly number[], axis: Axis, seenText: string): Draw =>
  (width) => {
    const [left, room] = [10, width - 20];
    const place = (value: number): number => left + (room * Math.min(value, axis.most)) / axis.most;
    const columns = Math.max(1, Math.floor(room / (dotSize + 3)));
    const stacks = new Map<number, number>();
    const placed = dots.map((dot) => {
      const column = Math.min(columns - 1, Math.floor(((place(dot) - left) / room) * columns));
      const level = stacks.get(column) ?? 0;
      stacks.set(column, level + 1);
      return { x: left + ((column + 0.5) * room) / columns, level };
    });
    const tall = Math.max(1, ...stacks.values());
    const floor = tall * (dotSize + 3) + 6;
    const circles = placed.map(
      ({ x, level }) =>
        html`<circle cx="${at(x)}" cy="${at(floor - 6 - (level + 0.5) * (dotSize + 3))}" r="${dotSize / 2}" fill="${colour.sea}"/>`,
    );
    const bar = html`<path d="M${left} ${at(floor)}h${at(room)}" stroke="${colour.lineStrong}"/><rect x="${left}" y="${at(floor + 8)}" width="${at(place(axis.seen) - left)}" height="16" fill="${colour.ochre}"/>`;
    const beside = place(axis.seen) + 8 + textWidth(seenText) < width;
    const words = beside ? textAt(place(axis.seen) + 8, floor + 21, seenText) : textAt(left, floor + 40, seenText);
    const height = floor + (beside ? 30 : 48);
    const dotsOf: Drawing = { width, height, content: html`${circles}${bar}${words}` };
    return stacked([dotsOf, axisBelow(axis, left, room, width)], 2);
  };
