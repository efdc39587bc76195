import { type Html, html } from '../pages/html.ts';

/** A piece of drawing with the room it takes, in pixels at full size. */
export type Drawing = { readonly width: number; readonly height: number; readonly content: Html };

/** The same figure drawn for any width: text keeps its size and the rest makes room. */
export type Draw = (width: number) => Drawing;

/**
 * Colours by their token, so that a figure in a page turns dark with it, and with the light value written beside,
 * so that a figure that was saved alone keeps its colours.
 */
export const colour = {
  ink: 'var(--ink, #17212b)',
  ink2: 'var(--ink-2, #4a5560)',
  line: 'var(--line, #d8d1c4)',
  lineStrong: 'var(--line-strong, #7c7568)',
  ground: 'var(--bg, #faf8f4)',
  sea: 'var(--d1, #0b4f61)',
  ochre: 'var(--d2, #a27734)',
  sky: 'var(--d5, #609cb1)',
  violet: 'var(--d4, #7f5ba6)',
  stone: 'var(--d0, #8c8579)',
  note: 'var(--sky, #2b4c8c)',
  noteGround: 'var(--sky-soft, #e7ecf7)',
} as const;

/** Smallest text in a figure, in pixels. */
export const textSize = 14;

/** Coordinates are rounded to a tenth of a pixel: finer is not seen and makes pages heavier. */
export const at = (value: number): number => Math.round(value * 10) / 10;

export type TextStyle = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** One line of text; y is its base line. Size and colour are written only where they differ from those of the figure. */
export function textAt(x: number, y: number, words: string, style: TextStyle = {}): Html {
  const { size = textSize, bold, colour: fill = colour.ink, anchor } = style;
  return html`<text x="${at(x)}" y="${at(y)}"${size !== textSize && html` font-size="${size}"`}${fill !== colour.ink && html` fill="${fill}"`}${bold && html` font-weight="650"`}${anchor && html` text-anchor="${anchor}"`}>${words}</text>`;
}

/** Drawings one below the other, with the given gap. */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let height = 0;
  const content = drawings.map((drawing, index) => {
    if (index > 0) height += gap;
    const y = at(height);
    const moved = y === 0 ? drawing.content : html`<g transform="translate(0 ${y})">${drawing.content}</g>`;
    height += drawing.height;
    return moved;
  });
  return { width: Math.max(0, ...drawings.map((drawing) => drawing.width)), height, content: html`${content}` };
}
