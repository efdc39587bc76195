import { expect, test } from 'vitest';
import { aRelease, aReleaseId } from '../../../study/testing/a-release.ts';
import { documentOf } from '../document/document.ts';
import { nationalPages } from './national-page.ts';
import { shownRelease } from './shown-release.ts';

const beside = { published: [], survey: { text: '', figure: null, response: [] } };

async function pageOf(release: ReturnType<typeof aRelease>, language: 'sv' | 'en'): Promise<string> {
  const [page] = nationalPages({
    releases: async () => [{ id: aReleaseId, release }],
    published: async () => [],
    surveys: async () => [],
    questions: [],
  });
  return String((await page?.respond({ params: {}, query: {}, language, embedded: false }))?.body);
}

const untold = {
  en: 'by a disclosure between agencies: an undisclosed number. Persons known to only one agency, or without a common disclosure: an undisclosed number. A person',
  sv: 'genom ett utlämnande mellan myndigheter: ett ej redovisat antal. Personer kända av bara en myndighet, eller utan gemensamt utlämnande: ett ej redovisat antal. En person',
};

test.each([
  ['en', null, null],
  ['sv', null, null],
  ['en', null, 387], // as releases were frozen before the two were hidden together
  ['sv', 31, null],
] as const)(
  'page and document show neither how many were put together nor how many were not, in %s (%s, %s)',
  async (language, joined, apart) => {
    const release = aRelease({ joined, apart });
    const shown = shownRelease({ id: aReleaseId, release }, language, beside);
    expect(await pageOf(release, language)).toContain(untold[language]);
    expect(JSON.stringify(documentOf(shown, language).preface)).toContain(untold[language]);
  },
);

test('both are shown where both may be', () => {
  const shown = shownRelease({ id: aReleaseId, release: aRelease({ joined: 31, apart: 387 }) }, 'en', beside);
  expect([shown.joined, shown.apart]).toEqual(['31', '387']);
});
