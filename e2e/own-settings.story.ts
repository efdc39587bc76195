import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { forcedColourProblems } from './harness/forced-colours.ts';
import { spacedTextProblems } from './harness/narrow.ts';
import { type Stage, story } from './harness/story.ts';
import { signInAs } from './harness/watched-page.ts';
import * as field from './phone/field-app.ts';

/** What a visitor reads, what a worker reads, and the workspace: its frame with lists, forms and a page that is mostly drawn. */
const open = ['/', '/sign-in', '/figures/se', '/accessibility'];
const forWorkers = ['/work/sv', '/work/en', '/work/uz', '/work/en/tip', '/work/en/code'];
const inWorkspace: Readonly<Record<string, readonly string[]>> = {
  petra: ['/app', '/app/investigations'],
  karin: ['/app', '/app/cases', '/app/persons'],
  ines: ['/app', '/app/signals', '/app/signals/new', '/app/inspections'],
};

/** Walks these pages and asks the same of each. */
async function asked(stage: Stage, of: (page: Page) => Promise<string[]>): Promise<string[]> {
  const { origin } = stage.server;
  const problems: string[] = [];
  const ask = async (page: Page, path: string) =>
    problems.push(...(await of(page)).map((problem) => `${path}: ${problem}`));
  const visitor = await stage.visitor();
  for (const path of [...open, ...forWorkers]) {
    const answer = await visitor.goto(`${origin}${path}`);
    expect(answer?.status(), path).toBe(200);
    await ask(visitor, path);
  }
  await visitor.goto(`${origin}/work/en`);
  await visitor.getByRole('button', { name: 'Start' }).click();
  await visitor.getByRole('radio').first().waitFor();
  await ask(visitor, 'the first question to a worker');
  for (const [persona, paths] of Object.entries(inWorkspace)) {
    const page = await stage.person(persona, { locale: 'en-GB' });
    for (const path of paths) {
      await page.goto(`${origin}${path}`);
      await page.locator('main h1').waitFor();
      await page.locator('main :is(li, form, tr, section, p)').first().waitFor();
      await ask(page, path);
    }
    if (persona !== 'petra') continue;
    await page.goto(`${origin}/app/investigations`);
    await page
      .getByRole('listitem')
      .filter({ hasText: /1[78] pieces of evidence/ })
      .getByRole('link')
      .click();
    await page.getByRole('link', { name: 'Elements for Lärkan' }).click();
    await page.locator('.board-row').first().waitFor();
    await ask(page, 'the board of elements');
  }
  return problems;
}

story('with the text spaced as a reader needs it nothing is cut off and nothing sticks out', async (stage) => {
  expect(await asked(stage, spacedTextProblems)).toEqual([]);
});

story(
  'in the colours that a reader has forced, controls have edges, icons show and the focus is seen',
  async (stage) => {
    expect(await asked(stage, forcedColourProblems)).toEqual([]);
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    const phone = await stage.visitor(field.held);
    await signInAs(phone, stage.server.origin, 'ines');
    await phone.goto(`${stage.server.origin}/field`);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    expect(await forcedColourProblems(phone)).toEqual([]);
  },
);
