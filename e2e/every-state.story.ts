import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { walkViewsOf } from './state-walk.ts';

const english = { locale: 'en-GB' };

/** The pages that fetch what they show, by the person who uses them; `$id`: the first such link on the pages before it. */
const views: Readonly<Record<string, readonly string[]>> = {
  ines: [
    '/app',
    '/app/tips',
    '/app/tips/$id',
    '/app/signals',
    '/app/signals/$id',
    '/app/signals/$id/correct',
    '/app/signals/$id/pass-on',
    '/app/inspections',
    '/app/inspections/choose',
    '/app/inspections/choose/$id',
    '/app/inspections/situation',
    '/app/inspections/calendar',
    '/app/inspections/$id',
    '/app/inspections/$id/plan',
    '/app/inspections/$id/shares',
    '/app/inspections/$id/briefing',
    '/app/suspicions',
    '/app/suspicions/$id',
    '/app/phones',
  ],
  karin: [
    '/app',
    '/app/cases',
    '/app/cases/$id',
    '/app/cases/$id/view-as',
    '/app/cases/$id/compare',
    '/app/persons',
    '/app/persons/$id',
    '/app/identifications',
    '/app/identifications/$id',
    '/app/identifications/agreement',
    '/app/desk',
    '/app/answers/$id',
  ],
  petra: [
    '/app/investigations',
    '/app/investigations/$id',
    '/app/investigations/$id/decide',
    '/app/investigations/$id/evidence/new',
    '/app/investigations/$id/send',
    '/app/elements/$id',
    '/app/offences/$id',
  ],
  linus: ['/app/claims', '/app/claims/$id', '/app/claims-abroad', '/app/claims-abroad/$id'],
  nora: ['/app/programme', '/app/programme/visits/$id', '/app/programme/history', '/app/reports', '/app/reports/$id'],
  tova: ['/app/learn', '/app/learn/courses/$id', '/app/learn/cases/$id', '/app/learn/results'],
  ana: [
    '/app/study',
    '/app/study/national',
    '/app/study/files',
    '/app/study/hidden',
    '/app/study/plans',
    '/app/study/survey',
    '/app/study/contributions',
  ],
  sigrid: ['/app/region', '/app/region/caseload', '/app/region/standards', '/app/knowledge'],
};

story(
  'every page says that it waits, failed, has no network, is missing, is forbidden, is old, and that the session has ended',
  async (stage) => {
    stage.expectComplaint(/Failed to load resource|ERR_/);
    // Side by side: nearly all of it is waiting.
    const found = await Promise.all(Object.entries(views).map(([persona, own]) => walkViewsOf(stage, persona, own)));
    expect(found.flat()).toEqual([]);
  },
);

/** Pages that are a list, by a person who has one. */
const lists: Readonly<Record<string, readonly string[]>> = {
  ines: ['/app', '/app/tips', '/app/signals', '/app/suspicions', '/app/inspections', '/app/phones'],
  karin: ['/app/cases', '/app/persons', '/app/identifications'],
  petra: ['/app/investigations'],
  linus: ['/app/claims', '/app/claims-abroad'],
  ana: ['/app/study/files', '/app/study/hidden', '/app/study/plans'],
};

story('a list that is empty says what belongs in it or what to do, and shows no row', async (stage) => {
  const problems: string[] = [];
  for (const [persona, own] of Object.entries(lists)) {
    const page = await stage.person(persona, english);
    await page.route(
      (url) => url.pathname.startsWith('/api/') && url.pathname !== '/api/session',
      async (route) => {
        const answer = await route.fetch();
        const body = (await answer.json()) as Record<string, unknown>;
        for (const name of ['items', 'devices']) if (Array.isArray(body[name])) body[name] = [];
        if ('next' in body) body.next = null;
        await route.fulfill({ response: answer, json: body });
      },
    );
    for (const path of own) {
      await page.goto(`${stage.server.origin}${path}`);
      const empty = page.locator('main .state.bare').filter({ has: page.locator('.label') });
      await empty.first().waitFor();
      const sentences = await empty.first().locator('p').allTextContents();
      if (sentences.length < 2) problems.push(`${path} says “${sentences.join(' ')}” and not what to do`);
      const rows = await page.locator('main ul.rows > li').count();
      if (rows > 0) problems.push(`${path} shows ${rows} rows`);
      await stage.looksRight(page);
    }
    await page.context().close();
  }
  expect(problems).toEqual([]);
});

story('where one part of a page cannot be fetched, that part says so and the rest is there', async (stage) => {
  stage.expectComplaint(/Failed to load resource/);
  const karin = await stage.person('karin', english);
  let isGone = true;
  await karin.route('**/api/persons-of-case/**', (route) =>
    isGone ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await karin.goto(`${stage.server.origin}/app/cases`);
  await karin
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  const people = karin.getByRole('region', { name: 'People', exact: true });
  await people.getByRole('heading', { name: 'No contact with the server' }).waitFor();
  await karin.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  expect(await karin.getByRole('heading', { name: 'No contact with the server' }).count(), 'parts that say so').toBe(1);
  await stage.looksRight(karin);
  isGone = false;
  await people.getByRole('button', { name: 'Try again' }).click();
  await people.getByRole('link', { name: 'Lärkan' }).waitFor();
});

story('what another user changed meanwhile is shown beside one’s own text, and nothing is lost', async (stage) => {
  stage.expectComplaint(/409/);
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/signals`);
  await ines.locator('main ul.rows a').first().click();
  await ines.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  await ines.goto(`${ines.url()}/correct`);
  await ines.getByLabel('Municipality').fill('Norrvik');
  await ines.getByLabel('Reason').fill('It was read wrong.');
  const sentence = 'An invented conflict.';
  await ines.route('**/api/signals/**/correct', (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/json',
      body: JSON.stringify({ problem: { kind: 'conflict', sentence, fields: [] } }),
    }),
  );
  await ines.getByRole('button', { name: 'Save 1 correction' }).click();
  await ines.getByRole('heading', { name: 'Another user changed this before you' }).waitFor();
  await ines.getByText(sentence).first().waitFor();
  const both = ines.locator('main .two-answers');
  await both.getByRole('heading', { name: 'Current value' }).waitFor();
  await both.getByText('Norrvik').first().waitFor();
  expect(await ines.getByLabel('Municipality').inputValue()).toBe('Norrvik');
  expect(await ines.getByLabel('Reason').inputValue()).toBe('It was read wrong.');
  await stage.looksRight(ines);
});

story('a case that is closed says when and why, and takes nothing more but a note', async (stage) => {
  const ivar = await stage.person('ivar', english);
  await ivar.goto(`${stage.server.origin}/app/cases`);
  await ivar.getByRole('radio', { name: 'Closed', exact: true }).press('Space');
  await ivar.getByRole('link', { name: /Måsvik Krog AB/ }).waitFor();
  await ivar.getByRole('link', { name: /Måsvik Krog AB/ }).click();
  await ivar.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  const main = ivar.locator('main');
  expect(await main.locator('.identity').first().textContent()).toMatch(/Open .* to /);
  await main
    .getByText(/^Closed: /)
    .first()
    .waitFor();
  for (const name of ['Close the case', 'Add a person', 'Open a claim'])
    expect(await main.getByRole('link', { name }).count(), name).toBe(0);
  expect(await main.locator('form:not(:has(textarea))').count(), 'forms beside the note').toBe(0);
  expect(await main.locator('form').count(), 'forms of a closed case').toBe(1);
  await stage.looksRight(ivar);
});
