import { type Html, html } from '../pages/html.ts';
import { at, colour, type Draw, type Drawing, textAt, textSize } from './svg.ts';
import { brokenIntoLines } from './text-measure.ts';

export type FigureWords = {
  /** The finding, in a sentence. */
  readonly title: string;
  /** For a reader who does not see it: where the numbers are, or the numbers themselves where the drawing is alone. */
  readonly description: string;
};

/**
 * The widths a figure is drawn for. The page shows the widest that has room, so text never becomes too small to read.
 * A figure beside another never gets the room of the last one, so it is not drawn for it. One that says nothing
 * on a phone is drawn for the last alone.
 */
export const figureWidths = { half: [288, 520], full: [288, 520, 1080], wide: [1080] } as const;

const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Cape Sans', Arial, sans-serif";

/** Drawn from left to right whatever the page's own direction, since every place in it is counted from the left. */
function svg(drawing: Drawing, id: string, words: FigureWords, className: string): Html {
  const { width, content } = drawing;
  const height = at(drawing.height);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="ltr" role="img" aria-labelledby="${`${id}-title`}" aria-describedby="${`${id}-desc`}" font-family="${sans}" font-size="${textSize}" fill="${colour.ink}"><title id="${`${id}-title`}">${words.title}</title><desc id="${`${id}-desc`}">${words.description}</desc>${content}</svg>`;
}

/** A figure in a page: one drawing for each width, of which the stylesheet shows one. */
export function figureInPage(draw: Draw, id: string, words: FigureWords, room: keyof typeof figureWidths): Html {
  return html`<div class="${`drawing ${room}`}">${figureWidths[room].map((width) => svg(draw(width), `${id}-${width}`, words, `drawn drawn-${width}`))}</div>`;
}

export type AloneWords = FigureWords & {
  /** What is measured, and in which unit. */
  readonly subtitle: string;
  /** What the page says below the drawing: what its marks mean, and what must be known to read it. */
  readonly notes: readonly string[];
  /** Who published it. A figure that travels alone must carry its source. */
  readonly source: string;
};

function lines(
  words: string,
  room: number,
  y: number,
  size: number,
  style: { bold?: boolean; colour?: string },
): Drawing {
  const broken = brokenIntoLines(words, room, size, style.bold);
  const step = Math.round(size * 1.35);
  return {
    width: room,
    height: y + (broken.length - 1) * step + Math.round(size * 0.4),
    content: html`${broken.map((line, index) => textAt(0, y + index * step, line, { ...style, size }))}`,
  };
}

/** Colours as plain values: programs that open a saved drawing do not know the tokens of the page. */
export const withPlainColours = (text: string): string => text.replace(/var\(--[a-z0-9-]+, (#[0-9a-f]{3,6})\)/g, '$1');

/** A figure as a file of its own, with its finding on top, and what it must be read with and its source below. */
export function figureAlone(draw: Draw, id: string, words: AloneWords): string {
  const room = 1080;
  const margin = 24;
  const pieces = [
    lines(words.title, room, 26, 24, { bold: true }),
    lines(words.subtitle, room, textSize + 6, 15, { colour: colour.ink2 }),
    draw(room),
    ...words.notes.map((note) => lines(note, room, textSize + 6, textSize, {})),
    lines(words.source, room, textSize + 12, textSize, { colour: colour.ink2 }),
  ];
  let y = margin;
  const content = pieces.map((piece) => {
    const moved = html`<g transform="translate(${margin} ${at(y)})">${piece.content}</g>`;
    y += piece.height + 12;
    return moved;
  });
  const width = room + 2 * margin;
  const height = y + margin - 12;
  const ground = html`<rect width="${width}" height="${at(height)}" fill="${colour.ground}"/>`;
  const drawing: Drawing = { width, height, content: html`${ground}${content}` };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withPlainColours(svg(drawing, id, words, 'figure').text)}\n`;
}
