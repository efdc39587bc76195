import { expect, it } from 'vitest';
import type { PaperDocument } from './paper-document.ts';
import { breakable, withoutControls } from './set-safely.ts';

const said = (text: string): PaperDocument => ({
  ...{ language: 'sv', title: text, running: '', forWhom: '', contents: false, preface: [] },
  blocks: [
    { kind: 'table', caption: text, columns: [{ name: text, isNumber: false }], rows: [[text]] },
    { kind: 'figure', svg: text, alt: text, width: 1, height: 1 },
  ],
});

it('takes out what would damage the file or turn the words around it, and no picture', () => {
  const made = withoutControls(said('a\u0000b\u0007c\ud800d\u202ee\nå😀'));
  expect(made.title).toBe('abcde\nå😀');
  expect(JSON.stringify(made.blocks[0])).toBe(JSON.stringify(said('abcde\nå😀').blocks[0]));
  expect(made.blocks[1]).toMatchObject({ svg: 'a\u0000b\u0007c\ud800d\u202ee\nå😀' });
});

it('lets a word break that is longer than a line, and changes no other', () => {
  expect(
    breakable(said(`${'x'.repeat(100)} kort`))
      .title.split('\u200b')
      .map(({ length }) => length),
  ).toEqual([40, 40, 25]);
  const text = `${'ord '.repeat(40)}${'x'.repeat(40)}`;
  expect(breakable(said(text)).title).toBe(text);
});
