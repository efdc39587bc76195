/*
 * Pictures of courses are drawings of ours. A file is taken only if every part of it is one that is listed here: no script, style,
 * text, comment, entity, address or foreign name can be in it. The page reads the drawing again, tag by tag, before it draws it.
 */

const mostCharacters = 20_000;
const prolog = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="';

const shapes = new Set(['g', 'path', 'rect', 'circle']);
/** What a class paints is said by the style sheet, in light and in dark. */
const colours = new Set([
  'broken',
  'dot',
  'empty',
  'floor',
  'frame',
  'glow',
  'ink',
  'lichen',
  'line',
  'paper',
  'ring',
  'sand',
  'sea',
  'sky',
  'soft',
  'stool',
  'table',
  'wall',
  'white',
]);
const number = /^-?\d{1,4}(?:\.\d{1,3})?$/;
const attributes: Readonly<Record<string, RegExp>> = {
  class: /^[a-z]+$/,
  cx: number,
  cy: number,
  r: number,
  rx: number,
  x: number,
  y: number,
  width: number,
  height: number,
  d: /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/,
};
const tag = /^<(\/?)([a-z]+)((?: [a-z]+="[^"<>&]*")*)(\/?)>\s*/;
const viewBox = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d{1,4} \d{1,4}">\s*/;

/** Whether the text of a file is a drawing that can do nothing but be seen. */
export function isSafePicture(content: string): boolean {
  if (content.length > mostCharacters || !content.startsWith(prolog)) return false;
  const open = viewBox.exec(content);
  if (!open) return false;
  let rest = content.slice(open[0].length);
  const inside = ['svg'];
  while (rest !== '') {
    const found = tag.exec(rest);
    if (!found || inside.length === 0) return false;
    const [whole, ending, name = '', written = '', alone] = found;
    rest = rest.slice(whole.length);
    if (ending) {
      if (alone || written !== '' || inside.pop() !== name) return false;
      continue;
    }
    if (!shapes.has(name) || !hasSafeAttributes(written)) return false;
    if (!alone) inside.push(name);
  }
  return inside.length === 0;
}

function hasSafeAttributes(written: string): boolean {
  const seen = new Set<string>();
  for (const [, name = '', value = ''] of written.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
    if (seen.has(name) || !attributes[name]?.test(value)) return false;
    if (name === 'class' && !colours.has(value)) return false;
    seen.add(name);
  }
  return true;
}
