import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { runCommand } from '../../../platform/http/run.ts';
import { accountOf } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { anAddress, codeIn, type Mailing, mailOrigin, newId, refused, setMailing } from '../testing/mailing.ts';

const always = { from: null, until: null };

describe.each(storeKinds())('an invitation by mail, on %s', (kind) => {
  let here: Mailing;
  beforeAll(async () => {
    here = await setMailing(kind);
  });
  afterAll(() => here.close());
  beforeEach(() => here.clear());

  it('is taken by a mail server with encryption, and read back says nothing but what every invitation says', async () => {
    const before = here.mail.inbox.length;
    const { id, to, answer } = await here.invite();
    expect(answer.code, 'a code that goes by mail is shown to no one').toBeNull();
    expect(answer.person).toMatchObject({ mails: true, mailed: { address: to, language: 'sv', sentAt: null } });
    const stored = JSON.stringify(
      await here.stage.store.asOwner(
        `select encode(m.sealed_code, 'escape') as code, encode(d.sealed, 'escape') as address, a.facts::text as facts, j.data::text as job
          from access.mail m join access.mail_address d on d.account = m.account cross join acts.act a left join jobs.job j on true
          where a.type = 'account.invite'`,
      ),
    );
    expect(stored).not.toContain(to);
    await here.send();
    expect(here.mail.inbox).toHaveLength(before + 1);
    const { mail: got, raw, to: envelope, encrypted } = here.newest();
    expect([encrypted, envelope]).toEqual([true, [to]]);
    expect(got.from?.value).toEqual([{ name: 'CAPE', address: 'cape@example.org' }]);
    expect([got.to].flat().flatMap((one) => one?.value ?? [])).toEqual([{ name: '', address: to }]);
    expect(got.headers.get('auto-submitted')).toBe('auto-generated');
    expect(got.messageId).toMatch(/^<[0-9a-f-]{36}@example\.org>$/);
    expect([got.attachments, got.html, got.cc, got.bcc]).toEqual([[], false, undefined, undefined]);
    const code = codeIn(got.text ?? '');
    expect(await here.invitedBy(code)).toEqual([{ name: 'Kanariefågel Namnsson' }]);
    expect(stored).not.toContain(code);
    const invitedBy = 'Exempelmyndigheten';
    const agency = /^Inbjudan från (.+) att logga in i CAPE$/.exec(got.subject ?? '')?.[1] ?? invitedBy;
    const until = (await here.read(id)).invitation.until;
    const left = (Date.parse(until) - Date.now()) / 3_600_000;
    expect([left > 71, left <= 72], 'shorter than seven days').toEqual([true, true]);
    const rest = [
      `${agency} har bjudit in dig att logga in i CAPE, systemet där myndigheter arbetar tillsammans mot arbetsexploatering.`,
      'Öppna den här adressen och välj sedan hur du loggar in:',
      `${mailOrigin}/sign-in/invitation#${code}`,
      'Vidarebefordra inte det här mejlet: den som har adressen kan logga in som du.',
      `Om du inte väntade dig en inbjudan: öppna inte adressen. Ring ${agency} på ett nummer som du redan känner till, och fråga efter en administratör för CAPE.`,
      'Det här mejlet har skickats automatiskt. Svar läses inte.',
    ].reduce((text, part) => text.replace(part, ''), got.text ?? '');
    expect(rest.trim()).toMatch(
      /^Den kan användas en gång, före [^.]{5,20} kl\. \d\d\.\d\d\. Om en sida frågar efter koden är det den som står efter # i adressen\.$/,
    );
    expect(raw, 'neither name, title nor unit').not.toMatch(/Kanarie|kanarie|Region|region-ost|Alma/);
    expect(
      raw.split('\n').filter((line) => line.includes('?') && line.includes('#')),
      'no code in a query',
    ).toEqual([]);
    const [row] = await here.stage.store.asOwner<{ gone: boolean }>(
      'select sealed_code is null as gone from access.mail order by made_at desc limit 1',
    );
    expect(row, 'forgotten once it was sent').toEqual({ gone: true });
    expect((await here.read(id)).mailed).toMatchObject({ address: to, trouble: null, failedAt: null });
    expect((await here.read(id)).mailed.sentAt).not.toBeNull();
    expect(here.log).toEqual([]);
    await here.send();
    expect(here.mail.inbox, 'once').toHaveLength(before + 1);
  });

  it('is in the language that was chosen, and a new one ends the code before it', async () => {
    const { id } = await here.invite();
    await here.send();
    const old = codeIn(here.newest().mail.text ?? '');
    const to = anAddress();
    const input = { act: here.alma.envelope(), mail: { address: to, language: 'en' } };
    const { answer } = await here.stage.ask(here.alma, 'account.renew-invitation', { id }, input);
    expect(answer.code).toBeNull();
    expect(answer.person.timeline[0].sentence ?? JSON.stringify(answer.person.timeline[0])).toContain('by email');
    await here.send();
    expect(here.newest().mail.subject).toMatch(/^Invitation from .+ to sign in to CAPE$/);
    expect(here.newest().to).toEqual([to]);
    expect(await here.invitedBy(old)).toEqual([]);
    expect(await here.invitedBy(codeIn(here.newest().mail.text ?? ''))).toHaveLength(1);
    const byHand = await here.stage.ask(here.alma, 'account.renew-invitation', { id }, { act: here.alma.envelope() });
    expect([byHand.answer.code === null, byHand.answer.person.mailed]).toEqual([false, null]);
  });

  it('is by hand where no mail is sent, and for those who give access or read the log', async () => {
    const roles = [{ word: 'administrator', ...always }];
    expect(await refused(here.invite({ roles, capacities: [] }))).toBe('invalid administration-mail.only-by-hand');
    const route = here.stage.routes.find(({ name }) => name === 'account.invite');
    if (route?.kind !== 'command') throw new Error('There is no such command.');
    const asked = { token: here.alma.token, params: {}, input: here.invitation(), language: 'en' } as const;
    const without = { ...here.stage.runtime, mails: false };
    expect(await refused(runCommand(without, route, asked))).toBe('invalid administration-mail.not-offered');
  });

  const apart = ['administrator', 'security-officer', 'data-protection-officer'];
  it.each(apart)('lets no one in who has been given the role %s since', async (given) => {
    const { id } = await here.invite();
    await here.send();
    const code = codeIn(here.newest().mail.text ?? '');
    expect(await here.invitedBy(code)).toHaveLength(1);
    const role = { act: here.alma.envelope(), role: given, ...always };
    await here.stage.ask(here.alma, 'account.give-role', { id }, role);
    expect(await here.invitedBy(code)).toEqual([]);
  });

  it('is not sent when its code was used or has ended meanwhile', async () => {
    const { id } = await here.invite();
    const before = here.mail.inbox.length;
    await here.stage.ask(here.alma, 'account.renew-invitation', { id }, { act: here.alma.envelope() });
    await here.send();
    expect(here.mail.inbox).toHaveLength(before);
    const [row] = await here.stage.store.asOwner<{ trouble: string }>(
      'select trouble from access.mail where sealed_code is null and sent_at is null order by made_at desc limit 1',
    );
    expect(row?.trouble).toBe('too-late');
  });

  it('rests on its act: without one the database sends nothing', async () => {
    const { id } = await here.invite();
    const asked = here.stage.store.asOwner('select access.mail_invitation($1, $2, $3, $4, $5, $6)', [
      ...[newId(), 'account.invite', id, uuidV4(randomBytes(16))],
      ...[randomBytes(40), randomBytes(40)],
    ]);
    await expect(asked).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|CA|P0001)/) });
  });

  it('who came in by it is asked after, until an administrator has signed the review', async () => {
    const { id } = await here.invite();
    await here.send();
    const by = await here.stage.signIn(accountOf.alma, 'access-administration');
    const signs = () => here.stage.ask(by, 'account.review', { id }, { act: by.envelope(), seen: null });
    await signs(); // before anyone has come in: it confirms no one
    await here.comesIn(id);
    const line = await here.read(id);
    expect([line.needs, line.review.isDue]).toEqual([['came-by-mail'], true]);
    const gives = () =>
      here.stage.ask(
        by,
        'account.give-role',
        { id },
        { act: by.envelope(), role: 'administrator', from: null, until: null },
      );
    expect(await gives().catch((error: Error) => error.message)).toBe('administration-mail.confirm-first');
    await signs();
    expect(await here.needsOf(id)).toEqual([]);
    await gives();
  });

  it('one administrator alone lets no one back in: after a recovery, neither by mail nor by hand', async () => {
    const { id } = await here.invite({ mail: null });
    await here.comesIn(id);
    await here.stage.store.asOwner(
      'update access.passkey p set ended_at = clock_timestamp() from access.account a where a.ref = $1 and p.account = a.id',
      [id],
    );
    const by = await here.stage.signIn(accountOf.alma, 'access-administration');
    for (const mail of [null, { address: anAddress(), language: 'sv' }])
      expect(
        await here.stage
          .ask(by, 'account.renew-invitation', { id }, { act: by.envelope(), mail })
          .catch((error: Error) => error.message),
      ).toBe('administration.comes-in-already');
  });

  it('its address is told that a sign-in was changed, once for what happens at one time, and not what', async () => {
    const { id, to } = await here.invite({ mail: { address: anAddress(), language: 'en' } });
    await here.send();
    const noticed = async (change: () => Promise<unknown>) => {
      const before = here.mail.inbox.length;
      await change();
      await here.send();
      return here.mail.inbox.slice(before).map((one) => ({ to: one.to, text: one.mail.text ?? '', raw: one.raw }));
    };
    const told = [
      ...(await noticed(() => here.comesIn(id))),
      ...(await noticed(() =>
        here.stage.ask(here.alma, 'account.end-sessions', { id }, { act: here.alma.envelope() }),
      )),
      ...(await noticed(() =>
        here.stage.ask(here.alma, 'account.ask-recovery', { id }, { act: here.alma.envelope(), reason: 'kanarieskäl' }),
      )),
      ...(await noticed(() =>
        here.stage.store.asOwner(
          `update access.passkey p set ended_at = clock_timestamp() from access.account a where a.ref = $1 and p.account = a.id`,
          [id],
        ),
      )),
    ];
    expect(told).toHaveLength(4);
    for (const one of told) {
      expect(one.to).toEqual([to]);
      expect(one.text).toMatch(/^The way you sign in to CAPE at .+ was changed, or .+\n\nIf it was not you, call /);
      expect(one.raw).not.toMatch(/https?:|kanarie|Kanarie|passkey|recover/i);
    }
    expect(new Set(told.map(({ text }) => text)).size, 'the same of every change').toBe(1);
    const twice = await noticed(async () => {
      await here.stage.ask(here.alma, 'account.end-sessions', { id }, { act: here.alma.envelope() });
      await here.stage.ask(here.alma, 'account.end-sessions', { id }, { act: here.alma.envelope() });
    });
    expect(twice).toHaveLength(1);
    const { id: byHand } = await here.invite({ mail: null });
    expect(await noticed(() => here.comesIn(byHand))).toEqual([]);
  });
});
