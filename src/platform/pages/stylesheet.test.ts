import { expect, test } from 'vitest';
import { fingerprint, plainTokens, stylesheet } from './stylesheet.ts';

test('tokens are written out for browsers that do not know light-dark()', () => {
  const css = plainTokens(':root {\n  --ink: light-dark(#111, #eee);\n  --r: 4px;\n}');
  expect(css).toContain('--ink: #111;');
  expect(css).toMatch(/@media screen and \(prefers-color-scheme: dark\) \{ :root \{ --ink: #eee; \} \}/);
  expect(css).not.toContain('light-dark');
});

test('the stylesheet has every colour twice, asks no other server for anything and turns with the writing direction', () => {
  expect(stylesheet.text).not.toContain('light-dark(');
  for (const token of ['--bg', '--ink', '--link', '--d1', '--d5']) {
    expect(stylesheet.text.match(new RegExp(`${token}: `, 'g'))?.length).toBe(2);
  }
  expect(stylesheet.text).not.toMatch(/https?:|@import/);
  expect(stylesheet.text).not.toMatch(/(?:^|[\s;{-])(?:left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)/);
});

test('the name of the stylesheet follows its text', () => {
  expect(fingerprint('a')).not.toBe(fingerprint('b'));
  expect(stylesheet.path).toBe(`/assets/pages-${fingerprint(stylesheet.text)}.css`);
});
