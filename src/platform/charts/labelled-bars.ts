import { type Html, html } from '../pages/html.ts';
import { at, colour, type Draw, type Drawing, stacked, textAt, textSize } from './svg.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';

export type LabelledBar = {
  readonly label: string;
  /** Null when it is not known; it then gets a dashed box and its reason, never a bar of no length. */
  readonly value: number | null;
  /** The value in words, with its qualifier: "about 2,564", "over 3,000", "not known". */
  readonly text: string;
  /** False where the source says about, more than or less than: the bar then has an open end. */
  readonly exact: boolean;
  readonly note: string | null;
};

export type LabelledBarGroup = { readonly label: string; readonly bars: readonly LabelledBar[] };

/** Room for the label before a bar, such as a year. */
const labelRoom = 46;

/** A label in as many lines as it needs: whatever runs out of the drawing cannot be read. */
function groupHead(label: string, width: number): Drawing {
  const lines = brokenIntoLines(label, width, textSize, true);
  return {
    width,
    height: 20 + (lines.length - 1) * 18,
    content: html`${lines.map((line, index) => textAt(0, 14 + index * 18, line, { bold: true }))}`,
  };
}

function openEnd(x: number, y: number): Html {
  return html`<path d="M${at(x)} ${y}v18" stroke="${colour.ground}" stroke-width="3"/><path d="M${at(x + 6)} ${y}v18" stroke="${colour.sea}" stroke-width="2" stroke-dasharray="3 3"/>`;
}

function unknownBox(text: string, indent: number): Html {
  const width = textWidth(text, 14, true) + 34;
  return html`<rect x="${indent + 0.5}" y="0.5" width="${at(width)}" height="23" rx="4" fill="none" stroke="${colour.lineStrong}" stroke-dasharray="3 3"/><circle cx="${indent + 14}" cy="12" r="7" fill="none" stroke="${colour.ink2}" stroke-width="1.3"/>${textAt(indent + 14, 16, '?', { size: 11, anchor: 'middle', colour: colour.ink2 })}${textAt(indent + 27, 17, text, { bold: true, colour: colour.ink2 })}`;
}

function drawBar(bar: LabelledBar, width: number, most: number, valueRoom: number, indent: number): Drawing {
  const room = width - indent - valueRoom - 12;
  const notes = bar.note ? brokenIntoLines(bar.note, width - indent) : [];
  const noteFrom = 40;
  const content: Html[] = [textAt(0, 17, bar.label, { size: 15, colour: colour.ink2 })];
  if (bar.value === null) {
    content.push(unknownBox(bar.text, indent));
  } else {
    const length = most > 0 ? (bar.value / most) * room : 0;
    content.push(html`<rect x="${indent}" y="3" width="${at(length)}" height="18" fill="${colour.sea}"/>`);
    if (!bar.exact) content.push(openEnd(indent + length - 6, 3));
    content.push(textAt(width, 18, bar.text, { size: 17, bold: true, anchor: 'end' }));
  }
  notes.forEach((line, index) => {
    content.push(textAt(indent, noteFrom + index * 18, line, { colour: colour.ink2 }));
  });
  return { width, height: notes.length > 0 ? noteFrom + (notes.length - 1) * 18 + 6 : 26, content: html`${content}` };
}

/** Bars of one unit on one scale from zero, each with its number and what must be known about it. */
export function labelledBars(groups: readonly LabelledBarGroup[]): Draw {
  const bars = groups.flatMap((group) => group.bars);
  const most = Math.max(0, ...bars.map((bar) => bar.value ?? 0));
  const known = bars.filter((bar) => bar.value !== null);
  const valueRoom = Math.max(0, ...known.map((bar) => textWidth(bar.text, 17, true)));
  const indent = bars.some((bar) => bar.label !== '') ? labelRoom : 0;
  return (width) =>
    stacked(
      groups.map((group) => {
        const rows = group.bars.map((bar) => drawBar(bar, width, most, valueRoom, indent));
        return stacked(group.label ? [groupHead(group.label, width), ...rows] : rows, 8);
      }),
      18,
    );
}
