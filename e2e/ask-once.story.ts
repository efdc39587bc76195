import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Stage, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** What stands in the fields of the form when it opens, by their labels; of a list of choices what is chosen, of boxes what is ticked. */
const filledIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(`Object.fromEntries(
    [...document.querySelectorAll('main form :is(input, select, textarea)')].flatMap((field) => {
      const label = field.labels?.[0]?.textContent.trim() ?? '';
      if (field.type === 'checkbox' || field.type === 'radio') return field.checked ? [[label, 'chosen']] : [];
      const chosen = field.selectedOptions?.[0]?.textContent.trim();
      return field.value === '' ? [] : [[label, chosen ?? field.value]];
    }),
  )`);

const flagship = async (stage: Stage, petra: Page): Promise<void> => {
  await petra.goto(`${stage.server.origin}/app/investigations`);
  await petra
    .getByRole('listitem')
    .filter({ hasText: /1[78] pieces of evidence/ })
    .getByRole('link')
    .click();
  await petra.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
};

story(
  'a suspicion, the case from it and the person in it: what the one says the next does not ask for',
  async (stage) => {
    const karin = await stage.person('karin', english);
    await karin.goto(`${stage.server.origin}/app`);
    const card = karin.getByRole('article', { name: /^Suspected exploitation, Staren: not acknowledged/ });
    await card.getByRole('button', { name: /become responsible/ }).click();
    await karin.getByText('You are responsible now').first().waitFor();
    const suspicion = (await karin.locator('main').textContent()) ?? '';
    await karin.getByRole('link', { name: 'Open a case' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Open a case' }).waitFor();
    await karin.getByText('The case is based on the suspicion of exploitation you came from').first().waitFor();
    const asked = await filledIn(karin);
    for (const label of ['Sector', 'Workplace', 'Municipality']) {
      const [name, said] = Object.entries(asked).find(([own]) => own.startsWith(label)) ?? [];
      expect(name, `${label} is filled in`).toBeDefined();
      expect(suspicion, `${label} as the suspicion says it`).toContain(said);
    }
    await karin.getByRole('button', { name: 'Open case' }).click();
    await karin.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    const file = karin.url();
    await karin.getByRole('link', { name: 'Add a person' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Add a person' }).waitFor();
    await stage.looksRight(karin);
    const staren = karin.getByRole('radio', { name: 'Staren', exact: true });
    await staren.check();
    await karin.getByRole('button', { name: 'Add person' }).click();
    await karin.getByRole('heading', { level: 1, name: 'Staren' }).waitFor();
    await karin.goto(file);
    await karin.getByRole('link', { name: 'Staren', exact: true }).first().waitFor();
  },
);

story(
  'a claim that is opened from its case has the employer and the sector of the case, and says so',
  async (stage) => {
    const linus = await stage.person('linus', english);
    await linus.goto(`${stage.server.origin}/app/cases`);
    const row = linus.locator('main li').filter({ hasText: 'Open' }).first();
    await row.getByRole('link').first().click();
    await linus.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    const reference = (await linus.locator('main .identity .code').first().textContent()) ?? '';
    const file = (await linus.locator('main').textContent()) ?? '';
    await linus.getByRole('link', { name: 'Open a claim' }).click();
    await linus.getByRole('heading', { level: 1, name: 'Open a claim' }).waitFor();
    const asked = await filledIn(linus);
    expect(Object.keys(asked)).toEqual(['Employer', 'Sector']);
    for (const said of Object.values(asked)) expect(file, 'as the case says it').toContain(said);
    expect(await linus.getByText(`Filled in from case ${reference}. Change it if it is wrong.`).count()).toBe(2);
    await stage.looksRight(linus);
    await linus.getByLabel('Employer').fill('Provkrogen Demo');
    expect(await linus.getByText('Filled in from case').count(), 'what was changed is no longer from the case').toBe(1);
  },
);

story(
  'what a criminal file knows is not asked for again: whom evidence is about, and when the decision is due',
  async (stage) => {
    const petra = await stage.person('petra', english);
    await flagship(stage, petra);
    await petra.getByRole('link', { name: 'Ask a person’s support unit for their first answers' }).click();
    await petra.getByRole('heading', { level: 1, name: 'Ask for first answers' }).waitFor();
    await petra
      .getByText(/Filled in from criminal file F-/)
      .first()
      .waitFor();
    expect(Object.values(await filledIn(petra))).toContain('2026-11-27');
    await petra.getByText('Read as Friday 27 November 2026').first().waitFor();
    await stage.looksRight(petra);

    await flagship(stage, petra);
    await petra.getByRole('link', { name: 'Elements for Lärkan' }).click();
    await petra.getByRole('heading', { level: 1, name: 'Elements, injured party Lärkan' }).waitFor();
    await petra.keyboard.press('a');
    await petra.getByRole('heading', { level: 1, name: 'Add evidence' }).waitFor();
    await petra
      .getByText('Filled in from the overview that you came from, Lärkan.', { exact: false })
      .first()
      .waitFor();
    expect(await filledIn(petra)).toEqual({ Lärkan: 'chosen' });
    await stage.looksRight(petra);
  },
);
