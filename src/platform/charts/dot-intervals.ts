import { type Html, html } from '../pages/html.ts';
import { at, colour, type Draw, type Drawing, stacked, textAt } from './svg.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';

export type DotInterval = {
  readonly label: string;
  /** Null when it may not be shown or is not known; `text` then says which. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The estimate with its interval and n in words: "31 % (24 to 39), n = 142". */
  readonly text: string;
};

export type DotIntervals = {
  readonly rows: readonly DotInterval[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
};

const wideLabel = 300;

function track(row: DotInterval, x: (value: number) => number, y: number): Html {
  const { estimate, low, high } = row;
  if (estimate === null) return html``;
  const interval =
    low !== null &&
    high !== null &&
    html`<path d="M${at(x(low))} ${y}H${at(x(high))}" stroke="${colour.sky}" stroke-width="8" stroke-linecap="round"/>`;
  return html`${interval}<circle cx="${at(x(estimate))}" cy="${y}" r="6" fill="${colour.sea}"/>`;
}

/**
 * Estimates with their intervals, each in its own row on one scale. The interval is drawn as wide as it is, so that two
 * rows whose order is not certain are seen to overlap. Wide figures put label, interval and words side by side.
 */
export function dotIntervals({ rows, domain, ticks }: DotIntervals): Draw {
  const words = Math.max(0, ...rows.map((row) => textWidth(row.text)));
  return (width) => {
    const beside = width >= 900;
    const from = beside ? wideLabel : 8;
    const to = beside ? width - words - 24 : width - 8;
    const x = (value: number): number => from + ((value - domain[0]) / (domain[1] - domain[0])) * (to - from);
    const drawn = rows.map((row): Drawing => {
      const labels = brokenIntoLines(row.label, beside ? wideLabel - 24 : width, 15, true);
      const text = brokenIntoLines(row.text, beside ? words + 1 : width);
      const label = labels.map((line, index) => textAt(0, 17 + index * 19, line, { size: 15, bold: true }));
      const below = labels.length * 19;
      const y = beside ? 12 : below + text.length * 18 + 14;
      const said = text.map((line, index) =>
        textAt(beside ? to + 24 : 0, (beside ? 17 : below + 16) + index * 18, line, { colour: colour.ink2 }),
      );
      const height = beside ? Math.max(28, below + 8) : y + 12;
      const ground = html`<path d="M${from} ${y}H${to}" stroke="${colour.line}"/>`;
      return { width, height, content: html`${label}${said}${ground}${track(row, x, y)}` };
    });
    const axis: Drawing = {
      width,
      height: 26,
      content: html`${ticks.map(({ value, text }) => {
        const place = x(value);
        const anchor = !beside && value === domain[0] ? 'start' : value === domain[1] ? 'end' : 'middle';
        return html`<path d="M${at(place)} 0v6" stroke="${colour.lineStrong}"/>${textAt(place, 22, text, { colour: colour.ink2, anchor })}`;
      })}<path d="M${from} 0.5H${to}" stroke="${colour.lineStrong}"/>`,
    };
    return stacked([...drawn, axis], 6);
  };
}
