import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openWith } from '../src/platform/crypto/age.ts';
import { newDevice } from './harness/authenticator.ts';
import { picture } from './harness/screens.ts';
import { productionStory } from './harness/story.ts';
import { inventPeople } from './invented-agency-in-production.ts';

let codes: readonly string[] = [];

productionStory(
  'everything that an agency owns is taken out by two administrators: one asks and fetches, the other brings the key',
  async (asOwner) => {
    codes = await inventPeople(asOwner, [
      { name: 'Alma Provberg', capacity: 'access-administration', role: 'administrator' },
      { name: 'Prov Andersson', capacity: 'access-administration', role: 'administrator' },
    ]);
  },
  async (stage) => {
    const { origin } = stage.server;
    /** Comes in with a code and makes a passkey on a new device. */
    const comesIn = async (code: string | undefined, at: { width: number; height: number }) => {
      const page = await stage.visitor({ locale: 'en-GB', viewport: at, acceptDownloads: true });
      await page.goto(`${origin}/sign-in/invitation`);
      const device = await newDevice(page);
      await page.getByLabel('Code').fill(code ?? '');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { level: 1, name: /^Welcome/ }).waitFor();
      await device.here();
      await page.getByRole('button', { name: 'Passkey' }).click();
      await page.waitForURL(`${origin}/app**`);
      await page.locator('main h1').first().waitFor();
      await page.goto(`${origin}/app/administration/exports`);
      await page.getByRole('heading', { level: 1, name: 'Export everything' }).waitFor();
      return page;
    };
    const alma = await comesIn(codes[0], { width: 1280, height: 900 });
    const prov = await comesIn(codes[1], { width: 390, height: 844 });

    await alma.getByText('No export has been asked for').waitFor();
    await alma.locator('summary').filter({ hasText: 'Ask for an export' }).click();
    await alma.getByRole('button', { name: 'Ask for an export' }).click();
    await alma.getByText('Write who receives the file.').first().waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Why').fill('Kanariefågel byter system.');
    await alma.getByLabel('Who receives the file').fill('Kanariefågel IT-enhet');
    await alma.getByRole('button', { name: 'Ask for an export' }).click();
    await alma.getByText(/^You asked, so another administrator of the agency answers/).waitFor();
    expect(await alma.getByRole('button', { name: 'Agree to the export' }).count()).toBe(0);
    await stage.looksRight(alma);

    // The other makes a key in their own browser: the server is given its public half alone.
    await prov.reload();
    await prov.getByText(/^Alma Provberg asks, and waits for your answer/).waitFor();
    await prov.getByRole('button', { name: 'Agree to the export' }).click();
    await prov.getByText('Choose a key.').first().waitFor();
    await prov.getByLabel('Make a key here, and show the secret half once').check();
    await prov.getByRole('button', { name: 'Make the key' }).click();
    const secret = (await prov.locator('.leaving-key .invitation-code').textContent()) ?? '';
    expect(secret).toMatch(/^AGE-SECRET-KEY-1/);
    await prov.getByLabel('I have saved the secret key').check();
    await stage.looksRight(prov);
    await prov.getByRole('button', { name: 'Agree to the export' }).click();
    await prov.getByRole('heading', { name: 'Ready to download' }).waitFor();
    expect(await prov.getByRole('button', { name: 'Download', exact: true }).count()).toBe(0);
    expect(await prov.getByText(secret).count()).toBe(0);
    await stage.looksRight(prov);

    // Who asked fetches it, and cannot open it; with the key of the other it opens.
    await alma.reload();
    await alma.getByRole('heading', { name: 'Ready to download' }).waitFor();
    await stage.looksRight(alma);
    await picture(alma, 'exports', '/app/administration/exports');
    const coming = alma.waitForEvent('download');
    await alma.getByRole('button', { name: 'Download', exact: true }).click();
    const fetched = readFileSync(await (await coming).path());
    const shown = (await alma.locator('.leaving-code').last().textContent()) ?? '';
    expect(createHash('sha256').update(fetched).digest('hex')).toBe(shown);
    const zip = Buffer.from(await openWith(secret, fetched));
    for (const name of ['README.en.md', 'SHA256SUMS', 'organisation/access.account.jsonl'])
      expect(zip.includes(name), name).toBe(true);
    expect(fetched.includes('README.en.md')).toBe(false);

    // Any administrator deletes it; both see that.
    await prov.getByRole('button', { name: 'Delete the file now' }).click();
    await prov.getByText('Cancelled. There is no file.', { exact: true }).waitFor();
    await alma.reload();
    await alma
      .locator('summary')
      .filter({ hasText: /^Cancelled/ })
      .click();
    await alma.getByText(/^Prov Andersson deleted the file/).waitFor();
    await stage.looksRight(alma);
    expect(stage.server.log(), 'the log of the server').not.toMatch(/Kanariefågel|AGE-SECRET-KEY/);
  },
);
