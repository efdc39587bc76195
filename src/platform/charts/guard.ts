import { html } from '../pages/html.ts';
import { at, colour, type Draw, textAt } from './svg.ts';
import { brokenIntoLines } from './text-measure.ts';

export type GuardWords = { readonly lead: string; readonly text: string };

/**
 * A warning drawn into the figure itself, where it cannot be cropped off by accident when the picture is passed on:
 * what the numbers do not mean.
 */
export const guard =
  ({ lead, text }: GuardWords): Draw =>
  (width) => {
    const indent = width >= 500 ? 56 : 18;
    const room = width - indent - 16;
    const leadLines = brokenIntoLines(lead, room, 16, true);
    const textLines = brokenIntoLines(text, room, 15);
    let y = 12;
    const words = [
      ...leadLines.map((line) => {
        y += 20;
        return textAt(indent, y, line, { size: 16, bold: true });
      }),
      ...textLines.map((line) => {
        y += 21;
        return textAt(indent, y, line, { size: 15 });
      }),
    ];
    const height = y + 16;
    const sign = html`<g fill="none" stroke="${colour.note}" stroke-width="2"><circle cx="32" cy="30" r="11"/><path d="M24.2 22.2l15.6 15.6"/></g>`;
    const content = html`<rect x="0.5" y="0.5" width="${width - 1}" height="${at(height - 1)}" rx="4" fill="${colour.noteGround}" stroke="${colour.note}"/><rect width="6" height="${at(height)}" fill="${colour.note}"/>${width >= 500 && sign}${words}`;
    return { width, height, content };
  };
