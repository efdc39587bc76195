import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { productionStory } from './harness/story.ts';
import { inventAgency } from './invented-agency-in-production.ts';

let code = '';

productionStory(
  'who was invited makes a passkey with the code, and from then on signs in with it and no name',
  async (asOwner) => {
    code = await inventAgency(asOwner);
  },
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.visitor({ locale: 'en-GB' });
    await alma.goto(`${origin}/sign-in`);
    const device = await newDevice(alma);
    await alma.getByRole('button', { name: 'Passkey' }).waitFor();
    await stage.looksRight(alma);
    await alma.goto(`${origin}/sign-in?lang=sv`);
    await alma.getByRole('button', { name: 'Passnyckel' }).waitFor();
    await stage.looksRight(alma);
    await alma.goto(`${origin}/sign-in?lang=en`);

    // Nothing is known of her yet, and her device holds nothing.
    await device.here();
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.getByText('Nothing was confirmed on the device.').waitFor();
    await stage.looksRight(alma);

    await alma.getByRole('link', { name: 'I have an invitation code' }).click();
    await alma.getByLabel('Code').fill(code);
    await alma.getByRole('button', { name: 'Continue' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Welcome, Alma Provberg' }).waitFor();
    await stage.looksRight(alma);
    await device.here({ recognises: false });
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.getByText('Nothing was confirmed on the device.').waitFor();
    expect(device.count()).toBe(0);

    await device.here();
    await alma.keyboard.press('Enter'); // the button has kept the focus
    await alma.waitForURL(`${origin}/app**`);
    expect(device.count()).toBe(1);
    await alma.locator('main h1').waitFor();

    await alma.getByRole('button', { name: /Alma Provberg/ }).click();
    await alma.getByRole('button', { name: 'Sign out' }).click();
    await alma.waitForURL(`${origin}/sign-in?ended`);
    await alma.goto(`${origin}/sign-in?next=/app/help`);
    await device.here();
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.waitForURL(`${origin}/app/help`);
    await alma.getByText('Provenheten').or(alma.getByText('The Sample Unit')).first().waitFor();
  },
);
