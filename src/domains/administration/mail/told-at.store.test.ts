import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { anAddress, type Mailing, newId, refused, setMailing } from '../testing/mailing.ts';

const notice = /^(The way you sign in|Sättet som du loggar in|Ditt sätt att logga in)/;

describe.each(storeKinds())('where a person is told of changes, on %s', (kind) => {
  let here: Mailing;
  beforeAll(async () => {
    here = await setMailing(kind);
  });
  afterAll(() => here.close());
  beforeEach(() => here.clear());

  const put = (id: string, told: object | null) =>
    here.stage.ask(here.alma, 'account.set-mail', { id }, { act: here.alma.envelope(), told });
  const sent = async (work: () => Promise<unknown>) => {
    const before = here.mail.inbox.length;
    await work();
    await here.send();
    return here.mail.inbox.slice(before).map(({ to, mail, raw }) => ({ to: to[0], text: mail.text ?? '', raw }));
  };
  const toWhom = async (work: () => Promise<unknown>) => (await sent(work)).map(({ to }) => to).sort();

  it('is entered by an administrator for a person who was not invited by mail, and tells the old address when it changes', async () => {
    const { id } = await here.invite({ mail: null });
    await here.comesIn(id);
    const [first, second] = [anAddress(), anAddress()];
    expect((await here.read(id)).toldAt).toBeNull();
    expect(await toWhom(() => put(id, { address: first, language: 'en' }))).toEqual([first]);
    const person = await here.read(id);
    expect(person.toldAt).toMatchObject({ address: first, language: 'en', isConfirmed: false });
    expect(person.may).toContain('account.set-mail');
    const changed = await sent(() => put(id, { address: second, language: 'en' }));
    expect(changed.map(({ to }) => to).sort()).toEqual([first, second].sort());
    for (const { text, raw } of changed) {
      expect(text).toMatch(notice);
      expect(raw).not.toMatch(/https?:|anarie/);
    }
    const gone = await toWhom(() => put(id, null));
    expect(gone).toEqual([second]);
    expect((await here.read(id)).toldAt).toBeNull();
    const after = () => here.stage.ask(here.alma, 'account.end-sessions', { id }, { act: here.alma.envelope() });
    expect(await toWhom(after)).toEqual([]);
  });

  it('what was to be told at the old address is told there, also when it changes before', async () => {
    const { id } = await here.invite({ mail: null });
    const [first, second] = [anAddress(), anAddress()];
    await put(id, { address: first, language: 'sv' });
    await here.send();
    const told = await toWhom(async () => {
      await here.comesIn(id);
      await put(id, { address: second, language: 'sv' });
      await put(id, null);
    });
    expect(told).toEqual([first, second].sort());
  });

  it('stands nowhere in clear: not in acts, jobs, the log or any row, and is forgotten when it was removed', async () => {
    const { id } = await here.invite({ mail: null });
    const address = anAddress();
    await put(id, { address, language: 'sv' });
    const rows = await here.stage.store.asOwner<{ row: string }>(
      `select row_to_json(a)::text || encode(convert_to(a::text, 'UTF8'), 'escape') as row from acts.act a
        union all select row_to_json(m)::text || coalesce(encode(m.sealed_to, 'escape'), '') from access.mail m
        union all select row_to_json(d)::text || encode(d.sealed, 'escape') from access.mail_address d
        union all select encode(e.bytes, 'escape') from audit.entry e`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ row }) => row.includes(address))).toEqual([]);
    await put(id, null);
    await here.send();
    const left = await here.stage.store.asOwner(
      `select 1 from access.mail m join access.account a on a.id = m.account where a.ref = $1 and m.sealed_to is not null
        union all select 1 from access.mail_address d join access.account a on a.id = d.account where a.ref = $1`,
      [id],
    );
    expect(left).toEqual([]);
  });

  it('one administrator who enters an address of their own gains no account by it', async () => {
    const { id } = await here.invite({ mail: null });
    await here.comesIn(id);
    const mine = anAddress();
    await put(id, { address: mine, language: 'sv' });
    await here.send();
    const again = { address: mine, language: 'sv' };
    const renew = here.stage.ask(
      here.alma,
      'account.renew-invitation',
      { id },
      { act: here.alma.envelope(), mail: again },
    );
    expect(await refused(renew)).toBe('conflict administration.comes-in-already');
    const [row] = await here.stage.store.asOwner<{ count: string }>(
      `select count(*)::text as count from access.mail m join access.account a on a.id = m.account where a.ref = $1 and m.kind <> 'notice'`,
      [id],
    );
    expect(row, 'nothing that lets anyone in').toEqual({ count: '0' });
    // The database is no kinder than the rule, and wants the act.
    const asked = here.stage.store.asOwner('select access.mail_invitation($1, $2, $3, $4, $5, $6)', [
      ...[newId(), 'account.renew-invitation', id, uuidV4(randomBytes(16))],
      ...[randomBytes(40), randomBytes(40)],
    ]);
    await expect(asked).rejects.toThrow();
    const bare = here.stage.store.asOwner('select access.set_mail_address($1, $2, $3)', [newId(), id, randomBytes(40)]);
    await expect(bare).rejects.toThrow();
  });

  it('of an open invitation it changes nothing: that goes where it was sent', async () => {
    const { id, to } = await here.invite();
    const other = anAddress();
    const got = await sent(() => put(id, { address: other, language: 'sv' }));
    expect(got.map((one) => [one.to, one.text.includes('#')]).sort()).toEqual(
      [
        [to, true],
        [to, false],
        [other, false],
      ].sort(),
    );
    expect((await here.read(id)).mailed.address).toBe(to);
  });
});
