import { type Markish, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { raw } from '../pages/html.ts';
import { at, colour, type Drawing, textSize } from './svg.ts';

export type PlottedOptions = Omit<
  NonNullable<Parameters<typeof plot>[0]>,
  'document' | 'width' | 'height' | 'marks'
> & {
  readonly marks: Markish[];
};

const { document } = parseHTML('<!doctype html><html></html>');

/**
 * A chart by Observable Plot as a piece of drawing. Plot writes a style element and English labels into what it makes;
 * the pages allow no inline style and read one description aloud, so both are taken out.
 */
export function plotted(width: number, height: number, options: PlottedOptions): Drawing {
  const made = plot({ ...options, width, height, document: document as never });
  for (const style of made.querySelectorAll('style')) style.remove();
  for (const part of made.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const part of made.querySelectorAll('[aria-hidden]')) part.removeAttribute('aria-hidden');
  const content = made.innerHTML.replace(/-?\d+\.\d{2,}/g, (number: string) => String(at(Number(number))));
  return {
    width,
    height,
    content: raw(`<g font-size="${textSize}" text-anchor="middle" fill="${colour.ink2}">${content}</g>`),
  };
}
