import { html } from '../pages/html.ts';
import { at, colour, type Draw, type Drawing, stacked, textAt } from './svg.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';

export type PeriodSpan = {
  readonly label: string;
  /** First and last year counted, both whole years. */
  readonly from: number;
  readonly to: number;
  /** The number, as it is written. */
  readonly text: string;
};

const labelled = (first: number, last: number, width: number): number[] => {
  const every = [1, 2, 3, 5, 10].find((step) => ((last - first) / step) * 44 <= width) ?? 10;
  const years: number[] = [];
  for (let year = last; year >= first; year -= every) years.unshift(year);
  return years;
};

function drawAxis(first: number, last: number, width: number, atYear: (year: number) => number): Drawing {
  const ticks = labelled(first, last, width).map((year) => {
    const x = at(atYear(year) + (atYear(year + 1) - atYear(year)) / 2);
    const anchor = x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle';
    const from = anchor === 'start' ? 0 : anchor === 'end' ? width : x;
    return html`<path d="M${x} 0v6" stroke="${colour.lineStrong}"/>${textAt(from, 22, String(year), { colour: colour.ink2, anchor })}`;
  });
  return {
    width,
    height: 28,
    content: html`<path d="M0 0.5H${width}" stroke="${colour.lineStrong}"/>${ticks}`,
  };
}

function drawSpan(span: PeriodSpan, width: number, atYear: (year: number) => number): Drawing {
  const labels = brokenIntoLines(span.label, width - textWidth(span.text, 20, true) - 16, 15, true);
  const words = labels.map((line, index) => textAt(0, 15 + index * 19, line, { size: 15, bold: true }));
  const y = 15 + (labels.length - 1) * 19 + 12;
  const from = at(atYear(span.from) + 1);
  const to = at(atYear(span.to + 1) - 1);
  const number = textAt(width, 17, span.text, { size: 20, bold: true, anchor: 'end' });
  const line = html`<path d="M0 ${y + 5}H${width}" stroke="${colour.line}"/><rect x="${from}" y="${y}" width="${at(to - from)}" height="10" rx="2" fill="${colour.sea}"/>`;
  return { width, height: y + 14, content: html`${words}${number}${line}` };
}

/**
 * Numbers that each cover a period of their own, drawn over the years they cover. Overlapping lines show at a glance
 * that the numbers cannot be added or put in a row; the length of a line is its time, never its size.
 */
export function periodSpans(spans: readonly PeriodSpan[]): Draw {
  const first = Math.min(...spans.map((span) => span.from));
  const last = Math.max(...spans.map((span) => span.to));
  return (width) => {
    const atYear = (year: number): number => ((year - first) / (last + 1 - first)) * width;
    return stacked([...spans.map((span) => drawSpan(span, width, atYear)), drawAxis(first, last, width, atYear)], 12);
  };
}
