import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { type RunningProvider, startProvider } from '../src/domains/access/sign-in/testing/a-provider.ts';
import { newDevice } from './harness/authenticator.ts';
import { productionStory, type Stage } from './harness/story.ts';
import { inventAdministrator } from './invented-agency-in-production.ts';

let code = '';

type Focusable = { readonly ownerDocument: { readonly activeElement: unknown } };

/** Goes on with Tab until a control has the focus, as one does who cannot use a mouse. */
async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  await control.waitFor();
  for (let stops = 0; stops < 120; stops += 1) {
    if (await control.evaluate((it: Focusable) => it === it.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by Tab: ${control}`);
}

async function press(control: Locator): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press('Enter');
}

async function type(control: Locator, words: string): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.type(words);
}

/** What one has copied elsewhere, or a password manager fills in: no field of signing in may refuse it (WCAG 2.2, 3.3.8). */
async function paste(control: Locator, words: string): Promise<void> {
  await tabTo(control);
  await control.page().evaluate(`navigator.clipboard.writeText(${JSON.stringify(words)})`);
  await control.page().keyboard.press('Control+V');
  expect(await control.inputValue()).toBe(words);
}

/** A visitor whose clipboard may be written, and whose mouse does nothing. */
async function withoutMouse(stage: Stage): Promise<Page> {
  const page = await stage.visitor({ locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  await page.addInitScript(`for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
    addEventListener(kind, (event) => event.stopImmediatePropagation(), true);`);
  return page;
}

/** Neither a puzzle nor anything to remember or copy by eye stands between a person and their work. */
const asksNothing = async (page: Page) => {
  expect(await page.locator('input[type="password"], canvas, iframe').count()).toBe(0);
  for (const field of await page.locator('main input:not([type="hidden"])').all())
    expect(await field.getAttribute('autocomplete'), 'a field that a password manager may fill').not.toBe('off');
};

/** At a provider everything is the provider's: here one says who one is, in two forms. */
async function sayWho(page: Page, name: string): Promise<void> {
  await type(page.locator('input[name="login"]'), name);
  await type(page.locator('input[name="password"]'), 'invented');
  await page.keyboard.press('Enter');
  await press(page.getByRole('button', { name: 'Continue' }));
}

let provider: RunningProvider | undefined;
afterAll(() => provider?.close());

productionStory(
  'with the keyboard alone an administrator comes in by a passkey and connects a provider, by which a colleague comes in',
  async (asOwner) => {
    code = await inventAdministrator(asOwner);
  },
  async (stage) => {
    const { origin } = stage.server;
    const alma = await withoutMouse(stage);
    await alma.goto(`${origin}/sign-in`);
    await asksNothing(alma);
    await press(alma.getByRole('link', { name: 'I have an invitation code' }));
    await alma.getByLabel('Code').waitFor();
    await asksNothing(alma);
    await paste(alma.getByLabel('Code'), code);
    await alma.keyboard.press('Enter');
    await alma.getByRole('heading', { level: 1, name: 'Welcome, Alma Provberg' }).waitFor();
    await asksNothing(alma);
    const device = await newDevice(alma);
    await device.here();
    await press(alma.getByRole('button', { name: 'Passkey' }));
    await alma.waitForURL(`${origin}/app**`);

    provider = await startProvider(origin, 'example-sign-in', origin);
    await press(alma.getByRole('navigation').getByRole('link', { name: 'Sign-in' }));
    await alma.getByRole('heading', { level: 1, name: 'Sign-in' }).waitFor();
    await press(alma.locator('summary').filter({ hasText: 'Connect a sign-in service' }));
    const form = alma.getByRole('form', { name: 'Connect a sign-in service' });
    await type(form.getByLabel('Name in Swedish'), 'Exempelinloggningen');
    await type(form.getByLabel('Name in English'), 'The Example Sign-in');
    await type(form.getByLabel('Short name'), 'example-sign-in');
    await paste(form.getByLabel('Address (issuer)'), provider.issuer);
    await paste(form.getByLabel('Client id'), provider.clientId);
    await paste(form.getByLabel('Secret'), provider.clientSecret);
    await press(form.getByRole('button', { name: 'Connect a sign-in service' }));
    await alma.getByRole('cell', { name: provider.issuer }).waitFor();
    await stage.looksRight(alma);

    await press(alma.getByRole('navigation').getByRole('link', { name: 'People' }));
    await press(alma.getByRole('link', { name: 'Invite a person' }));
    await tabTo(alma.getByLabel('Unit', { exact: true }));
    await alma.keyboard.press('ArrowDown');
    await type(alma.getByLabel('Name', { exact: true }), 'Bo Påhittad');
    await type(alma.getByLabel('Title', { exact: true }), 'handläggare');
    for (const box of ['Case officer', 'support']) {
      await tabTo(alma.getByLabel(box, { exact: true }));
      await alma.keyboard.press('Space');
    }
    await press(alma.getByRole('button', { name: 'Invite person' }));
    await alma.getByRole('heading', { level: 1, name: 'The code for Bo Påhittad' }).waitFor();
    const given = (await alma.locator('.invitation-code').textContent()) ?? '';

    // Pages of the provider are elsewhere, and this one takes its letters from farther away.
    stage.expectComplaint(new RegExp(`goes elsewhere: ${provider.issuer}`));
    stage.expectComplaint(/https:\/\/fonts\.googleapis\.com/);
    const bo = await withoutMouse(stage);
    await bo.goto(`${origin}/sign-in/invitation`);
    await paste(bo.getByLabel('Code'), given);
    await bo.keyboard.press('Enter');
    await press(bo.getByRole('link', { name: /The Example Sign-in/ }));
    await sayWho(bo, 'bo');
    await bo.waitForURL(`${origin}/app**`);
    await bo.locator('main h1').waitFor();
    // What the page still asks for would be refused once he has signed out.
    await bo.waitForLoadState('networkidle');

    // The next time the code is not asked for, and the provider knows him still.
    await press(bo.getByRole('button', { name: /Bo Påhittad/ }));
    await press(bo.getByRole('button', { name: 'Sign out' }));
    await bo.waitForURL(`${origin}/sign-in?ended`);
    await press(bo.getByRole('link', { name: 'Sign in again' }));
    await press(bo.getByRole('link', { name: /The Example Sign-in/ }));
    await bo.waitForURL(`${origin}/app**`);
    await bo.getByRole('button', { name: /Bo Påhittad/ }).waitFor();
  },
);
