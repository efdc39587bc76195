import { expect, test } from 'vitest';
import { textsOutside } from '../../../../platform/charts/testing/outside.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { structureOf } from '../../../../platform/pages/testing/structure.ts';
import { PublishedFigure } from '../../figures/published-figure.ts';
import { inSwedish, readFigureBook } from './book.ts';
import { figureSvg } from './figure.ts';
import { figuresOf, figuresPage } from './pages.ts';

const book = await readFigureBook('knowledge/figures');
const languages = ['sv', 'en'] as const;
const everyPage = PublishedFigure.shape.country.options.flatMap((country) =>
  languages.map((language) => ({ country, language })),
);

const pages = new Map<string, ReturnType<typeof structureOf>>();
/** Each page is drawn once; the tests only read it. */
function pageOf(country: (typeof everyPage)[number]['country'], language: 'sv' | 'en') {
  const key = `${country} ${language}`;
  const page = pages.get(key) ?? structureOf(figuresPage(book, country, language, false));
  pages.set(key, page);
  return page;
}

test.each(everyPage)('$country in $language: no word of a drawing runs out of it', ({ country, language }) => {
  const texts = textsIn(language);
  const { document } = pageOf(country, language);
  const drawn = [...document.querySelectorAll('.drawing')].flatMap((one) => textsOutside(one.innerHTML));
  expect(drawn).toEqual([]);
  for (const figure of figuresOf(book, texts, country)) {
    const alone = figureSvg({ book, texts, country, level: 2, room: 'full' }, figure);
    expect([figure.id, textsOutside(alone)]).toEqual([figure.id, []]);
  }
});

test('names of publishers are read aloud in their own language, and explained only to those who need it', () => {
  const swedish = pageOf('SE', 'sv').document;
  expect(swedish.body.textContent).not.toMatch(/\(Swedish |US State Department/);
  const english = pageOf('SE', 'en').document;
  const marked = [...english.querySelectorAll('#persons [lang="sv"]')].map((one) => one.textContent);
  expect(marked).toContain('Jämställdhetsmyndigheten');
  expect(english.querySelector('#persons')?.textContent).toContain('(Swedish Gender Equality Agency)');
  const meanings = book.sources.filter((source) => source.publisher_language !== 'sv').map((s) => s.publisher_en);
  expect(meanings.filter((text) => text !== '' && inSwedish(text, book.swedish) === null)).toEqual([]);
});

test('no two links of a page that lead to different places are called the same', () => {
  for (const language of languages) {
    const { document } = pageOf('SE', language);
    const places = new Map<string, Set<string>>();
    for (const link of document.querySelectorAll('a[href]')) {
      const name = link.textContent ?? '';
      places.set(name, (places.get(name) ?? new Set()).add(link.getAttribute('href') ?? ''));
    }
    expect([...places].filter(([, hrefs]) => hrefs.size > 1).map(([name]) => name)).toEqual([]);
  }
});

test('two years give no direction, and a line that ends early says that the rest is not known', () => {
  const titles = figuresOf(book, textsIn('en'), 'SE').map(({ title }) => title);
  const investigations = titles.find((title) => title.startsWith('Investigations'));
  expect(investigations).toMatch(/: 38 in 2013, 62 in 2014\. No figure is known after 2014\.$/);
  const drawn = pageOf('SE', 'en').document.querySelector('#years-investigations svg');
  expect(drawn?.querySelector('desc')?.textContent).toBe('The numbers are in the table below.');
});

test('numbers in Swedish notes are written as in Swedish', () => {
  const notes = pageOf('SE', 'sv').document.body.textContent ?? '';
  expect(notes).toContain('1,17');
  expect(notes).not.toMatch(/\b1\.17\b/);
});
