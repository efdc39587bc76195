import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkerTalk } from '../../inspections/public.server.ts';
import { textKeys, type WorkerTalk } from '../../inspections/public.ts';
import { pageTexts, readWorkLanguages, type WorkLanguage } from '../../signals/public.server.ts';
import { type TextCatalogue, textCatalogue } from './catalogue.server.ts';
import { officialPages, officialTalks } from './official-languages.server.ts';
import type { SignedEntry } from './store.server.ts';

let pages: readonly WorkLanguage[];
let talks: readonly WorkerTalk[];
let catalogue: TextCatalogue;
beforeAll(async () => {
  [pages, talks] = await Promise.all([readWorkLanguages('knowledge', true), readWorkerTalk('knowledge')]);
  catalogue = textCatalogue(pages, talks);
});

/** Each of these texts as if it were signed in Polish. */
const signed = (keys: readonly string[]): SignedEntry[] =>
  keys.map((key) => ({
    ...{ key, language: 'pl', country: 'SE', does: 'sign', version: 1, said: `PL ${key}` },
    ...{ original: catalogue.originals.get(key)?.original ?? '', at: new Date('2099-01-02T12:00:00Z') },
    ...{ agency: 'Provmyndigheten', able: 'påhittad tolk' },
  }));
const pageKeys = () => pageTexts.map(({ id }) => `page.${id}`);
const talkKeys = () => textKeys.map((key) => `talk.${key}`);
const polish = <Of extends { readonly language: string }>(all: readonly Of[]) =>
  all.find(({ language }) => language === 'pl');

describe('a language', () => {
  it('has one place for each text, in Swedish and English', () => {
    expect(catalogue.originals.size).toBe(pageTexts.length + textKeys.length);
    expect([...catalogue.languages.keys()]).not.toContain('en');
  });

  it('of the pages is official once every text of it is signed, and not before', () => {
    expect(polish(officialPages(pages, catalogue, []))).toBeUndefined();
    const [first, ...rest] = pageKeys();
    expect(polish(officialPages(pages, catalogue, signed(rest)))).toMatchObject({ isDraft: true });
    expect(polish(officialPages(pages, catalogue, signed([first ?? '', ...rest])))).toMatchObject({ isDraft: false });
  });

  it('of the hand-over names who answers for it once every text of it is signed; until then it is a draft', () => {
    const [first, ...rest] = talkKeys();
    const partly = polish(officialTalks(talks, catalogue, signed(rest)));
    expect(partly).toMatchObject({ review: null, texts: { start: 'PL talk.start' } });
    expect(polish(officialTalks(talks, catalogue, signed([first ?? '', ...rest])))).toMatchObject({
      review: { by: 'Provmyndigheten', field: 'påhittad tolk', on: '2099-01-02' },
      outdated: [],
    });
  });

  it('in which nothing was signed is what its files say', () => {
    expect(officialTalks(talks, catalogue, [])).toEqual(talks);
    expect(officialPages(pages, catalogue, [])).toEqual(expect.arrayContaining([...pages]));
  });
});
