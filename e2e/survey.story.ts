import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { type AMailServer, startMailServer } from '../src/platform/mail/testing/a-mail-server.ts';
import { picture } from './harness/screens.ts';
import { settledStory } from './harness/story.ts';

let mail: AMailServer;
afterAll(() => mail?.close());

/** Mail goes to a real server on this computer, by STARTTLS. */
async function withMail(): Promise<Record<string, string>> {
  mail = await startMailServer();
  return {
    CAPE_SMTP_URL: `smtp://${mail.user}@localhost:${mail.port}`,
    CAPE_SMTP_PASSWORD_FILE: mail.passwordFile,
    CAPE_SMTP_CA_FILE: mail.authorityFile,
    CAPE_MAIL_FROM: 'cape@example.org',
  };
}

const unfold = async (page: Page, name: string): Promise<void> => {
  await page.locator('summary').filter({ hasText: name }).first().click();
};
const addresses = Array.from({ length: 6 }, (_, at) => `paahittad-${at}@verket.example`);
const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false } as const;
const linkIn = (raw: string): string => /\/survey\/sv\/[0-9a-z]{26}/.exec(raw.replace(/=\r?\n/g, ''))?.[0] ?? 'no link';

async function setFrame(nora: Page): Promise<void> {
  await unfold(nora, 'Set the frame');
  const form = nora.getByRole('form', { name: 'Set the frame' });
  await form.getByLabel('Counted on').fill('2026-11-01');
  await form.getByRole('button', { name: 'Save the frame' }).click();
  await nora.getByRole('region', { name: 'There is something to correct' }).first().waitFor();
  await form.getByLabel('Name, such as Police, region East').fill('Invented police, region East');
  await form.getByLabel('Kind of agency or organisation').selectOption({ label: 'Police' });
  await form.getByLabel('Number of people').fill('40');
  await form.getByLabel('Number to draw').fill('6');
  await form.getByRole('button', { name: 'Save the frame' }).click();
  await nora.getByRole('row', { name: /Invented police, region East/ }).waitFor();
}

async function chooseQuestions(nora: Page): Promise<void> {
  await unfold(nora, 'Choose questions');
  const form = nora.getByRole('form', { name: 'Choose questions' });
  for (const text of ['passports', 'Whom can you consult', 'offers to interpret'])
    await form.locator('li').filter({ hasText: text }).getByRole('button', { name: /^Add/ }).click();
  await form.getByLabel('The question that decides').selectOption({ index: 2 });
  await form.getByRole('button', { name: 'Save questions' }).click();
  await nora.getByText('Decides', { exact: true }).waitFor();
}

/** One person answers on a phone: a choice for each question, by its place. */
async function answer(page: Page, choices: readonly number[]): Promise<void> {
  const questions = page.locator('fieldset');
  for (const [at, choice] of choices.entries())
    await (questions.nth(at).locator('label').nth(choice) as Locator).click();
  await page.getByRole('button', { name: 'Skicka svaren' }).click();
}

settledStory(
  'a survey is made, drawn, invited, answered on a phone without an account, reminded, closed, and compared with the one before',
  withMail,
  async (stage) => {
    const { origin } = stage.server;
    const nora = await stage.person('nora', { locale: 'en-GB' });
    await nora.goto(`${origin}/app/surveys`);
    await nora.getByRole('heading', { level: 1, name: 'Surveys' }).waitFor();
    await stage.looksRight(nora);
    await picture(nora, 'surveys', '/app/surveys');
    await nora.getByRole('link', { name: 'New survey' }).click();
    await nora.getByLabel('Title, as those who answer see it').fill('An invented survey');
    await nora.getByLabel('Aim, for your unit').fill('See what is known before the training.');
    await nora.getByLabel('How people are found').selectOption({ label: 'Stratified sample' });
    await nora.getByLabel('Last day to answer').fill('2026-12-18');
    await stage.looksRight(nora);
    await picture(nora, 'new-survey', '/app/surveys/new');
    await nora.getByRole('button', { name: 'Create survey' }).click();
    await nora.getByRole('heading', { level: 1, name: 'An invented survey' }).waitFor();
    await setFrame(nora);
    await chooseQuestions(nora);

    // Changed before it opens.
    await nora.getByRole('link', { name: 'Change title, aim or last day' }).click();
    await nora.getByLabel('Title, as those who answer see it').fill('An invented survey of knowledge');
    await picture(nora, 'change-survey', '/app/surveys/$id/change');
    await nora.getByRole('button', { name: 'Save changes' }).click();
    await nora.getByRole('heading', { level: 1, name: 'An invented survey of knowledge' }).waitFor();
    await nora.getByRole('link', { name: 'Preview' }).click();
    await nora.getByRole('group', { name: 'Question 1 of 3' }).waitFor();
    await stage.looksRight(nora);
    await picture(nora, 'survey-preview', '/app/surveys/$id/preview');
    await nora.goBack();

    await nora.getByRole('button', { name: 'Draw by lot' }).click();
    await nora.locator('summary').filter({ hasText: 'Drawn by lot' }).click();
    const places = await nora.getByText(/^Places in the list of the agency/).textContent();
    expect(places?.match(/\d+/g)).toHaveLength(6);
    await nora.reload();
    await nora.locator('summary').filter({ hasText: 'Drawn by lot' }).click();
    expect(await nora.getByText(/^Places in the list of the agency/).textContent()).toBe(places);
    await stage.looksRight(nora);
    await picture(nora, 'survey-page', '/app/surveys/$id');
    await nora.getByRole('button', { name: 'Open the survey' }).click();
    await unfold(nora, 'Invite by email');
    const invite = nora.getByRole('form', { name: 'Invite by email' });
    await invite.getByLabel('Part of the frame').selectOption({ index: 1 });
    await invite.getByLabel('Language of the email').selectOption({ label: 'Swedish' });
    await invite.getByLabel('Email addresses, one on each line').fill(addresses.join('\n'));
    await invite.getByRole('button', { name: 'Invite by email' }).click();
    await mail.received(addresses.length);
    const links = mail.inbox.map(({ raw }) => linkIn(raw));
    expect(new Set(links).size).toBe(addresses.length);
    expect(mail.inbox.every(({ encrypted }) => encrypted)).toBe(true);

    // A phone of 320 px, no account, no script.
    const person = await stage.visitor(phone);
    stage.expectComplaint(/status of 4(04|22)/);
    await person.goto(`${origin}${links[0]}`);
    await person.getByRole('heading', { level: 1, name: 'An invented survey of knowledge' }).waitFor();
    expect(await person.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    await picture(person, 'survey-answer', '/survey/$lang/$code');
    await answer(person, [1]);
    await person.getByRole('alert').waitFor();
    expect(await person.locator('input:checked').count()).toBe(1); // what was chosen is there still
    await answer(person, [0, 1, 3]);
    await person.getByRole('heading', { name: 'Tack. Dina svar är mottagna.' }).waitFor();
    await person.goto(`${origin}${links[0]}`);
    await person.getByRole('heading', { name: 'Länken går inte att använda' }).waitFor();
    for (const link of links.slice(1, 5)) {
      const other = await stage.visitor(phone);
      await other.goto(`${origin}${link}`);
      await answer(other, [0, 1, 2]);
      await other.getByRole('heading', { name: 'Tack. Dina svar är mottagna.' }).waitFor();
    }

    // The one who has not answered is reminded, with the same link; no one else is.
    await nora.getByRole('button', { name: 'Remind those who have not answered' }).click();
    await mail.received(addresses.length + 1);
    expect(mail.inbox.slice(addresses.length).map(({ raw }) => linkIn(raw))).toEqual([links[5]]);
    await nora.reload();
    await nora.getByText('5 answers', { exact: true }).waitFor();
    await unfold(nora, 'Change the last day');
    const extend = nora.getByRole('form', { name: 'Change the last day' });
    await extend.getByLabel('Last day to answer').fill('2027-01-15');
    await extend.getByRole('button', { name: 'Save' }).click();
    await nora.getByText(/last day 15 Jan 2027/).waitFor();
    await unfold(nora, 'Close the survey');
    await nora.getByRole('form', { name: 'Close the survey' }).getByRole('button', { name: 'Save' }).click();
    await nora.getByRole('link', { name: 'Results', exact: true }).click();
    await nora.getByText('5 of 6 answered', { exact: false }).first().waitFor();
    await nora.getByText('Fewer than ten answers: number only').first().waitFor();
    await person.goto(`${origin}${links[5]}`);
    await person.getByRole('heading', { name: 'Länken går inte att använda' }).waitFor();

    // The two of the demo: the same survey again, compared.
    await nora.goto(`${origin}/app/surveys`);
    await nora.getByRole('link', { name: 'Vad vi vet, hösten 2026' }).click();
    await nora.getByRole('link', { name: 'Results', exact: true }).click();
    for (const state of [/^Higher/, /^No difference shown/, /^Not shown, so that no person/])
      await nora.getByText(state).first().waitFor();
    await stage.looksRight(nora);
    await picture(nora, 'survey-results', '/app/surveys/$id/results');
    for (const name of ['Results as CSV', 'Results as XLSX', 'Results as JSON', 'Report as PDF']) {
      const [file] = await Promise.all([nora.waitForEvent('download'), nora.getByRole('button', { name }).click()]);
      expect(file.suggestedFilename()).toMatch(/^E-.*\.(csv|xlsx|json|pdf)$/);
    }

    // Repeated from the screen: the same questions.
    await nora.goto(`${origin}/app/surveys/new`);
    await nora.getByLabel('Title, as those who answer see it').fill('The same again');
    await nora.getByLabel('Aim, for your unit').fill('See whether it has changed.');
    await nora.getByLabel('Repeats an earlier survey').selectOption({ label: 'Vad vi vet, hösten 2026' });
    await nora.getByLabel('How people are found').selectOption({ label: 'Everyone' });
    await nora.getByLabel('Last day to answer').fill('2026-12-18');
    await nora.getByRole('button', { name: 'Create survey' }).click();
    await nora.getByRole('link', { name: 'Repeats Vad vi vet, hösten 2026' }).waitFor();
    expect(await nora.locator('ol.survey-questions > li').count()).toBe(8);
  },
);
