import { expect, test } from 'vitest';
import { readPublishedFigures } from '../../domains/publication/figures/read.server.ts';
import type { PageRequest } from '../../platform/pages/public-page.ts';
import { structureOf } from '../../platform/pages/testing/structure.ts';
import { courseIn } from './course-figure.ts';
import { frontPage, frontPages } from './front-page.ts';

const folder = 'knowledge/figures';
const request = (language: 'sv' | 'en'): PageRequest => ({
  params: {},
  query: {},
  language,
  embedded: true,
});

test.each(['sv', 'en'] as const)(
  'front page and statement have all their texts and sound bones (%s)',
  async (language) => {
    for (const page of frontPages(folder).filter(({ path }) => !path.endsWith('.webp'))) {
      const { document, faults } = structureOf(String((await page.respond(request(language))).body));
      expect([page.name, faults]).toEqual([page.name, []]);
      expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    }
  },
);

test('the first door is for those who work, in the language of the page; then buyers, signing in and the study', async () => {
  const [front] = frontPages(folder);
  const { document } = structureOf(String((await front?.respond(request('en')))?.body));
  const doors = [...document.querySelectorAll('.door a')].map((door) => door.getAttribute('href'));
  expect(doors).toEqual(['/work/en', '/employers', '/sign-in', '/figures/national']);
});

test('the one published figure follows its rows, of the last year that has them all, and names its source', async () => {
  const rows = await readPublishedFigures(folder);
  expect(courseIn(rows)).toMatchObject({ year: '2023', handled: 214, investigated: 192, cleared: 33 });
  const withoutLast = rows.filter(({ year, metric }) => year !== '2023' || metric !== 'cleared');
  expect(courseIn(withoutLast)?.year).toBe('2022');
  const course = {
    year: '2031',
    handled: 80,
    investigated: 40,
    cleared: 8,
    source: 'INVENTED',
    publisher: 'Invented Council',
  };
  const { document } = structureOf(frontPage('en', false, course));
  const told = document.querySelector('main')?.textContent;
  expect(told).toContain('Of 80 forced-labour offences handled in Sweden in 2031, 8 led to a charge');
  expect(told).toContain('10 of 100 handled');
  expect(told).toContain('Invented Council (INVENTED); not counted by CAPE');
  const widths = [...document.querySelectorAll('.fb rect:not(.gone)')].map((rect) => rect.getAttribute('width'));
  expect(widths).toEqual(['100', '50', '10']);
});

test('what is missing is said to be missing', () => {
  const told = (language: 'sv' | 'en') =>
    structureOf(frontPage(language, false, null)).document.querySelector('main')?.textContent;
  expect(told('en')).toContain('Not built yet: recall of disclosures');
  expect(told('sv')).toContain('Inte byggt än: återkallelse av utlämnanden');
});

test('from every page one finds the source code, how confidentiality is enforced, privacy and the languages', async () => {
  for (const page of frontPages(folder).filter(({ path }) => !path.endsWith('.webp'))) {
    const { document } = structureOf(String((await page.respond(request('en'))).body));
    const foot = [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect([page.name, foot]).toEqual([
      page.name,
      ['/accessibility', '/privacy', '/terms', '/about#secrecy', '/about#source', '/about#languages'],
    ]);
  }
  const about = frontPages(folder).find(({ path }) => path === '/about');
  const { document } = structureOf(String((await about?.respond(request('sv')))?.body));
  for (const part of ['privacy', 'secrecy', 'source', 'languages'])
    expect(document.getElementById(part), part).not.toBeNull();
});

test('the history of a device does not say whose accessibility was read: pages for workers lead there', async () => {
  const titled = async (path: string) => {
    const page = frontPages(folder).find((one) => one.path === path);
    return structureOf(String((await page?.respond(request('sv')))?.body)).document.title;
  };
  expect(await titled('/accessibility')).not.toMatch(/cape/i);
  expect(await titled('/about')).toMatch(/ – CAPE$/);
});

test('the picture of the product is there in both languages', async () => {
  for (const picture of frontPages(folder).filter(({ path }) => path.endsWith('.webp'))) {
    const { status, type, body } = await picture.respond(request('en'));
    expect([picture.path, status, type, String(Buffer.from(body).subarray(8, 12))]).toEqual([
      picture.path,
      200,
      'image/webp',
      'WEBP',
    ]);
  }
});
