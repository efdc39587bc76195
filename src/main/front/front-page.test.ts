import { expect, test } from 'vitest';
import { readPublishedFigures } from '../../domains/study/figures/read.server.ts';
import type { PageRequest } from '../../platform/pages/public-page.ts';
import { structureOf } from '../../platform/pages/testing/structure.ts';
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
    for (const page of frontPages(folder)) {
      const { document, faults } = structureOf(String((await page.respond(request(language))).body));
      expect([page.name, faults]).toEqual([page.name, []]);
      expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0);
    }
  },
);

test('the first door is for those who work, in the language of the page; then signing in and the study', async () => {
  const [front] = frontPages(folder);
  const { document } = structureOf(String((await front?.respond(request('en')))?.body));
  const doors = [...document.querySelectorAll('.door a')].map((door) => door.getAttribute('href'));
  expect(doors).toEqual(['/work/en', '/sign-in', '/figures/national']);
});

test('the one published figure follows its rows and names its source', async () => {
  const rows = await readPublishedFigures(folder);
  const find = (metric: string) =>
    rows.find((row) => row.country === 'SE' && row.metric === metric && row.year === '2004-2020');
  const [reports, cases] = [find('reported-offences'), find('prosecuted-cases')];
  if (!reports || !cases) throw new Error('the rows of 2004 to 2020 are missing');
  const told = (changed: typeof reports, court: typeof cases) =>
    structureOf(
      frontPage('en', false, { reports: changed, cases: court, publisher: 'Invented Council' }),
    ).document.querySelector('main')?.textContent;
  expect(told(reports, cases)).toContain('Over 200 offences of trafficking for forced labour were reported in Sweden');
  expect(told(reports, cases)).toContain('4 cases reached court');
  expect(told({ ...reports, value: 31, qualifier: 'exact' }, { ...cases, value: 0 })).toContain('31 offences');
  expect(told(reports, { ...cases, value: 0 })).toContain('no case reached court');
  expect(told(reports, cases)).toContain('Invented Council (CBSS2020)');
});
