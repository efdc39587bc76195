import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enrolText } from '../src/domains/access/public.ts';
import { uuidV4, uuidV7 } from '../src/kernel/id.ts';
import { randomBytes } from '../src/platform/crypto/digest.ts';
import { newDeviceKey, signAsDevice } from '../src/platform/crypto/sign.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

type Session = { now: string; capacity: string; sitting: string };

/** Registers a phone of the person signed in, as the field app does. */
async function registerPhone(page: Page): Promise<void> {
  const session = (await page.evaluate(`fetch('/api/session').then((answer) => answer.json())`)) as Session;
  const pair = newDeviceKey();
  const device = uuidV4(randomBytes(16));
  const act = {
    ...{ id: uuidV7(new Date(session.now), randomBytes(16)), device: uuidV4(randomBytes(16)), deviceSeq: 1 },
    ...{ capacity: session.capacity, sitting: session.sitting },
    ...{ happenedFrom: session.now, happenedTo: null, precision: 'minute' },
  };
  const proof = signAsDevice(pair.private, enrolText(device, pair.public)).toString('base64');
  const token = randomBytes(32).toString('base64url');
  const body = JSON.stringify({ act, device, publicKey: pair.public, token, proof });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const status = await page.evaluate(
    `fetch('/api/devices/enrol', ${JSON.stringify(init)}).then(({ status }) => status)`,
  );
  expect(status).toBe(201);
}

story('an administrator stops phones of a person who has lost them, and the person sees who did it', async (stage) => {
  const { origin } = stage.server;
  const alma = await stage.person('alma', english);
  await alma.goto(`${origin}/app/administration/phones`);
  await alma.getByRole('heading', { level: 1, name: 'Phones' }).waitFor();
  await alma.getByText('No phones to show').waitFor();
  await stage.looksRight(alma);

  const ines = await stage.person('ines', english);
  await registerPhone(ines);
  await registerPhone(ines);
  await registerPhone(ines);
  await alma.reload();
  await alma.getByText('3 phones in use.', { exact: false }).waitFor();
  await alma.getByLabel('Find a person').fill('nes');
  const ofInes = alma.getByRole('region', { name: 'Ines' });
  await ofInes.getByText('Phone 3', { exact: true }).waitFor();
  await picture(alma, 'agency-phones', '/app/administration/phones');

  await ofInes.getByText('Stop phones of Ines').first().click();
  await ofInes.getByRole('button', { name: 'Stop phones' }).click();
  await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(alma);
  await ofInes.getByLabel('Phone 1, since', { exact: false }).check();
  await ofInes.getByLabel('Lock: it is mislaid').check();
  await ofInes.getByLabel('Reason').fill('Left on a train');
  await ofInes.getByRole('button', { name: 'Lock phones' }).click();
  await alma.getByText('Locked. The content is locked at the next contact').first().waitFor();
  await ofInes.getByText('by an administrator', { exact: false }).waitFor();
  await alma.getByText('2 phones in use.', { exact: false }).waitFor();
  await alma.getByRole('link', { name: 'All registered 3' }).waitFor();
  await alma.getByRole('link', { name: 'Locked or not trusted 1' }).waitFor();

  await ofInes.getByLabel('Phone 1, since', { exact: false }).check();
  await ofInes.getByLabel('Phone 2, since', { exact: false }).check();
  await ofInes.getByLabel('Deregister: it is stolen or handed in').check();
  await ofInes.getByLabel('Reason').fill('The bag was stolen');
  await ofInes.getByRole('button', { name: 'Deregister phones' }).click();
  await alma.getByText('Deregistered. The person sees that').first().waitFor();
  await alma.getByText('One phone in use.', { exact: false }).waitFor();
  await alma.getByRole('link', { name: 'Deregistered 2' }).click();
  await ofInes.getByText('Phone 2', { exact: true }).waitFor();
  await stage.looksRight(alma);
  await alma.setViewportSize({ width: 390, height: 844 });
  await alma.emulateMedia({ colorScheme: 'dark' });
  await stage.looksRight(alma);
  await alma.setViewportSize({ width: 1280, height: 800 });
  await alma.getByRole('link', { name: 'Ines' }).first().click();
  await alma.getByText('2 phones deregistered').waitFor();
  await alma.getByText('The bag was stolen').first().waitFor();

  await ines.goto(`${origin}/app/phones`);
  await ines.getByText('An administrator of your agency deregistered it.', { exact: false }).first().waitFor();
  await stage.looksRight(ines);
  await ines.goto(`${origin}/app/administration/phones`);
  await ines.getByRole('heading', { level: 1, name: 'Phones' }).waitFor();
  expect(await ines.getByText('Stop phones of').count()).toBe(0);
});
