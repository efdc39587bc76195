import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { drawn } from './drawing.tsx';

const asMarkup = (markup: string): string =>
  renderToStaticMarkup(<div>{drawn(markup)}</div>).slice('<div>'.length, -'</div>'.length);

test('a drawing of the server is drawn again as it was', () => {
  const drawing =
    '<svg viewBox="0 0 10 20" role="img" aria-labelledby="a-title"><title id="a-title">Lost &amp; found</title><g transform="translate(0 4)"><rect x="1" y="2" width="3" height="4" fill="var(--d1, #0b4f61)" stroke-width="1.5"></rect><text x="0" y="1" text-anchor="end">12 %</text></g></svg>';
  expect(asMarkup(drawing)).toBe(drawing);
});

test('nothing but a drawing becomes part of the page', () => {
  expect(asMarkup('<g onload="alert(1)" style="x"><script>alert(2)</script><path d="M0 0" href="/away"/></g>')).toBe(
    '<g><path d="M0 0"></path></g>',
  );
  expect(asMarkup('<g><text>&lt;b&gt;</text>')).toBe('<g><text>&lt;b&gt;</text></g>');
});
