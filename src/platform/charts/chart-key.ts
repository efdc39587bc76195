import { type Html, html } from '../pages/html.ts';
import { at, colour, type Drawing, textAt } from './svg.ts';
import { textWidth } from './text-measure.ts';

export type KeyEntry = { readonly label: string; readonly fill: string; readonly shape?: 'block' | 'thin' | 'line' };

const swatches = {
  block: { up: 12, height: 13 },
  thin: { up: 9, height: 7 },
  line: { up: 6, height: 3 },
} as const;

/** What the colours stand for, in a row that goes on below when it has no more room. */
export function chartKey(entries: readonly KeyEntry[], width: number): Drawing {
  let x = 0;
  let y = 14;
  const content: Html[] = [];
  for (const { label, fill, shape = 'block' } of entries) {
    const room = 22 + textWidth(label) + 18;
    if (x > 0 && x + room > width) {
      x = 0;
      y += 22;
    }
    const { up, height } = swatches[shape];
    content.push(html`<rect x="${at(x)}" y="${y - up}" width="16" height="${height}" fill="${fill}"/>`);
    content.push(textAt(x + 22, y, label, { colour: colour.ink2 }));
    x += room;
  }
  return { width, height: y + 8, content: html`${content}` };
}
