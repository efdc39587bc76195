import { type Html, html } from '../pages/html.ts';
import { at, colour, type Drawing, textAt } from './svg.ts';
import { brokenIntoLines, textWidth } from './text-measure.ts';

export type KeyEntry = { readonly label: string; readonly fill: string; readonly shape?: 'block' | 'thin' | 'line' };

const swatches = {
  block: { up: 12, height: 13 },
  thin: { up: 9, height: 7 },
  line: { up: 6, height: 3 },
} as const;

/** What the colours mean, in a row that goes on below when it has no more room. A long label takes several lines. */
export function chartKey(entries: readonly KeyEntry[], width: number): Drawing {
  let x = 0;
  let y = 14;
  let down = 22;
  const content: Html[] = [];
  for (const { label, fill, shape = 'block' } of entries) {
    const lines = brokenIntoLines(label, width - 22);
    const room = 22 + Math.max(0, ...lines.map((line) => textWidth(line))) + 18;
    if (x > 0 && x + room - 18 > width) {
      x = 0;
      y += down;
      down = 22;
    }
    down = Math.max(down, 22 + (lines.length - 1) * 18);
    const { up, height } = swatches[shape];
    content.push(html`<rect x="${at(x)}" y="${y - up}" width="16" height="${height}" fill="${fill}"/>`);
    content.push(html`${lines.map((line, index) => textAt(x + 22, y + index * 18, line, { colour: colour.ink2 }))}`);
    x += room;
  }
  return { width, height: y + down - 14, content: html`${content}` };
}
