import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingOf, withMarksShown } from './text-encoding.ts';
import { wordsOfHtml } from './words-of-html.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('how a text is written', () => {
  it.each([
    ['P\xc3\xa5hittad', { encoding: 'utf-8', isGuess: false }],
    ['\xef\xbb\xbfP', { encoding: 'utf-8', isGuess: false }],
    ['P\xe5hittad', { encoding: 'windows-1252', isGuess: true }],
    ['\xff\xfeP\0', { encoding: 'utf-16le', isGuess: false }],
    ['\xfe\xff\0P', { encoding: 'utf-16be', isGuess: false }],
    ['\0\x01\x02', null],
    ['MZ\x90\0', null],
  ] as const)('%j', (text, told) => expect(encodingOf(bytes(text))).toEqual(told));

  it('whatever the text, what was written as UTF-8 is read as it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        if (/[\p{Cc}\ufeff]/u.test(text)) return;
        expect(encodingOf(new TextEncoder().encode(text))).toEqual({ encoding: 'utf-8', isGuess: false });
      }),
    );
  });

  it('shows the marks that turn the direction of writing', () => {
    expect(withMarksShown('lön\u202e000 01')).toBe('lön⟦U+202E⟧000 01');
    expect(withMarksShown('a\u2067b\u2069')).toBe('a⟦U+2067⟧b⟦U+2069⟧');
  });
});

describe('what a page of HTML says', () => {
  it('without what would run or be fetched', () => {
    const html = `<!doctype html><title>x</title><style>p{}</style><p>Hej &amp; v&#228;lkommen<script>steal()</script>
      <img src="https://example.invalid/x.png" onerror="steal()">till <b>arbetet</b></p><!-- <p>gömt</p> --><p>Rad två`;
    expect(wordsOfHtml(html)).toBe('Hej & välkommen till arbetet\n\nRad två');
  });

  it('ends for whatever is given, also cut in the middle', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof wordsOfHtml(text) === 'string'));
    expect(wordsOfHtml('<script>alert(1)')).toBe('');
    expect(wordsOfHtml('a<'.repeat(10_000))).toContain('a');
  });
});
