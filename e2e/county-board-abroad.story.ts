import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { emptyStory } from './harness/story.ts';

const program = join(import.meta.dirname, '../dist/cli.js');
const inOslo = { locale: 'en-GB', timezoneId: 'Europe/Oslo' };

/** A hand that counts: each link, button, choice, tick, address and finger is a press, each text a field. */
function newHand() {
  const done = { presses: 0, fields: 0 };
  const press = (at: Locator) => {
    done.presses += 1;
    return at.click();
  };
  return {
    done,
    press,
    open: (page: Page, address: string) => {
      done.presses += 1;
      return page.goto(address);
    },
    tick: (at: Locator) => {
      done.presses += 1;
      return at.check();
    },
    choose: (at: Locator, label: string) => {
      done.presses += 1;
      return at.selectOption({ label });
    },
    write: (at: Locator, text: string) => {
      done.fields += 1;
      return at.fill(text);
    },
    goOn: (page: Page) => press(page.getByRole('button', { name: 'Continue' })),
  };
}

const at = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

emptyStory(
  'a county board of Norway sets CAPE up in English, invites a case officer, and has its first signal after 31 presses',
  async (stage) => {
    const { origin, dataFolder } = stage.server;
    const hand = newHand();
    const { done, press, tick, choose, write, goOn, open } = hand;
    const alma = await stage.visitor(inOslo);
    const device = await newDevice(alma);

    await open(alma, /(http:\/\/localhost:\d+\/set-up#[0-9a-z-]{29})/.exec(stage.server.log())?.[1] ?? '');
    await at(alma, 'In which country is the agency?');
    await tick(alma.getByLabel('Norway'));
    await goOn(alma);

    await at(alma, 'Which agency is it?');
    await write(alma.getByLabel('Name', { exact: true }), 'Statsforvalteren i Prøvefylket');
    await write(alma.getByLabel('Name in English'), 'The Invented County Governor');
    await choose(alma.getByLabel('Kind of agency'), 'County administrative board');
    await goOn(alma);

    // What a capacity comes to stands below it: a unit takes none back, and for a county board none is suggested.
    await at(alma, 'What is the first unit?');
    expect(await alma.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await alma.getByText('Inspects workplaces or firms. Comes into matters of inspection.').waitFor();
    await stage.looksRight(alma);
    await write(alma.getByLabel('Name', { exact: true }), 'Prøveenheten');
    await write(alma.getByLabel('Name in English'), 'The Sample Unit');
    await tick(alma.getByRole('checkbox', { name: 'Supervision', exact: true }));
    await tick(alma.getByRole('checkbox', { name: 'Support', exact: true }));
    await goOn(alma);

    await at(alma, 'Who is the first administrator?');
    await write(alma.getByLabel('Your name'), 'Alma Prøveberg');
    await write(alma.getByLabel('Your title'), 'rådgiver');
    await goOn(alma);
    await device.here();
    await press(alma.getByRole('button', { name: 'Make a passkey' }));

    await at(alma, 'Your recovery codes, on paper');
    await tick(alma.getByLabel('I have the codes on paper'));
    await goOn(alma);

    await at(alma, 'Copy the key file to another place');
    const copy = join(dataFolder, 'copy-of-keys.json');
    cpSync(join(dataFolder, 'keys.json'), copy);
    const env = { PATH: process.env.PATH, CAPE_DATA: dataFolder };
    const printed = execFileSync(process.execPath, [program, 'keys', 'fingerprint', copy], { env, encoding: 'utf8' });
    await write(alma.getByLabel('Fingerprint of the copy'), printed.trim());
    await goOn(alma);

    await at(alma, 'Nothing must be fixed');
    await alma.getByText('Country and time zone: Norway, Europe/Oslo.').waitFor();
    await press(alma.getByRole('button', { name: 'Finish the set-up' }));
    await alma.waitForURL(`${origin}/app**`);
    await at(alma, 'People');

    await press(alma.getByRole('link', { name: 'Invite a person' }));
    await choose(alma.getByLabel('Unit', { exact: true }), 'The Sample Unit');
    await write(alma.getByLabel('Name', { exact: true }), 'Bo Testgren');
    await write(alma.getByLabel('Title', { exact: true }), 'saksbehandler');
    await tick(alma.getByLabel('Case officer'));
    await tick(alma.getByLabel('supervision', { exact: true }));
    await press(alma.getByRole('button', { name: 'Invite person' }));
    await at(alma, 'The code for Bo Testgren');
    const code = (await alma.locator('.invitation-code').textContent()) ?? '';

    const bo = await stage.visitor(inOslo);
    const phone = await newDevice(bo);
    await open(bo, `${origin}/sign-in/invitation`);
    await write(bo.getByLabel('Code'), code);
    await goOn(bo);
    await phone.here();
    await press(bo.getByRole('button', { name: 'Passkey' }));
    await at(bo, 'My sign-in');
    await stage.looksRight(bo);
    await press(bo.getByRole('link', { name: 'My work' }).first());
    await at(bo, 'My work');

    // A number of the Norwegian register has nine digits. What is no number is refused, and says of which register.
    await press(bo.getByRole('link', { name: 'Register a signal' }).first());
    await choose(bo.getByLabel('How did you learn of it?'), 'Seen on site');
    await choose(bo.getByLabel('Sector', { exact: true }), 'Restaurant');
    await write(bo.getByLabel('Name of the workplace'), 'Påhittad Grill');
    const number = bo.getByLabel(/^Organisation number/);
    await number.fill('none');
    await bo.getByLabel('Municipality').focus();
    await bo.getByText('Enter the number as in the register of companies').first().waitFor();
    await stage.looksRight(bo);
    await write(number, '746 770 502');
    await write(bo.getByLabel('Municipality'), 'Prøvesund');
    await press(bo.getByText('That day', { exact: true }));
    await press(bo.getByRole('button', { name: 'Yesterday' }));
    await press(bo.getByText('Not known', { exact: true }));
    await press(bo.getByRole('group', { name: 'Working hours' }).getByRole('button', { name: 'Seen' }));
    await write(bo.getByLabel('What was seen, heard or read?'), 'Invented words of an invented visit.');
    await press(bo.getByRole('button', { name: 'Register signal' }));
    await at(bo, 'The signal is registered');
    await bo.getByText('The Sample Unit, The Invented County Governor', { exact: true }).waitFor();
    expect(done).toEqual({ presses: 31, fields: 14 });
    await bo.getByRole('link', { name: 'Open the signal' }).click();
    await bo.getByText('746 770 502').waitFor();

    // A number for one county of Norway, and the page for workers there.
    await alma.goto(`${origin}/app/administration/contact-points`);
    await alma.locator('summary', { hasText: 'Add a contact point' }).click();
    await alma.getByLabel('Number', { exact: true }).fill('000-465 00 99');
    await alma.getByLabel('Name in Swedish').fill('Påhittad hjälp i Finnmark');
    await alma.getByLabel('Name in English').fill('Invented help in Finnmark');
    await alma.getByLabel('Workers').check();
    await alma.getByLabel('Finnmark', { exact: true }).check();
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'Add a contact point' }).click();
    await alma.getByText('Contact point added.').first().waitFor();
    const worker = await stage.visitor({ ...inOslo, javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    await worker.goto(`${origin}/work/en-NO/help`);
    expect(await worker.locator('main').textContent()).not.toContain('Invented help in Finnmark');
    await worker.getByRole('link', { name: 'Finnmark' }).click();
    await worker.getByText('Invented help in Finnmark').waitFor();
    await stage.looksRight(worker);
  },
);
