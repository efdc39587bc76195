import { textSize } from './svg.ts';

/**
 * Widths of Source Sans 3 at weight 400, in thousandths of the size, by kind of sign. The server has no font engine, so
 * lines are broken by these; they are a little wide on purpose, so that text may end early but never run out of its room.
 */
const narrow = /[ijlI.,:;'|!\u2009\u202f]/;
const slim = /[frt()[\]\-/ \u00a0"]/;
const wide = /[mwMWÆ%@—]/;
const capital = /[A-ZÅÄÖØ]/;

function signWidth(sign: string): number {
  if (narrow.test(sign)) return 270;
  if (slim.test(sign)) return 350;
  if (wide.test(sign)) return 830;
  if (capital.test(sign)) return 620;
  return 520;
}

/** About how wide a line of text becomes, in pixels. Bold is about 6 per cent wider. */
export function textWidth(words: string, size: number = textSize, bold = false): number {
  let thousandths = 0;
  for (const sign of words) thousandths += signWidth(sign);
  return (thousandths / 1000) * size * (bold ? 1.06 : 1);
}

/** The text in lines that fit. A word wider than the room gets a line of its own rather than being cut. */
export function brokenIntoLines(words: string, room: number, size: number = textSize, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, bold) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) lines.push(line);
  return lines;
}
