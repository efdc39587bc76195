import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** A system of the agency on this computer, which checks the signature as docs/webhooks.md says. */
async function aSystem() {
  let status = 204;
  let secret = '';
  const heard: { readonly body: string; readonly isFromCape: boolean }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': given } = request.headers;
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      const right = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64');
      heard.push({ body, isFromCape: String(given).split(' ').includes(`v1,${right}`) });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    heard,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/cape`,
    knows: (given: string) => {
      secret = given;
    },
    answers: (next: number) => {
      status = next;
    },
    stop: () => new Promise<void>((done) => void server.close(() => done())),
  };
}

story(
  'an administrator adds a webhook, whose system is told by a signed event, and sees what failed',
  async (stage) => {
    const system = await aSystem();
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/webhooks`);
    await alma.getByRole('heading', { level: 1, name: 'Webhooks' }).waitFor();
    await alma.getByText('There is no webhook').waitFor();
    await alma.getByText('Add a webhook', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'Add a webhook' }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await stage.looksRight(alma);
    await alma.getByLabel('Name', { exact: true }).fill('Påhittat ärendesystem');
    await alma.getByLabel('Address', { exact: true }).fill('http://system.example/cape');
    await alma.getByLabel('A task is due').check();
    stage.expectComplaint(/400/);
    await alma.getByRole('button', { name: 'Add a webhook' }).click();
    await alma.getByText('Events are sent over https only.').first().waitFor();
    await alma.getByLabel('Address', { exact: true }).fill(system.address);
    await alma.getByRole('button', { name: 'Add a webhook' }).click();
    await alma.getByRole('heading', { name: 'The secret for Påhittat ärendesystem' }).waitFor();
    const secret = (await alma.locator('.api-key').textContent()) ?? '';
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    system.knows(secret);
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'I have put it in place' }).click();
    expect(await alma.locator('main').textContent(), 'a secret is shown once').not.toContain(secret);

    await alma.getByRole('link', { name: 'Påhittat ärendesystem' }).click();
    await alma.getByRole('heading', { level: 1, name: 'Påhittat ärendesystem' }).waitFor();
    await alma.getByText('Nothing has been sent yet.').waitFor();
    /** Asks once a second how deliveries stand until they stand so: the job that delivers is not waited for by any page. */
    const until = (text: string) =>
      expect
        .poll(
          async () => {
            if ((await alma.getByText(text).count()) > 0) return true;
            const answered = alma.waitForResponse((response) => response.url().includes('/administration/webhooks/'));
            await alma.getByRole('button', { name: 'Refresh the list' }).click();
            await answered;
            return false;
          },
          { interval: 1000 },
        )
        .toBe(true);
    await alma.getByRole('button', { name: 'Send a test event' }).click();
    await alma.getByText('The test event is on its way.').first().waitFor();
    await until('Accepted (204)');
    expect(system.heard.map(({ isFromCape }) => isFromCape)).toEqual([true]);
    expect(JSON.parse(system.heard[0]?.body ?? '')).toMatchObject({ type: 'webhook.test', data: {} });

    system.answers(503);
    await alma.getByRole('button', { name: 'Send a test event' }).click();
    await until('The receiver answered with an error (503)');
    await picture(alma, 'webhook', '/app/administration/webhooks/$id');
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'Drop' }).click();
    await alma.getByText('Dropped', { exact: true }).waitFor();

    await alma.getByText('Replace the secret', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'Replace the secret' }).click();
    await alma.getByRole('heading', { name: 'The secret for Påhittat ärendesystem' }).waitFor();
    expect(await alma.locator('.api-key').textContent()).not.toBe(secret);
    await alma.getByText(/Two are valid until/).waitFor();
    await alma.getByRole('button', { name: 'I have put it in place' }).click();

    await alma.getByText('Pause', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'Pause' }).click();
    await alma.getByText('Webhook paused.').first().waitFor();
    expect(await alma.getByRole('button', { name: 'Send a test event' }).count()).toBe(0);
    await alma.getByText('End the webhook', { exact: true }).first().click();
    await alma.getByRole('button', { name: 'End the webhook' }).click();
    await alma.getByText('Webhook ended.').first().waitFor();
    await stage.looksRight(alma);
    expect(stage.server.log(), 'the log of the server').not.toMatch(/whsec_|127\.0\.0\.1:\d+\/cape|ärendesystem/);
    await system.stop();
  },
);
