import { expect, it } from 'vitest';
import { mostLetters } from './office/office-part.ts';
import { wordsOfHtml } from './words-of-html.ts';

it('says what a page says, a line for each block, and nothing of scripts', () => {
  expect(wordsOfHtml('<p>Ett &amp; två</p><script>steal()</script><div> tre <b>fyra</b> </div>')).toBe(
    'Ett & två\n\ntre fyra',
  );
});

it('is read once, whatever number of blanks, tags or letters stands in it', () => {
  expect(wordsOfHtml(`a${'&nbsp;'.repeat(300_000)}b`)).toMatch(/^a {300000}b$/);
  expect(wordsOfHtml(`${'<b> '.repeat(200_000)}slut`)).toBe('slut');
  expect(wordsOfHtml('<p>ord</p>'.repeat(1_000_000)).length).toBeLessThan(4 * mostLetters);
});
