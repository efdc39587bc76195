import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldInTests, worker } from '../src/testing/tips.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const newPassphrase = 'sju påhittade ugglor under gamla bron';

/** Chooses a new passphrase, writes the key on paper as far as a story can, and puts it to use. Gives what is on paper. */
async function makeKey(page: Page, stage: { looksRight(page: Page): Promise<void> }): Promise<string> {
  await page.getByLabel('A new passphrase').fill(newPassphrase);
  await page.getByLabel('The same passphrase again').fill(newPassphrase);
  await page.getByRole('button', { name: 'Create key' }).click();
  await page.getByRole('heading', { name: 'Write this on paper now' }).waitFor();
  await stage.looksRight(page);
  const onPaper = (await page.locator('.tip-paper').textContent()) ?? '';
  await page.getByRole('button', { name: 'I have written it down. Use the key' }).click();
  return onPaper;
}

/** What a sender tells on the pages, sent as a browser without a script sends it. */
async function sendTip(origin: string): Promise<void> {
  const inject = async ({ url, payload, headers }: { url: string; payload: string; headers: object }) => {
    const answer = await fetch(`${origin}${url}`, { method: 'POST', headers: { ...headers }, body: payload });
    return { body: await answer.text(), statusCode: answer.status };
  };
  const { sent } = await worker({ inject } as never).send({ wish: 'help' });
  expect(sent.statusCode).toBe(200);
}

story(
  'a key that rests on the present one is used at once, any other waits for a second reader, and a colleague is added to one',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/tips`);
    await karin.getByRole('link', { name: 'Create new tip key' }).click();
    await karin.getByRole('heading', { name: 'Prove that you have the current key' }).waitFor();
    await stage.looksRight(karin);

    // A person at her desk without the passphrase: the key is made, and not used.
    await karin.getByLabel('Your current passphrase, or the paper key').fill('not this one at all');
    await karin.keyboard.press('Enter');
    await karin.getByText('This does not open the current key.').first().waitFor();
    await stage.looksRight(karin);
    await makeKey(karin, stage);
    await karin.getByText('The key waits for confirmation by a second reader in your unit.').waitFor();
    await stage.looksRight(karin);

    const ulf = await stage.person('ulf', english);
    await ulf.goto(`${origin}/app/tips/key`);
    await ulf.getByText('It was created without proof of the current key.').waitFor();
    await stage.looksRight(ulf);
    await ulf.getByRole('button', { name: 'Confirm the key' }).click();
    await ulf.getByRole('button', { name: 'Confirm the key' }).waitFor({ state: 'detached' });
    await stage.looksRight(ulf);

    // Of two keys made at one time by the clock of the demo, which stands still, neither is the newer one.
    const moved = await fetch(`${origin}/sign-in/clock`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'minutes=20',
    });
    expect(moved.status).toBe(303);
    // Now the second reader proves that they hold their own present key, and waits for no one.
    await karin.reload();
    await karin.getByLabel('Your current passphrase, or the paper key').fill(newPassphrase);
    await karin.getByRole('button', { name: 'Check the current key' }).click();
    await karin.getByText('You have the current key.').waitFor();
    await stage.looksRight(karin);
    const onPaper = await makeKey(karin, stage);
    await karin.getByText('Tips to your unit are now encrypted to the new key.').waitFor();
    await stage.looksRight(karin);

    await ulf.reload();
    const made = ulf.getByRole('listitem').filter({ hasText: 'Karin created a tip key on Tue 24 Nov 2026.' });
    await made.getByText('If none of you created it, tell your manager at once.').waitFor();
    await made.getByRole('button', { name: 'I have reviewed it' }).click();
    await made.waitFor({ state: 'detached' });
    expect(await ulf.getByRole('button', { name: 'Confirm the key' }).count(), 'what is used needs nobody').toBe(0);
    await stage.looksRight(ulf);

    // The reader who made the key is away: what is sealed to it opens with the key on paper.
    await sendTip(origin);
    await ulf.goto(`${origin}/app/tips`);
    // Of those that no one has opened, the one that came last is due last.
    const unopened = ulf.locator('.rows').getByRole('listitem').filter({ hasText: 'Unopened. It can still' });
    await unopened.last().getByRole('link').click();
    await ulf.getByText('You need the paper key to read this tip').waitFor();
    await ulf.getByLabel('Paper key').fill('not this one at all');
    await ulf.getByRole('button', { name: 'Open the tip' }).click();
    await ulf.getByText('This paper key does not open this tip', { exact: false }).first().waitFor();
    await stage.looksRight(ulf);
    await ulf.getByLabel('Paper key').fill(onPaper);
    await ulf.getByRole('button', { name: 'Open the tip' }).click();
    await ulf.getByText(toldInTests.what).first().waitFor();
    await stage.looksRight(ulf);
    const tip = ulf.url();

    // So that the paper stays where it is, Ulf asks to be added to the key with a passphrase of his own, and Karin adds him.
    const ofUlf = 'nio påhittade svanar bakom norra fyren';
    await ulf.goto(`${origin}/app/tips`);
    await ulf.getByRole('link', { name: 'Ask to be added' }).click();
    const used = ulf.locator('details', { hasText: 'Ask to be added' }).first();
    await used.locator('summary').click();
    await used.getByLabel('A new passphrase').fill(ofUlf);
    await used.getByLabel('The same passphrase again').fill(ofUlf);
    await stage.looksRight(ulf);
    await used.getByRole('button', { name: 'Ask to be added' }).click();
    await ulf.getByText('You have asked to be added.', { exact: false }).waitFor();
    const check = (await ulf.locator('.tip-readers .code').first().textContent()) ?? '';
    expect(check).toMatch(/^\w{4} \w{4} \w{4} \w{4}$/);
    await stage.looksRight(ulf);

    await karin.goto(`${origin}/app/tips`);
    await karin.getByText('A reader asks to be added to the tip key').waitFor();
    await stage.looksRight(karin);
    await karin.getByRole('link', { name: 'Add or decline' }).click();
    await karin.getByText(check).waitFor();
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Add as reader' }).click();
    const dialog = karin.getByRole('dialog');
    await dialog.getByLabel('Your passphrase for this key').fill('not this one at all');
    await dialog.getByRole('button', { name: 'Add as reader' }).click();
    await dialog.getByText('This passphrase does not open the key.').waitFor();
    await dialog.getByLabel('Your passphrase for this key').fill(newPassphrase);
    await stage.looksRight(karin);
    await dialog.getByRole('button', { name: 'Add as reader' }).click();
    await karin.getByText('added by Karin on', { exact: false }).waitFor();
    await stage.looksRight(karin);

    await ulf.goto(tip);
    await ulf.getByLabel('Your passphrase for tips').fill(ofUlf);
    await ulf.getByRole('button', { name: 'Read the tip' }).click();
    await ulf.getByText(toldInTests.what).first().waitFor();

    // Removed again, his passphrase opens nothing.
    await karin.getByRole('listitem').filter({ hasText: 'Ulf' }).getByRole('button', { name: 'Remove' }).click();
    await karin.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await karin.getByText('added by Karin on', { exact: false }).waitFor({ state: 'detached' });
    await ulf.reload();
    await ulf.getByText('You need the paper key to read this tip').waitFor();
  },
);
