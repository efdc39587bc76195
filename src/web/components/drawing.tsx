import { createElement, type ReactElement, type ReactNode } from 'react';
import './drawing.css';

/** What a drawing of the server is made of. Nothing else of its markup is drawn, whatever came. */
const tags = new Set(['div', 'svg', 'g', 'path', 'rect', 'circle', 'text', 'title', 'desc']);
const attributes = new Set([
  'aria-describedby',
  'aria-labelledby',
  'class',
  'cx',
  'cy',
  'd',
  'direction',
  'fill',
  'font-family',
  'font-size',
  'font-weight',
  'height',
  'id',
  'opacity',
  'r',
  'role',
  'rx',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'text-anchor',
  'transform',
  'viewBox',
  'width',
  'x',
  'y',
]);
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');

const propertyOf = (name: string): string =>
  name === 'class'
    ? 'className'
    : name.startsWith('aria-')
      ? name
      : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function propertiesIn(written: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) found[propertyOf(name)] = plain(value);
  }
  return found;
}

type Open = { readonly tag: string; readonly properties: Record<string, string>; readonly children: ReactNode[] };

/**
 * A drawing that the server made, as elements of this page. The content policy forbids setting markup, so it is read here,
 * tag by tag, and only what a drawing needs becomes an element.
 */
export function drawn(markup: string): ReactNode[] {
  const root: Open = { tag: '', properties: {}, children: [] };
  const open: Open[] = [root];
  const inside = (): Open => open.at(-1) ?? root;
  const close = (): void => {
    const ended = open.length > 1 ? open.pop() : undefined;
    if (!ended) return;
    const { children } = inside();
    if (tags.has(ended.tag)) {
      children.push(createElement(ended.tag, { ...ended.properties, key: children.length }, ...ended.children));
    }
  };
  for (const [, ending, tag, written = '', alone, text] of markup.matchAll(
    /<(\/)?([a-zA-Z]+)([^>]*?)(\/)?>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      if (text.trim() !== '') inside().children.push(plain(text));
      continue;
    }
    if (ending) {
      close();
      continue;
    }
    open.push({ tag: tag ?? '', properties: propertiesIn(written), children: [] });
    if (alone) close();
  }
  while (open.length > 1) close();
  return root.children;
}

export function ServerDrawing(props: { of: string }): ReactElement {
  return <div className="server-drawing">{drawn(props.of)}</div>;
}
