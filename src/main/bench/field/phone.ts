import type { Browser, CDPSession, Page } from 'playwright-core';
import { demoClock } from '../../running/clock.ts';
import { Hand } from './presses.ts';

/** One phone: a browser context with storage of its own, a page, and one session of the debugger for all that is asked of it. */
export type Phone = {
  readonly page: Page;
  readonly debug: CDPSession;
  readonly hand: Hand;
  readonly close: () => Promise<void>;
};

/** How it opens. The number is Argon2id's to work on; the passkey is a finger that is always there. */
export type Way = 'pin' | 'passkey';
export const pin = '73915028';
/** Of the demo: who has an inspection to go to. */
const persona = 'ines';

/**
 * A phone whose clock is right: the demo's is on a day of its own, and what is opened with a number stays for a day. It goes on
 * from there.
 */
const rightClock = `{
  const Real = Date;
  const ahead = ${demoClock.getTime()} - Real.now();
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(Real.now() + ahead);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}`;

export async function aPhone(browser: Browser, way: Way = 'pin'): Promise<Phone> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 390, height: 844 },
  });
  await context.addInitScript(rightClock);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a processor that is made four times slower takes its time
  const debug = await context.newCDPSession(page);
  if (way === 'passkey') await giveFinger(debug);
  return { page, debug, hand: new Hand(), close: () => context.close() };
}

async function giveFinger(debug: CDPSession): Promise<void> {
  await debug.send('WebAuthn.enable');
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** F1: a phone that is not registered becomes hers, downloads the inspection, and shows whether it is ready. */
export async function prepare({ page, hand }: Phone, origin: string, way: Way): Promise<void> {
  await page.goto(`${origin}/field`);
  await hand.press(page.locator('a.press.primary'));
  const button = page.locator(`form:has(input[name="persona"][value="${persona}"]) button`);
  await button.waitFor({ state: 'attached' });
  if (!(await button.isVisible())) await hand.press(page.locator('details:has(input[name="persona"]) > summary'));
  await hand.press(button);
  const chosen = page.locator(`input[name="kind"][value="${way}"]`);
  // What is offered first is chosen already, soon after it is drawn: the passkey where there is one.
  await page.locator('input[name="kind"]:checked').waitFor();
  if (!(await chosen.isChecked())) await hand.press(page.locator(`label:has(input[name="kind"][value="${way}"])`));
  if (way === 'pin') await hand.write(page.locator('#secret'), pin);
  await hand.press(page.locator('.press.primary'));
  await hand.press(page.getByRole('button', { name: 'Open', exact: true }).first());
  await hand.press(page.getByRole('button', { name: /^Take it along/ }));
  await page.locator('.notice').waitFor();
  await page.locator('.ready').waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
}

export async function startVisit({ page, hand }: Phone): Promise<void> {
  await hand.press(page.locator('.screen-bottom .primary'));
  await hand.press(page.getByRole('button', { name: 'Yes, I go in' }));
  await page.locator('.tiles').waitFor();
}

export async function note({ page, hand }: Phone, words: string): Promise<void> {
  await hand.press(page.locator('a.tile[href$="/say"]'));
  await hand.write(page.locator('#note'), words);
  await hand.press(page.locator('.screen-bottom .press.primary'));
  await page.locator('.tiles').waitFor();
}

export async function open({ page, hand }: Phone): Promise<void> {
  await hand.write(page.locator('#secret'), pin);
  await hand.press(page.locator('form .press.primary'));
}
