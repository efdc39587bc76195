import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { type HtmlValue, html, raw } from './html.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '=', '/', '-', '!', ' ', '\n', 'a', ';', '#') }),
  fc.constantFrom(
    '</p><script>alert(1)</script>',
    '" onload="alert(1)',
    "' autofocus onfocus='x",
    '--><img src=x>',
    '&lt;b&gt;',
    ']]>',
  ),
);

/** A parser may read a line break or a lone surrogate in its own way; that is no way out of the text. */
const comparable = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDFFF]/g, '')
    .replaceAll('\0', '');

test('no text can open a tag or leave an attribute', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { document } = parseHTML(
        `<!doctype html><html><body>${html`<p title="${text}">${text}</p>`.text}</body></html>`,
      );
      const [only, ...others] = document.body.children;
      expect(others).toHaveLength(0);
      expect(only?.tagName).toBe('P');
      expect(only?.children).toHaveLength(0);
      expect(only?.attributes).toHaveLength(1);
      expect(comparable(only?.textContent)).toBe(comparable(text));
      expect(comparable(only?.getAttribute('title'))).toBe(comparable(text));
    }),
    { numRuns: 500 },
  );
});

test('text is escaped, pieces are kept, lists are drawn one after the other and nothing is drawn for nothing', () => {
  const items: HtmlValue[] = ['a & b', html`<b>${'<c>'}</b>`, null, undefined, false, 0, [1, [2]]];
  expect(html`<i>${items}</i>`.text).toBe('<i>a &amp; b<b>&lt;c&gt;</b>012</i>');
  expect(html`${raw('<hr>')}`.text).toBe('<hr>');
});

test('an object from outside cannot pass for markup', () => {
  const parsed = JSON.parse('{"text":"<script>","html":true}') as unknown as HtmlValue;
  expect(() => html`<p>${parsed}</p>`).toThrow();
});

test('a number that is none never reaches a page', () => {
  expect(() => html`<p>${Number.NaN}</p>`).toThrow('finite');
});

test('a value outside quotation marks is refused', () => {
  expect(() => html`<a title=${'x onclick=y'}>`).toThrow('quotation marks');
  expect(html`<p>1 + 1 =${2}</p>`.text).toBe('<p>1 + 1 =2</p>');
});

test('a link cannot run script', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    'vbscript:x',
  ]) {
    expect(() => html`<a href="${address}">x</a>`).toThrow('a link must begin');
  }
  expect(html`<a href="${'/figures/se?lang=sv&x=1'}">x</a>`.text).toContain('href="/figures/se?lang=sv&amp;x=1"');
});
