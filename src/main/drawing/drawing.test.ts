import { expect, it } from 'vitest';
import { aRelease, aReleaseId } from '../../domains/study/testing/a-release.ts';
import { htmlAnswer } from '../../platform/pages/public-page.ts';
import { pagesDrawnApart } from './drawing.ts';

/** The pages of one release, and what a thread was asked to draw of them. */
function released() {
  const drawn: string[] = [];
  const now = { releases: [{ id: aReleaseId, release: aRelease({}) }], surveys: [] };
  const { pages } = pagesDrawnApart(
    { folder: 'knowledge/figures', questions: [] },
    { read: async () => now, version: async () => 'first' },
    {
      draw: async (name) => {
        drawn.push(name);
        return htmlAnswer(name);
      },
      close: async () => undefined,
    },
  );
  const statusOf = async (name: string, query: Record<string, string>, file = 'national.pdf') => {
    const page = pages.find((one) => one.name === name);
    return (await page?.respond({ params: { file }, query, language: 'sv', embedded: false }))?.status;
  };
  return { drawn, pages, statusOf };
}

it('a release that is not there is answered before anything is drawn, and one that is there is drawn', async () => {
  const { drawn, statusOf } = released();
  for (const name of ['figures.national', 'figures.national.file']) {
    expect(await statusOf(name, { release: '00000000-0000-4000-8000-00000000beef' })).toBe(404);
    expect(await statusOf(name, { release: 'anything' })).toBe(404);
  }
  expect(drawn).toEqual([]);
  expect(await statusOf('figures.national', { release: aReleaseId })).toBe(200);
  expect(await statusOf('figures.national', {})).toBe(200);
  expect(drawn).toEqual(['figures.national', 'figures.national']);
});

it('a file that no release has by that kind of name is answered before anything is drawn', async () => {
  const { drawn, statusOf } = released();
  for (const file of ['national.exe', 'NATIONAL.pdf', '../secret.pdf', 'national'])
    expect(await statusOf('figures.national.file', {}, file)).toBe(404);
  expect(drawn).toEqual([]);
});

it('the parts of a study that make a page of their own are known beforehand', () => {
  const { pages } = released();
  expect(pages.find(({ name }) => name === 'figures.national')?.knows).toEqual({
    part: ['criminal', 'protection', 'redress', 'practitioners', 'cost'],
  });
});
