import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailerOf } from '../../../platform/mail/mailer.ts';
import { type AMailServer, startMailServer } from '../../../platform/mail/testing/a-mail-server.ts';
import { testNow } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { anAddress, type Mailing, newId, refused, setMailing } from '../testing/mailing.ts';

describe.each(storeKinds())('an invitation and its mail server, on %s', (kind) => {
  let here: Mailing;
  let bare: AMailServer;
  beforeAll(async () => {
    [here, bare] = await Promise.all([setMailing(kind), startMailServer({ starttls: false })]);
  });
  afterAll(async () => {
    await bare.close();
    await here.close();
  });
  beforeEach(() => here.clear());

  it('is sent again where the server says later, and delivered then', async () => {
    const { id, to } = await here.invite();
    here.mail.answer(451);
    await here.send();
    expect((await here.read(id)).mailed).toMatchObject({ sentAt: null, failedAt: null, trouble: 'busy' });
    expect(here.log).toEqual([{ event: 'mail-not-sent', reason: 'busy' }]);
    const due = await here.stage.store.asOwner<{ later: boolean }>(
      'select due_at > clock_timestamp() as later from access.mail order by made_at desc limit 1',
    );
    expect(due).toEqual([{ later: true }]);
    here.mail.answer(null);
    await here.send();
    expect(here.newest().to).toEqual([to]);
    expect((await here.read(id)).mailed).toMatchObject({ failedAt: null, trouble: null });
  });

  it('is not sent again where the server says never, and its administrator sees that', async () => {
    const { id, to } = await here.invite();
    here.mail.answer(550);
    await here.send();
    const failed = await here.read(id);
    expect(failed.mailed).toMatchObject({ address: to, sentAt: null, trouble: 'address-refused' });
    expect(failed.mailed.failedAt).not.toBeNull();
    expect(failed.needs).toContain('mail-failed');
    const { answer } = await here.stage.ask(here.alma, 'account.list', {}, { show: 'needs' });
    expect(answer.items.map((one: { id: string }) => one.id)).toContain(id);
    here.mail.answer(null);
    const before = here.mail.inbox.length;
    await here.send();
    expect(here.mail.inbox).toHaveLength(before);
    const input = { act: here.alma.envelope(), mail: { address: anAddress(), language: 'sv' } };
    await here.stage.ask(here.alma, 'account.renew-invitation', { id }, input);
    await here.send();
    expect(here.mail.inbox).toHaveLength(before + 1);
    expect(await here.needsOf(id)).not.toContain('mail-failed');
  });

  it('waits while the server is down, and is sent when it is up', async () => {
    const { id, to } = await here.invite();
    await here.mail.down();
    await here.send();
    expect((await here.read(id)).mailed).toMatchObject({ sentAt: null, failedAt: null, trouble: 'refused-connection' });
    await here.mail.up();
    await here.send();
    expect(here.newest().to).toEqual([to]);
  });

  it.each([
    ['no-encryption', () => ({ port: bare.port, signIn: null })],
    ['unknown-authority', () => ({ authority: null })],
    ['unknown-authority', () => ({ authority: readFileSync(bare.authorityFile, 'utf8') })],
    ['wrong-password', () => ({ signIn: { user: here.mail.user, pass: 'another invented password' } })],
    ['unknown-host', () => ({ host: 'mail.invalid' })],
  ] as const)('gives nothing to a server of which %s is true', async (trouble, over) => {
    const { id } = await here.invite();
    const before = [here.mail.inbox.length, bare.inbox.length];
    await here.send(over());
    expect([here.mail.inbox.length, bare.inbox.length]).toEqual(before);
    expect((await here.read(id)).mailed).toMatchObject({ sentAt: null, failedAt: null, trouble });
    expect(JSON.stringify(here.log)).not.toMatch(/@|example|[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  });

  it.each([
    'prov@example.org\r\nBcc: annan@example.org',
    'prov@example.org, annan@example.org',
    'Prov <prov@example.org>',
    'prov',
  ])('goes to one address and to nothing that is read as more: %j', async (to) => {
    const asked = here.invite({ mail: { address: to, language: 'sv' } });
    expect(await refused(asked)).toMatch(/^invalid /);
    const before = here.mail.inbox.length;
    const outcome = await mailerOf(here.server()).send({
      id: newId(),
      to,
      subject: 'Prov',
      text: 'Prov',
      date: testNow,
    });
    expect(outcome).toEqual({ is: 'never', trouble: 'address-refused' });
    expect(here.mail.inbox).toHaveLength(before);
  });

  it('adds no header by what a subject holds', async () => {
    await mailerOf(here.server()).send({
      ...{ id: newId(), to: anAddress(), text: 'Prov', date: testNow },
      subject: 'Prov\r\nBcc: annan@example.org',
    });
    expect(here.newest().mail.bcc).toBeUndefined();
    expect(here.newest().to).toHaveLength(1);
  });
});
