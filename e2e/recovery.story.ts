import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { productionStory } from './harness/story.ts';
import { inventPeople } from './invented-agency-in-production.ts';

let codes: readonly string[] = [];

productionStory(
  'a person who has lost every passkey is let in again by two administrators, and by neither alone',
  async (asOwner) => {
    codes = await inventPeople(asOwner, [
      { name: 'Alma Provberg', capacity: 'access-administration', role: 'administrator' },
      { name: 'Prov Andersson', capacity: 'access-administration', role: 'administrator' },
      { name: 'Bo Påhittad', capacity: 'support', role: 'officer' },
    ]);
  },
  async (stage) => {
    const { origin } = stage.server;
    /** Comes in with a code and makes a passkey on a new device. */
    const comesIn = async (code = '') => {
      const page = await stage.visitor({ locale: 'en-GB' });
      await page.goto(`${origin}/sign-in/invitation`);
      const device = await newDevice(page);
      await page.getByLabel('Code').fill(code);
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { level: 1, name: /^Welcome/ }).waitFor();
      await device.here();
      await page.getByRole('button', { name: 'Passkey' }).click();
      await page.waitForURL(`${origin}/app**`);
      await page.locator('main h1').first().waitFor();
      return page;
    };
    const [alma, prov, bo] = [await comesIn(codes[0]), await comesIn(codes[1]), await comesIn(codes[2])];

    await alma.goto(`${origin}/app/administration/people`);
    await alma.getByRole('link', { name: 'Bo Påhittad' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Bo Påhittad' }).waitFor();
    await alma.locator('summary').filter({ hasText: 'Recover access' }).click();
    await alma.getByRole('button', { name: 'Recover access' }).click();
    await alma.getByText('Write how you know that it is this person.').first().waitFor();
    await alma
      .getByRole('form', { name: 'Recover access' })
      .getByLabel('Reason')
      .fill('Kom till kontoret, telefonen är borta.');
    await alma.getByRole('button', { name: 'Recover access' }).click();
    await alma.getByText('You requested it, so another administrator of your agency confirms it.').waitFor();
    expect(await alma.getByRole('button', { name: 'Confirm and create code' }).count()).toBe(0);
    await stage.looksRight(alma);

    // Nothing has changed for Bo until another confirms.
    await bo.goto(`${origin}/app/my-sign-in`);
    await bo.getByText('You signed in with this one').waitFor();
    await prov.goto(alma.url());
    await prov.getByText(/^Alma Provberg requested recovery of access/).waitFor();
    await stage.looksRight(prov);
    await prov.getByRole('button', { name: 'Confirm and create code' }).click();
    const code = (await prov.locator('.invitation-code').textContent()) ?? '';
    await stage.looksRight(prov);

    stage.expectComplaint(/401/);
    await bo.goto(`${origin}/app`);
    await bo.getByRole('heading', { name: 'Sign in' }).or(bo.getByText('You are signed out')).first().waitFor();
    const again = await comesIn(code);
    await again.getByText('You signed in with this one').waitFor();
    expect(stage.server.log(), 'the log of the server').not.toMatch(/Påhittad|[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  },
);
