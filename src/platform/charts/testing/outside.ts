import { parseHTML } from 'linkedom';
import { textWidth } from '../text-measure.ts';

type Node = NonNullable<ReturnType<ReturnType<typeof parseHTML>['document']['querySelector']>>;

/** The nearest value of an attribute, on the element itself or on what holds it: how SVG hands text styles down. */
function inherited(element: Node, name: string): string | null {
  for (let at: Node | null = element; at; at = at.parentElement as Node | null) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function movedBy(element: Node): number {
  let x = 0;
  for (let at: Node | null = element; at; at = at.parentElement as Node | null) {
    const [, moved] = /translate\(\s*(-?[\d.]+)/.exec(at.getAttribute('transform') ?? '') ?? [];
    x += Number(moved ?? 0);
  }
  return x;
}

/**
 * The texts of a drawing that run out of its view box to the left or right, with how far, in pixels. A drawing cuts off
 * what runs out of it. Widths are those that the drawings are laid out with, which are a little wide.
 */
export function textsOutside(drawing: string): string[] {
  const { document } = parseHTML(`<body>${drawing.replace(/^<\?xml[^>]*>/, '')}</body>`);
  return [...document.querySelectorAll('svg')].flatMap((svg) => {
    const width = Number((svg.getAttribute('viewBox') ?? '').split(' ')[2]);
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const words = text.textContent ?? '';
      const size = Number.parseFloat(inherited(text, 'font-size') ?? '14');
      const wide = textWidth(words, size, Number(inherited(text, 'font-weight') ?? 400) >= 600);
      const anchor = inherited(text, 'text-anchor') ?? 'start';
      const from = movedBy(text) + Number(text.getAttribute('x') ?? 0) - wide * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
      const over = Math.max(-from, from + wide - width);
      return over > 0.5 ? [`${words} (${over.toFixed(1)} px beyond ${width})`] : [];
    });
  });
}
