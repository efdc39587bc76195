import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { productionStory } from './harness/story.ts';
import { inventAgency } from './invented-agency-in-production.ts';

const passphrase = 'sju påhittade ugglor under gamla bron';
let code = '';

productionStory(
  'a person keeps two passkeys, ends one with what it began, and proves again who they are before a new tip key',
  async (asOwner) => {
    code = await inventAgency(asOwner);
  },
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.visitor({ locale: 'en-GB' });
    await alma.goto(`${origin}/sign-in/invitation`);
    const phone = await newDevice(alma);
    await alma.getByLabel('Code').fill(code);
    await alma.getByRole('button', { name: 'Continue' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Welcome, Alma Provberg' }).waitFor();
    await phone.here();
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.waitForURL(`${origin}/app/my-sign-in`);

    // The first thing she is told is to make a second one.
    await alma.getByText('Add a second passkey now').first().waitFor();
    await alma.getByText('You signed in with this one').waitFor();
    expect(await alma.getByRole('region', { name: 'Passkeys' }).getByRole('button', { name: 'End' }).count()).toBe(0);
    await stage.looksRight(alma);
    await phone.here();
    await alma.getByRole('button', { name: 'Add passkey' }).click();
    await alma.getByText('This device already has a passkey for you.').waitFor();
    await phone.away();
    const stick = await newDevice(alma);
    await stick.here();
    await alma.getByLabel('What you call this passkey').fill('Key in the safe');
    await alma.keyboard.press('Enter');
    await alma.getByText('The passkey has been added.').waitFor();
    await alma.getByText('Key in the safe', { exact: true }).waitFor();
    expect(stick.count()).toBe(1);
    await alma.getByText('Add a second passkey now').waitFor({ state: 'detached' });
    await stage.looksRight(alma);

    const keys = alma.getByRole('region', { name: 'Passkeys' });
    await keys
      .getByRole('listitem')
      .filter({ hasText: 'Key in the safe' })
      .getByRole('button', { name: 'Remove passkey' })
      .click();
    await alma.getByRole('heading', { name: 'Remove the passkey Key in the safe?' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByRole('alertdialog').getByRole('button', { name: 'Remove passkey' }).click();
    await alma.getByText('The passkey has been removed.').waitFor();
    await alma.getByText('Add a second passkey now').first().waitFor();
    await stick.away();

    // What asks for a fresh proof asks over the page, and sends what was made by itself.
    stage.expectComplaint(/409/);
    let isFirst = true;
    await alma.route('**/api/tip-keys', (route) => {
      if (!isFirst || route.request().method() !== 'POST') return route.continue();
      isFirst = false; // a quarter of an hour has passed, as far as this page can tell
      const problem = { id: 'http.prove-again', kind: 'conflict', sentence: 'x', fields: [], prove: 'tip.key' };
      return route.fulfill({ status: 409, json: { problem } });
    });
    await alma.goto(`${origin}/app/tips/key`);
    await alma.getByLabel('A new passphrase').fill(passphrase);
    await alma.getByLabel('The same passphrase again').fill(passphrase);
    await alma.getByRole('button', { name: 'Create key' }).click();
    await phone.here();
    await alma.getByRole('button', { name: 'I have written it down. Use the key' }).click();
    await alma.getByRole('heading', { name: 'Show again that it is you' }).waitFor();
    await stage.looksRight(alma);
    const dialog = alma.getByRole('alertdialog');
    await phone.here({ recognises: false });
    await dialog.getByRole('button', { name: 'Use passkey' }).click();
    await dialog.getByText('Nothing was confirmed on the device.').waitFor();
    await phone.here();
    await dialog.getByRole('button', { name: 'Use passkey' }).focus();
    await alma.keyboard.press('Enter');
    await alma.getByText('Tips to your unit are now encrypted to the new key.').waitFor();

    // A sign-in from a browser that was not there before is told at the next one, and no more once she has said that it was she.
    const own = await alma.evaluate('navigator.userAgent');
    const browser = await alma.context().newCDPSession(alma);
    const signInAs = async (userAgent: string): Promise<void> => {
      await browser.send('Network.setUserAgentOverride', { userAgent });
      await alma.goto(`${origin}/sign-in`);
      await phone.here();
      await alma.getByRole('button', { name: 'Passkey' }).click();
      await alma.waitForURL(/[/]app/);
    };
    await signInAs('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0');
    await alma.getByRole('heading', { level: 1 }).waitFor();
    expect(await alma.getByText('You were signed in from a new device', { exact: false }).count()).toBe(0);
    await signInAs(String(own));
    await alma.getByText('You were signed in from a new device', { exact: false }).waitFor();
    await stage.looksRight(alma);
    await alma.getByRole('link', { name: 'Check that it was you' }).click();
    const odd = alma.getByRole('region', { name: 'Was this you?' });
    await odd.getByText('Firefox, Windows').waitFor();
    await odd.getByText('New device or browser').waitFor();
    await alma.setViewportSize({ width: 390, height: 844 });
    await stage.looksRight(alma);
    await alma.setViewportSize({ width: 1280, height: 800 });
    await odd.getByRole('button', { name: 'It was me' }).click();
    await alma.getByText('You confirmed that it was you.').waitFor();
    await odd.waitFor({ state: 'detached' });
    await alma.goto(`${origin}/app`);
    await alma.getByRole('heading', { level: 1 }).waitFor();
    expect(await alma.getByText('You were signed in from a new device', { exact: false }).count()).toBe(0);
  },
);
