import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../../../kernel/text/csv.ts';
import { xmlFault } from '../../../../platform/charts/testing/well-formed.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import type { PageRequest } from '../../../../platform/pages/public-page.ts';
import { structureOf } from '../../../../platform/pages/testing/structure.ts';
import { PublishedFigure } from '../../figures/published-figure.ts';
import { oneUnit } from '../../figures/series.ts';
import { type FigureBook, inSwedish, readFigureBook } from './book.ts';
import { csvOf } from './csv.ts';
import * as frameTexts from './frame-messages.ts';
import * as headlineTexts from './headline-messages.ts';
import { markNames, purposeNames, unitNames } from './label-messages.ts';
import { metricNames } from './metric-messages.ts';
import * as offenceTexts from './offence-messages.ts';
import * as pageTexts from './page-messages.ts';
import { figuresOf, figuresPage, publishedFiguresPages } from './pages.ts';
import { offenceNames, partNames } from './part-messages.ts';
import * as seriesTexts from './series-messages.ts';
import * as unitTexts from './unit-messages.ts';
import { valueText } from './words.ts';

const folder = 'knowledge/figures';
const book = await readFigureBook(folder);
const countries = PublishedFigure.shape.country.options;
const languages = ['sv', 'en'] as const;
const everyPage = countries.flatMap((country) => languages.map((language) => ({ country, language })));
const everyFigure = countries.flatMap((country) =>
  figuresOf(book, textsIn('en'), country).map((figure) => ({ country, id: figure.id, figure })),
);

type Change = Partial<Pick<PublishedFigure, 'value' | 'qualifier'>>;

/** The same folder with one cell changed, to see what on the page changes with it. */
function withCell(which: (row: PublishedFigure) => boolean, change: Change): FigureBook {
  return { ...book, figures: book.figures.map((row) => (which(row) ? { ...row, ...change } : row)) };
}

const headingOf = (changed: FigureBook, country: (typeof countries)[number], language: 'sv' | 'en' = 'en'): string =>
  structureOf(figuresPage(changed, country, language, false)).document.querySelector('h1')?.textContent ?? '';

describe('every page', () => {
  test.each(everyPage)('$country in $language has all its texts and sound bones', ({ country, language }) => {
    const text = figuresPage(book, country, language, true);
    const { document, faults } = structureOf(text);
    expect(faults).toEqual([]);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(document.querySelectorAll('script, style, [style], [onclick]')).toHaveLength(0);
    expect(document.querySelector('nav [aria-current="page"]')).not.toBeNull();
    expect(text.length).toBeLessThan(290_000);
  });

  test.each(countries)('%s has a heading of its own that says a finding', (country) => {
    const heading = headingOf(book, country);
    expect(heading).toMatch(/\d|nearly tripled/);
    expect(heading).not.toContain('what is published');
  });

  test('every text of the folder can be read in Swedish', () => {
    const texts = [
      ...book.figures.map((row) => row.note),
      ...book.sources.flatMap(({ title, seen }) => [title, seen]),
      ...book.breaks.map(({ note }) => note),
    ];
    expect([...new Set(texts)].filter((text) => text !== '' && inSwedish(text, book.swedish) === null)).toEqual([]);
  });

  test('every code of the folder has a name', () => {
    const without = (names: Record<string, unknown>, codes: (string | null)[]) =>
      [...new Set(codes)].filter((code) => code !== null && code !== 'all' && !(code in names));
    expect(
      without(
        metricNames,
        book.figures.map((row) => row.metric),
      ),
    ).toEqual([]);
    expect(
      without(
        unitNames,
        book.figures.map((row) => row.unit),
      ),
    ).toEqual([]);
    expect(
      without(
        purposeNames,
        book.figures.map((row) => row.purpose),
      ),
    ).toEqual([]);
    expect(
      without(
        partNames,
        book.figures.map((row) => row.breakdown),
      ),
    ).toEqual([]);
    expect(
      without(
        offenceNames,
        book.figures.map((row) => row.offence),
      ),
    ).toEqual([]);
    expect(
      without(
        markNames,
        book.figures.map((row) => row.mark),
      ),
    ).toEqual([]);
  });
});

describe('numbers come from the rows', () => {
  test('no text has a number of its own, but for names of provisions', () => {
    const all = { ...frameTexts, ...headlineTexts, ...offenceTexts, ...pageTexts, ...seriesTexts, ...unitTexts };
    for (const { id, message } of Object.values(all)) {
      expect([id, message.replace(/4:1 [ab]|=\d/g, '').match(/\d/)]).toEqual([id, null]);
    }
  });

  test('the heading about Sweden follows the number of handled offences', () => {
    const last = (row: PublishedFigure) =>
      row.country === 'SE' &&
      row.year === '2023' &&
      row.metric === 'handled' &&
      row.offence === 'SE.BRB.4.1b' &&
      row.purpose === 'forced_labour' &&
      row.breakdown === 'all';
    expect(headingOf(book, 'SE')).toContain('nearly tripled');
    expect(headingOf(withCell(last, { value: 100 }), 'SE')).toContain('doubled');
    expect(headingOf(withCell(last, { value: 25 }), 'SE', 'sv')).toContain('låg kvar');
    const lead = structureOf(figuresPage(withCell(last, { value: 100 }), 'SE', 'en', false)).document.querySelector(
      '.lead',
    );
    expect(lead?.textContent).toContain('75 offences in 2022, 150 in 2023');
  });

  test.each([
    [
      'DK',
      (row: PublishedFigure) => row.year === '2023' && row.metric === 'identified-victims' && row.purpose === null,
      /991 victims/,
    ],
    ['NO', (row: PublishedFigure) => row.year === '2023' && row.metric === 'convicted-persons', /convicted 991 people/],
    [
      'LV',
      (row: PublishedFigure) => row.year === '2020' && row.metric === 'convicted-persons',
      /991 people were convicted/,
    ],
    ['DE', (row: PublishedFigure) => row.breakdown === 'largest-case', /991 of them in one case/],
  ] as const)('the heading about %s follows its row', (country, which, expected) => {
    const changed = withCell((row) => row.country === country && row.breakdown !== 'child' && which(row), {
      value: 991,
    });
    expect(headingOf(changed, country)).toMatch(expected);
  });

  test.each(countries)(
    '%s: the tables on the page hold the numbers of the rows, and the drawings no others',
    (country) => {
      const texts = textsIn('en');
      const { document } = structureOf(figuresPage(book, country, 'en', false));
      for (const figure of figuresOf(book, texts, country)) {
        const told = figure.rows.map((row) => valueText(texts, row));
        const table = [...document.querySelectorAll(`#${figure.id} td.number`)].map((cell) => cell.textContent);
        expect([figure.id, table]).toEqual([figure.id, told]);
        const years = figure.rows.flatMap((row) => row.year.match(/\d{4}/g) ?? []).map(Number);
        const isYear = (text: string) => Number(text) >= Math.min(...years) && Number(text) <= Math.max(...years, 2025);
        const drawn = [...document.querySelectorAll(`#${figure.id} svg text`)].map((text) => text.textContent ?? '');
        const numbers = drawn.filter((text) => /^[\d,.%]+$/.test(text) && !isYear(text));
        expect([figure.id, numbers.filter((text) => !told.includes(text))]).toEqual([figure.id, []]);
      }
    },
  );
});

describe('figures and their files', () => {
  const pages = publishedFiguresPages(folder);
  const ask = (path: string, params: Record<string, string>, language: 'sv' | 'en' = 'en') => {
    const request: PageRequest = {
      params,
      query: {},
      language,
      embedded: false,
    };
    const page = pages.find((one) => one.path === path);
    if (!page) throw new Error(`no page at ${path}`);
    return page.respond(request);
  };

  test.each(everyFigure)(
    '$country $id: one unit only, and the file holds the rows of the table',
    async ({ country, id, figure }) => {
      expect(() => oneUnit(figure.rows)).not.toThrow();
      const answer = await ask('/figures/:country/:file', { country: country.toLowerCase(), file: `${id}.csv` });
      expect(answer.type).toMatch(/^text\/csv/);
      const rows = parseCsv(String(answer.body), { columns: true }) as Record<string, string>[];
      // As a reader of the file gets it: a text that a spreadsheet would carry out has an apostrophe before it.
      const cell = (value: string | number | null) => parseCsv(csvLine([value]))[0]?.[0] ?? '';
      expect(rows).toEqual(
        figure.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))),
      );
    },
  );

  test.each(everyFigure)(
    '$country $id: the drawing is a whole file with its finding and its source',
    async ({ country, id, figure }) => {
      const answer = await ask('/figures/:country/:file', { country: country.toLowerCase(), file: `${id}.svg` });
      const text = String(answer.body);
      expect(answer.type).toBe('image/svg+xml');
      expect(answer.headers?.['content-disposition']).toBe(`attachment; filename="${country.toLowerCase()}-${id}.svg"`);
      expect(xmlFault(text)).toBeNull();
      expect(text).not.toContain('var(');
      for (const { source } of figure.rows.filter((row) => row.value !== null)) expect(text).toContain(source);
    },
  );

  test('the same drawing can be had as a picture, under a name of its own', async () => {
    const answer = await ask('/figures/:country/:file', { country: 'se', file: 'offences.png' });
    expect(answer.type).toBe('image/png');
    expect(answer.headers?.['content-disposition']).toBe('attachment; filename="se-offences.png"');
    expect(Buffer.from(answer.body as Uint8Array).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('cleared is not convicted: the warning is in the drawing itself, on the page and in the file', async () => {
    const answer = await ask('/figures/:country/:file', { country: 'se', file: 'offences.svg' });
    expect(String(answer.body)).toContain('Cleared does not mean convicted.');
    expect(String(answer.body)).toContain('Break: new crime codes from 2025');
  });

  test('all rows of a country can be taken as one file', async () => {
    const answer = await ask('/figures/:country/:file', { country: 'dk', file: 'rows.csv' });
    expect(answer.body).toBe(csvOf(book.figures.filter((row) => row.country === 'DK')));
  });

  test.each([
    ['/figures/:country', { country: 'xx' }],
    ['/figures/:country/:file', { country: 'se', file: 'nothing.csv' }],
    ['/figures/:country/:file', { country: 'se', file: '../../package.json' }],
    ['/figures/:country/:file', { country: '"><script>', file: 'rows.csv' }],
  ])('%s %o is no page', async (path, params) => {
    const answer = await ask(path, params as Record<string, string>);
    expect(answer.status).toBe(404);
    expect(String(answer.body)).not.toContain('<script');
  });

  test('a country in capitals leads to its address in small letters, for pages and files', async () => {
    const page = await ask('/figures/:country', { country: 'FI' });
    expect([page.status, page.headers?.location]).toEqual([301, '/figures/fi']);
    const file = await ask('/figures/:country/:file', { country: 'Dk', file: 'rows.csv' });
    expect([file.status, file.headers?.location]).toEqual([301, '/figures/dk/rows.csv']);
    expect((await ask('/figures/:country', { country: 'XX' })).status).toBe(404);
  });

  test('a folder that cannot be read is a problem, and is tried again', async () => {
    const [first] = publishedFiguresPages('knowledge/not-here');
    const request: PageRequest = { params: {}, query: {}, language: 'sv', embedded: false };
    await expect(Promise.resolve(first?.respond(request))).rejects.toThrow();
  });
});

describe('what is not known', () => {
  test('never reads as zero: convictions of one year say that only several years are known', () => {
    const { document } = structureOf(figuresPage(book, 'SE', 'en', false));
    const row = [...document.querySelectorAll('#chain tr')].find((one) => one.textContent?.startsWith('Convictions'));
    expect(row?.querySelectorAll('.missing')).toHaveLength(2);
    expect(row?.textContent).toContain('not known by year; 2 in 2022 to 2024');
  });

  test('has a row of its own with its reason', () => {
    const { document } = structureOf(figuresPage(book, 'SE', 'sv', false));
    const text = document.querySelector('#not-known')?.textContent ?? '';
    expect(text).toContain('Beviljad betänketid');
    expect(text).toContain('Inget antal beviljade betänketider hittades i någon källa.');
  });

  test('where sources differ both numbers are shown beside each other', () => {
    const { document } = structureOf(figuresPage(book, 'LV', 'en', false));
    const sides = [...document.querySelectorAll('#conflicts .sides .big')].map((one) => one.textContent);
    expect(sides).toEqual(['4', '3']);
  });
});
