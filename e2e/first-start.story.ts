import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { picture } from './harness/screens.ts';
import { emptyStory, type Stage } from './harness/story.ts';

const program = join(import.meta.dirname, '../dist/cli.js');

/** What the operator does at the terminal: copies the key file, and asks for the fingerprint of the copy. */
function fingerprintOfCopy(dataFolder: string): string {
  const copy = join(dataFolder, 'copy-of-keys.json');
  cpSync(join(dataFolder, 'keys.json'), copy);
  const env = { PATH: process.env.PATH, CAPE_DATA: dataFolder };
  return execFileSync(process.execPath, [program, 'keys', 'fingerprint', copy], { env, encoding: 'utf8' }).trim();
}

/** The address that the server has printed as it started. */
const printed = ({ server }: Stage): string =>
  /(http:\/\/localhost:\d+\/set-up#[0-9a-z-]{29})/.exec(server.log())?.[1] ?? '';

const at = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

emptyStory(
  'from the printed address of an empty database the first administrator comes in, and invites a colleague',
  async (stage) => {
    const { origin, dataFolder } = stage.server;
    const address = printed(stage);
    expect(address).toContain(origin);
    stage.expectComplaint(/status of 4(00|03|04)/);
    const alma = await stage.visitor({ locale: 'en-GB' });
    const device = await newDevice(alma);

    // By hand, and wrong at first.
    await alma.goto(`${origin}/set-up`);
    await at(alma, 'Set up this installation');
    await stage.looksRight(alma);
    await alma.getByLabel('Code at the end').fill('abcd-efgh-jkmn-pqrs-tvwx-yz01');
    await alma.getByRole('button', { name: 'Begin the set-up' }).click();
    await alma.getByText('The code is not valid.').waitFor();
    await stage.looksRight(alma);

    // By the address: the code is in no history, and the browser goes on by itself.
    await alma.goto(address);
    await at(alma, 'In which country is the agency?');
    expect(alma.url()).toBe(`${origin}/set-up/country`);

    // Another browser comes too late.
    const other = await stage.visitor({ locale: 'en-GB' });
    await other.goto(address);
    await other.getByText('This address has been opened in another browser.').waitFor();
    await stage.looksRight(other);
    await other.goto(`${origin}/set-up/agency`);
    await at(other, 'Set up this installation');

    await goOn(alma);
    await alma.getByRole('alert').getByText('Choose a country.').waitFor();
    expect(await alma.locator(':focus').getAttribute('class')).toBe('problems');
    await stage.looksRight(alma);
    await alma.getByLabel('Finland').check();
    await goOn(alma);

    await at(alma, 'Which agency is it?');
    await stage.looksRight(alma);
    await goOn(alma);
    await alma.getByRole('link', { name: 'Choose an agency from the list' }).click();
    await alma.getByLabel('Name', { exact: true }).fill('Exempelverket');
    await alma.getByLabel('Name in English').fill('The Example Agency');
    await alma.getByLabel('Kind of agency').selectOption({ label: 'Social services' });
    await stage.looksRight(alma);
    await goOn(alma);

    await at(alma, 'What is the first unit?');
    expect(await alma.getByLabel('Support').isChecked()).toBe(true);
    await alma.getByLabel('Name', { exact: true }).fill('Provenheten');
    await alma.getByLabel('Name in English').fill('The Sample Unit');
    await stage.looksRight(alma);
    await goOn(alma);

    await at(alma, 'Who is the first administrator?');
    await alma.getByLabel('Your name').fill('Alma Provberg');
    await alma.getByLabel('Your title').fill('samordnare');
    await goOn(alma);
    await alma.getByRole('heading', { name: 'Alma Provberg, make a passkey on this device' }).waitFor();
    await stage.looksRight(alma);
    await device.here({ recognises: false });
    await alma.getByRole('button', { name: 'Make a passkey' }).click();
    await alma.getByText('Nothing was confirmed on the device.').waitFor();
    await device.here();
    await alma.getByRole('button', { name: 'Make a passkey' }).click();

    await at(alma, 'Your recovery codes, on paper');
    expect(device.count()).toBe(1);
    const codes = await alma.locator('.codes code').allTextContents();
    expect(new Set(codes).size).toBe(8);
    for (const code of codes) expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){5}$/);
    await alma.emulateMedia({ media: 'print' });
    expect(await alma.locator('nav, form, h1, .lead').filter({ visible: true }).count(), 'on paper').toBe(0);
    await alma.emulateMedia({ media: null });
    await stage.looksRight(alma);
    await goOn(alma);
    await alma.getByRole('link', { name: 'then tick that you have them' }).waitFor();
    await alma.getByLabel('I have the codes on paper').check();
    await goOn(alma);

    await at(alma, 'Copy the key file to another place');
    await stage.looksRight(alma);
    await alma.getByLabel('Fingerprint of the copy').fill(codes[0] ?? '');
    await goOn(alma);
    await alma.getByRole('link', { name: 'This is not the fingerprint of the key file' }).waitFor();
    await alma.getByLabel('Fingerprint of the copy').fill(fingerprintOfCopy(dataFolder));
    await goOn(alma);

    await at(alma, 'Nothing must be fixed');
    await alma.getByText('Country and time zone: Finland, Europe/Helsinki.').waitFor();
    await stage.looksRight(alma);
    await picture(alma, 'set-up-check', '/set-up/check');
    // Back, in Swedish, and forward again: nothing is lost.
    await alma.getByRole('link', { name: 'Back' }).click();
    await alma.getByText('The copy has been compared with the key file').waitFor();
    await alma.goto(`${origin}/set-up/unit?lang=sv`);
    expect(await alma.getByLabel('Namn', { exact: true }).inputValue()).toBe('Provenheten');
    await stage.looksRight(alma);
    await alma.goto(`${origin}/set-up/check?lang=en`);
    await alma.getByRole('button', { name: 'Finish the set-up' }).click();

    // She is signed in, and the server knows the key of her agency: without a restart she invites a colleague.
    await alma.waitForURL(`${origin}/app**`);
    await at(alma, 'People');
    await alma.getByRole('link', { name: 'Invite a person' }).click();
    await alma.getByLabel('Unit', { exact: true }).selectOption({ label: 'The Sample Unit' });
    await alma.getByLabel('Name', { exact: true }).fill('Bo Testgren');
    await alma.getByLabel('Title', { exact: true }).fill('handläggare');
    await alma.getByLabel('Case officer').check();
    await alma.getByLabel('support', { exact: true }).check();
    await alma.getByRole('button', { name: 'Invite person' }).click();
    await at(alma, 'The code for Bo Testgren');
    const code = (await alma.locator('.invitation-code').textContent()) ?? '';

    const bo = await stage.visitor({ locale: 'en-GB' });
    const phone = await newDevice(bo);
    await bo.goto(`${origin}/sign-in/invitation`);
    await bo.getByLabel('Code').fill(code);
    await bo.getByRole('button', { name: 'Continue' }).click();
    await phone.here();
    await bo.getByRole('button', { name: 'Passkey' }).click();
    await bo.waitForURL(`${origin}/app**`);
    await bo.goto(`${origin}/app`);
    await at(bo, 'My work');

    // Every passkey is lost: a code on paper lets her make a new one, once, and her list says so.
    await alma.getByRole('button', { name: /Alma Provberg/ }).click();
    await alma.getByRole('button', { name: 'Sign out' }).click();
    await alma.waitForURL(`${origin}/sign-in?ended`);
    await alma.goto(`${origin}/sign-in`);
    await alma.getByText('I cannot sign in').click();
    await alma.getByRole('link', { name: 'I have a recovery code on paper' }).click();
    await alma.getByLabel('Code').fill(codes[3] ?? '');
    await alma.getByRole('button', { name: 'Continue' }).click();
    await at(alma, 'Alma Provberg, make a new passkey');
    await stage.looksRight(alma);
    const newPhone = await newDevice(alma);
    await newPhone.here();
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.waitForURL(`${origin}/app/my-sign-in`);
    const onPaper = alma.getByRole('region', { name: 'Recovery codes' });
    await onPaper.getByText('You have 7 recovery codes left').waitFor();
    await onPaper.getByRole('button', { name: 'Make new codes' }).click();
    await onPaper.getByText('You have 8 recovery codes left').waitFor();
    expect(await onPaper.locator('code').count()).toBe(8);
    await stage.looksRight(alma);
    await alma.goto(`${origin}/app`);
    await alma.getByText('Used a recovery code').first().waitFor();
    await stage.looksRight(alma);
    await other.goto(`${origin}/sign-in/recovery`);
    await other.getByLabel('Code').fill(codes[4] ?? '');
    await other.getByRole('button', { name: 'Continue' }).click();
    await other.getByText('The code is not valid.').waitFor();
    await stage.looksRight(other);

    // The address is closed for ever, and nothing of what it held is in the log.
    await other.goto(address);
    await at(other, 'This installation is set up');
    await stage.looksRight(other);
    const log = stage.server.log().replace(address, '');
    expect(log).not.toMatch(/Provberg|Testgren|[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  },
);
