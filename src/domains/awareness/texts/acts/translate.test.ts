import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aLanguage, anEntry, aText } from '../../testing/a-language.ts';
import { type TranslateTexts, toTranslateTexts } from './translate.ts';

const at = new Date('2026-12-01T10:00:00Z');
const language = aLanguage([
  aText('page.one', { en: 'Call {phone}' }),
  aText('page.two', { entries: [anEntry({ version: 3, said: 'Alt' })] }),
]);
const one = { key: 'page.one', was: null, original: 'aaaaaaaaaaaa', said: 'Rufen Sie {phone} an' };
const two = { key: 'page.two', was: 3, original: 'aaaaaaaaaaaa', said: 'Neu' };
const given = (texts: TranslateTexts['texts']) =>
  ({ act: { id: 'act' }, step: 'step', fromFile: false, comment: null, texts }) as unknown as TranslateTexts;
const tried = (texts: TranslateTexts['texts']) => () => decide(toTranslateTexts, given(texts), language, at);

it('a translation is the next version of its text', () => {
  expect(tried([one, two])()[0]?.facts).toMatchObject({
    texts: [
      { key: 'page.one', version: 1 },
      { key: 'page.two', version: 4 },
    ],
  });
});

it('all are taken in or none: one that lacks a place, is there twice, unknown, unchanged or of an earlier original', () => {
  const refused = (texts: TranslateTexts['texts'], why: string) => expect(tried(texts)).toThrow(`worker-text.${why}`);
  refused([two, { ...one, said: 'Rufen Sie an' }], 'places-missing');
  refused([one, one], 'named-twice');
  refused([{ ...one, key: 'page.none' }], 'unknown-text');
  refused([{ ...two, said: 'Alt' }], 'unchanged');
  refused([{ ...one, original: 'cccccccccccc' }], 'original-changed');
});

it('what another person has written meanwhile is not overwritten', () => {
  expect(tried([{ ...two, was: 2 }])).toThrow('worker-text.newer-version');
});
