import { type Html, html } from '../pages/html.ts';
import { chartKey, type KeyEntry } from './chart-key.ts';
import { at, colour, type Draw, type Drawing, stacked, textAt } from './svg.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';

export type BarPart = { readonly value: number; readonly fill: string };

export type NestedBar = {
  readonly label: string;
  /** Side by side from zero: the whole is their sum. */
  readonly parts: readonly BarPart[];
  /** A thin bar inside the first part, from zero: what belongs to it and is less than it. Null when it is not known. */
  readonly inner: BarPart | null;
  /** The number of the whole as it is written. */
  readonly total: string;
  /** The parts in words, since no reader should have to measure a bar. */
  readonly sentence: string;
};

export type NestedBarGroup = { readonly label: string; readonly detail: string; readonly bars: readonly NestedBar[] };

export type NestedBars = { readonly key: readonly KeyEntry[]; readonly groups: readonly NestedBarGroup[] };

const wholeOf = (bar: NestedBar): number => bar.parts.reduce((sum, part) => sum + part.value, 0);

function drawBar(bar: NestedBar, x: number, y: number, room: number, most: number): Html {
  const scale = most > 0 ? room / most : 0;
  let from = x;
  const parts = bar.parts.map((part) => {
    const width = part.value * scale;
    const piece = html`<rect x="${at(from)}" y="${y}" width="${at(width)}" height="24" fill="${part.fill}"/>`;
    from += width;
    return piece;
  });
  const inner =
    bar.inner !== null &&
    html`<rect x="${at(x)}" y="${y + 15}" width="${at(bar.inner.value * scale)}" height="9" fill="${bar.inner.fill}"/>`;
  return html`${parts}${inner}`;
}

/** Where the columns of a bar row are. Narrow figures put the sentence under the bar instead of beside it. */
type Columns = {
  readonly group: number;
  readonly bar: number;
  readonly barRoom: number;
  readonly total: number;
  readonly sentence: number;
};

const sentenceSize = 15;

/** Beside the bars the longest sentence gets the room it needs, up to a third of the figure. */
function columnsFor(width: number, bars: readonly NestedBar[]): Columns {
  if (width >= 900) {
    const longest = Math.max(0, ...bars.map((bar) => textWidth(bar.sentence, sentenceSize)));
    const sentence = width - Math.min(Math.ceil(longest), Math.floor(width * 0.36));
    return { group: 232, bar: 282, barRoom: sentence - 70 - 282, total: sentence - 58, sentence };
  }
  return { group: 0, bar: 46, barRoom: width - 46 - 52, total: width - 42, sentence: 46 };
}

function drawGroup(group: NestedBarGroup, width: number, most: number, place: Columns): Drawing {
  const beside = place.group > 0;
  const labelRoom = beside ? place.group - 16 : width;
  const content: Html[] = [];
  let labelEnd = 0;
  for (const line of brokenIntoLines(group.label, labelRoom, 16, true)) {
    labelEnd += 20;
    content.push(textAt(0, labelEnd, line, { size: 16, bold: true }));
  }
  for (const line of brokenIntoLines(group.detail, labelRoom)) {
    labelEnd += 19;
    content.push(textAt(0, labelEnd, line, { colour: colour.ink2 }));
  }
  let y = beside ? 4 : labelEnd + 10;
  for (const bar of group.bars) {
    content.push(textAt(place.group, y + 17, bar.label, { size: 15, colour: colour.ink2 }));
    content.push(drawBar(bar, place.bar, y, place.barRoom, most));
    content.push(textAt(place.total, y + 19, bar.total, { size: 20, bold: true }));
    if (beside) {
      const lines = brokenIntoLines(bar.sentence, width - place.sentence, sentenceSize);
      lines.forEach((line, index) => {
        content.push(textAt(place.sentence, y + 17 + index * 19, line, { size: sentenceSize, colour: colour.ink2 }));
      });
      y += 32 + (lines.length - 1) * 19;
      continue;
    }
    y += 28;
    for (const line of brokenIntoLines(bar.sentence, width - place.sentence)) {
      y += 16;
      content.push(textAt(place.sentence, y, line, { colour: colour.ink2 }));
    }
    y += 12;
  }
  const height = Math.max(labelEnd, y) + 10;
  const rule = html`<path d="M0 ${at(height)}H${width}" stroke="${colour.line}"/>`;
  return { width, height, content: html`${content}${rule}` };
}

/**
 * Bars that nest: a whole made of parts, and inside the first part a thin bar for what is counted within it.
 * All bars share one scale from zero, so lengths may be compared between groups; the unit must therefore be one.
 */
export function nestedBars({ key, groups }: NestedBars): Draw {
  const bars = groups.flatMap((group) => group.bars);
  const most = Math.max(0, ...bars.map(wholeOf));
  return (width) => {
    const place = columnsFor(width, bars);
    return stacked([chartKey(key, width), ...groups.map((group) => drawGroup(group, width, most, place))], 10);
  };
}
