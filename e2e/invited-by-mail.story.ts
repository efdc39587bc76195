import type { Locator } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { type AMailServer, startMailServer } from '../src/platform/mail/testing/a-mail-server.ts';
import { newDevice } from './harness/authenticator.ts';
import { productionStory } from './harness/story.ts';
import { inventAdministrator } from './invented-agency-in-production.ts';

let mail: AMailServer;
let code = '';

/** Mail goes to a real server, by STARTTLS, with an authority of its own. */
async function withMail(): Promise<Record<string, string>> {
  mail = await startMailServer();
  return {
    CAPE_SMTP_URL: `smtp://${mail.user}@localhost:${mail.port}`,
    CAPE_SMTP_PASSWORD_FILE: mail.passwordFile,
    CAPE_SMTP_CA_FILE: mail.authorityFile,
    CAPE_MAIL_FROM: 'cape@example.org',
  };
}
afterAll(() => mail?.close());

const codePattern = /[0-9a-z]{4}(-[0-9a-z]{4}){5}/;

productionStory(
  'an administrator invites a person by mail, who follows the link to a passkey and to My work, and is asked after',
  async (asOwner) => {
    code = await inventAdministrator(asOwner);
  },
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.visitor({ locale: 'en-GB' });
    const device = await newDevice(alma);
    await alma.goto(`${origin}/sign-in/invitation`);
    await alma.getByLabel('Code').fill(code);
    await alma.getByRole('button', { name: 'Continue' }).click();
    await device.here();
    await alma.getByRole('button', { name: 'Passkey' }).click();
    await alma.waitForURL(`${origin}/app**`);

    const invite = async (name: string, address: string) => {
      await alma.goto(`${origin}/app/administration/people/invite`);
      await alma.getByLabel('Unit', { exact: true }).selectOption({ label: 'The Sample Unit' });
      await alma.getByLabel('Name', { exact: true }).fill(name);
      await alma.getByLabel('Title', { exact: true }).fill('handläggare');
      await alma.getByLabel('Case officer').check();
      await alma.getByLabel('support', { exact: true }).check();
      await alma.getByLabel('By email').check();
      await alma.getByLabel('Email address', { exact: true }).fill(address);
      await alma.getByRole('button', { name: 'Invite person' }).click();
    };

    const lookAgain = alma.getByRole('button', { name: 'Refresh' });
    /** Looks again once a second until it stands there; the button goes away by itself when the page has heard more. */
    const seen = (what: Locator) =>
      expect
        .poll(
          async () => {
            await what.or(lookAgain).first().waitFor();
            if (await what.isVisible()) return true;
            await lookAgain.evaluateAll((buttons) =>
              buttons.map((one) => (one as unknown as { click(): void }).click()),
            );
            return false;
          },
          { interval: 1000 },
        )
        .toBe(true);

    await invite('Bo Testgren', 'Bo <bo@mottagare.example>');
    await alma.getByText('Enter one email address').first().waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Email address', { exact: true }).scrollIntoViewIfNeeded();
    // An administrator is invited by hand, and the page says why.
    await alma.getByLabel('Administrator').check();
    await alma.getByText('is given in person').waitFor();
    expect(await alma.getByLabel('Email address', { exact: true }).count()).toBe(0);
    await stage.looksRight(alma);
    await alma.getByLabel('Administrator').uncheck();
    await alma.getByLabel('Email address', { exact: true }).fill('bo@mottagare.example');
    await alma.getByLabel('Language of the email').selectOption({ label: 'English' });
    await alma.getByRole('button', { name: 'Invite person' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Bo Testgren is invited by email' }).waitFor();
    expect(await alma.locator('main').textContent(), 'no code on the screen').not.toMatch(codePattern);
    await stage.looksRight(alma);

    await mail.received(1);
    const [got] = mail.inbox;
    expect([got?.encrypted, got?.to]).toEqual([true, ['bo@mottagare.example']]);
    expect(got?.mail.subject).toBe('Invitation from The Example Agency to sign in to CAPE');
    const [link = ''] = /^http\S+$/m.exec(got?.mail.text ?? '') ?? [];
    expect(link).toMatch(new RegExp(`^${origin}/sign-in/invitation#[0-9a-z-]{29}$`));
    await alma.getByRole('link', { name: 'To the person' }).click();
    const sent = alma.getByText(/^Invitation sent to bo@mottagare\.example at /);
    await seen(sent);
    await stage.looksRight(alma);
    await sent.scrollIntoViewIfNeeded();

    // The link fills the code in, and is in no history; a person sends it.
    const bo = await stage.visitor({ locale: 'en-GB', viewport: { width: 390, height: 844 } });
    const phone = await newDevice(bo);
    await bo.goto(link);
    await bo.getByRole('heading', { level: 1, name: 'Enter your invitation code' }).waitFor();
    expect(bo.url()).toBe(`${origin}/sign-in/invitation`);
    expect(await bo.getByLabel('Code').inputValue()).toBe(link.split('#')[1]);
    await stage.looksRight(bo);
    await bo.getByRole('button', { name: 'Continue' }).click();
    await phone.here();
    await bo.getByRole('button', { name: 'Passkey' }).click();
    await bo.waitForURL(`${origin}/app**`);
    await bo.goto(`${origin}/app`);
    await bo.getByRole('heading', { level: 1, name: 'My work' }).waitFor();

    // It can be used once, and its address is told that there is a passkey now.
    stage.expectComplaint(/status of 403/);
    const other = await stage.visitor({ locale: 'en-GB' });
    await other.goto(link);
    await other.getByRole('button', { name: 'Continue' }).click();
    await other.getByText('The code is not valid.').waitFor();
    await stage.looksRight(other);
    await mail.received(2);
    expect(mail.inbox[1]?.mail.subject).toBe('Check your sign-in to CAPE');
    expect(mail.inbox[1]?.mail.text).not.toContain('http');

    await alma.goto(`${origin}/app/administration/people`);
    await alma.getByText('Signed in by emailed invitation. Ask whether it was them.').waitFor();
    await stage.looksRight(alma);
    await alma.getByRole('link', { name: 'Bo Testgren' }).click();
    await alma.getByRole('link', { name: 'To the access review' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByRole('link', { name: 'To the access review' }).click();
    await alma.getByRole('checkbox', { name: /^Bo Testgren/ }).check();
    await alma.getByRole('button', { name: 'Sign for one person' }).click();
    await alma.getByText('No reviews are due').waitFor();

    // A mail that no one takes: she gives the code by hand, or sends it elsewhere.
    mail.answer(550);
    await invite('Kim Provlund', 'kim@ingenstans.example');
    await alma.getByRole('link', { name: 'To the person' }).click();
    const failed = alma.getByText('could not be delivered: the mail server refused the address.');
    await seen(failed);
    await stage.looksRight(alma);
    mail.answer(null);
    await alma.locator('summary', { hasText: 'Send a new invitation by email' }).click();
    await stage.looksRight(alma);
    await alma.getByLabel('Email address', { exact: true }).scrollIntoViewIfNeeded();
    await alma.getByLabel('Email address', { exact: true }).fill('kim@mottagare.example');
    await alma.getByRole('button', { name: 'Send a new invitation by email' }).click();
    await mail.received(3);
    expect(mail.inbox[2]?.to).toEqual(['kim@mottagare.example']);
    await alma.getByRole('button', { name: 'Make a new code to give in person' }).click();
    await alma.locator('.invitation-code').waitFor();
    expect(await alma.locator('.invitation-code').textContent()).toMatch(codePattern);

    // Where Kim is told of changes is hers to change, and the old address hears of it.
    await alma.locator('summary', { hasText: 'Change email address for notices' }).click();
    await stage.looksRight(alma);
    await alma.getByLabel('Email address for notices', { exact: true }).fill('kim@annan.mottagare.example');
    await alma.getByRole('button', { name: 'Change email address for notices' }).click();
    await alma.getByText('Notices about changes to their sign-in are sent to kim@annan.mottagare.example.').waitFor();
    await stage.looksRight(alma);
    await alma.getByText('Notices about changes').scrollIntoViewIfNeeded();
    await mail.received(5);
    expect(mail.inbox.slice(3).map(({ to }) => to[0])).toEqual(
      expect.arrayContaining(['kim@mottagare.example', 'kim@annan.mottagare.example']),
    );

    // Bo enters an address of their own, which counts when the code has been typed.
    await bo.goto(`${origin}/app/notifications`);
    await bo
      .getByText('An administrator entered your email address, and you have not confirmed it.', { exact: false })
      .waitFor();
    await stage.looksRight(bo);
    await bo.getByRole('link', { name: 'Open My sign-in' }).click();
    await bo.waitForURL(`${origin}/app/my-sign-in`);
    await bo.getByText('Sent to bo@mottagare.example. An administrator entered the address on').waitFor();
    await bo.getByLabel('New email address').fill('Bo Testgren');
    await bo.getByRole('button', { name: 'Send code' }).click();
    await bo.getByText('Enter one email address').waitFor();
    await stage.looksRight(bo);
    await bo.getByLabel('New email address').fill('bo@annan.mottagare.example');
    await bo.keyboard.press('Enter');
    await bo.getByText('A code has been sent to bo@annan.mottagare.example.').waitFor();
    await stage.looksRight(bo);
    await bo.getByLabel('Code from the email').scrollIntoViewIfNeeded();
    await mail.received(6);
    const confirming = mail.inbox[5];
    expect([confirming?.to, confirming?.mail.text?.includes('http')]).toEqual([['bo@annan.mottagare.example'], false]);
    stage.expectComplaint(/status of 409/);
    await bo.getByLabel('Code from the email').fill('0000-0000-0000-0000-0000-0000');
    await bo.keyboard.press('Enter');
    await bo.getByText('That is not the code in the newest email.').waitFor();
    await bo.getByLabel('Code from the email').fill(codePattern.exec(confirming?.mail.text ?? '')?.[0] ?? '');
    await bo.keyboard.press('Enter');
    await bo.getByText('Sent to bo@annan.mottagare.example. You confirmed the address on').waitFor();
    await stage.looksRight(bo);
    await mail.received(7);
    expect(mail.inbox[6]?.to).toEqual(['bo@mottagare.example']);

    // What waits is told there too, where Bo chooses it, and not before the address is confirmed.
    await bo.goto(`${origin}/app/notifications`);
    await bo.getByRole('radio', { name: 'Both' }).check();
    await bo.getByLabel('At what time?').selectOption({ label: '07:00' });
    await stage.looksRight(bo);
    await bo.getByRole('button', { name: 'Save', exact: true }).click();
    await bo.getByText('Saved.').waitFor();
    await bo.reload();
    expect(await bo.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true);
    expect(await bo.getByLabel('At what time?').inputValue()).toBe('7');

    const log = stage.server.log();
    expect(log, 'of a mail the log has one word').toContain('"reason":"address-refused"');
    expect(log).not.toMatch(/mottagare|ingenstans|Testgren|Provlund|[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  },
  withMail,
);
