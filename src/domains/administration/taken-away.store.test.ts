import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { invitationBytes, startSession } from '../access/public.server.ts';

const always = { from: null, until: null };

describe.each(storeKinds())('access that is taken away, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let other: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    // A second administrator of the same agency, and one of another.
    await stage.store.asOwner(
      `select access.add_person(1981, 11, 'Prov Andersson', 'administratör', 'administrator', null, array['access-administration', 'supervision'], array['administrator', 'officer']),
        access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    other = await stage.signIn('1982', 'access-administration');
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const newId = () => uuidV7(testNow, randomBytes(16));
  const invitation = (by: Person, over: object = {}) => ({
    act: by.envelope(),
    account: newId(),
    unit: 'region-ost',
    name: 'Påhittad Person',
    title: 'inspektör',
    titleEn: null,
    languages: ['sv', 'pl'],
    capacities: [{ word: 'supervision', ...always }],
    roles: [{ word: 'officer', ...always }],
    ...over,
  });
  const invite = async (by: Person = alma, over: object = {}) => {
    const sent = invitation(by, over);
    const { answer } = await stage.ask(by, 'account.invite', {}, sent);
    return { sent, id: sent.account, person: answer.person, code: answer.code as string };
  };
  const refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';
  /** Whom a code lets in, as a person who signs in is told. */
  const invitedBy = (code: string) =>
    stage.store.asOwner<{ name: string; capacities: string[] }>('select name, capacities from access.invited($1)', [
      Buffer.from(invitationBytes(code)),
    ]);
  const accountOfRef = async (ref: string): Promise<string> =>
    (await stage.store.asOwner<{ id: string }>('select id::text as id from access.account where ref = $1', [ref]))[0]
      ?.id ?? '';

  it('shuts a person out with the account: the next request is refused, sessions, phones and codes end', async () => {
    const { id, code } = await invite();
    const account = await accountOfRef(id);
    const person = await stage.signIn(account, 'supervision');
    await stage.ask(person, 'session.read');
    await stage.store.asOwner(
      `insert into access.device (id, account, public_key, token_hash) values ($1, $2, decode(repeat('00', 91), 'hex'), $3)`,
      [uuidV4(randomBytes(16)), account, sha256(id)],
    );
    await stage.ask(alma, 'account.end', { id }, { act: alma.envelope(), at: null, reason: 'Slutar, påhittat.' });
    expect(await refused(stage.ask(person, 'session.read'))).toBe('unauthenticated access.not-signed-in');
    const [left] = await stage.store.asOwner<{ sessions: number; phones: number; codes: number; sittings: number }>(
      `select (select count(*)::int from access.session where account = $1 and revoked_at is null) as sessions,
        (select count(*)::int from access.sitting where account = $1 and ended_at is null) as sittings,
        (select count(*)::int from access.device where account = $1 and (ended_at is null or locked_at is null)) as phones,
        (select count(*)::int from access.invitation_code where account = $1 and ended_at is null) as codes`,
      [account],
    );
    expect(left).toEqual({ sessions: 0, sittings: 0, phones: 0, codes: 0 });
    expect(await invitedBy(code)).toEqual([]);
    await stage.store.database.transaction('cape_login', async (tx) => {
      const session = {
        account,
        tokenHash: sha256('again', id),
        sitting: uuidV4(randomBytes(16)),
        capacity: 'supervision',
        now: testNow,
      };
      expect(await startSession(tx, stage.store.keys, session)).toBe(false);
    });
    expect(
      await refused(stage.ask(alma, 'account.give-role', { id }, { act: alma.envelope(), role: 'reader', ...always })),
    ).toBe('conflict administration.has-ended');
  });

  it('signs a person out everywhere, who can sign in again', async () => {
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    const id = await refOf(accountOf.ines);
    await stage.ask(alma, 'account.end-sessions', { id }, { act: alma.envelope() });
    expect(await refused(stage.ask(ines, 'session.read'))).toBe('unauthenticated access.not-signed-in');
    await stage.ask(await stage.signIn(accountOf.ines, 'supervision'), 'session.read');
  });

  it('an agency keeps an administrator: the last one is not ended, by whomever', async () => {
    const { id } = await invite(other, {
      unit: 'control-ost',
      roles: [{ word: 'administrator', ...always }],
      capacities: [],
    });
    const account = await accountOfRef(id);
    const second = await stage.signIn(account, 'access-administration');
    const first = await refOf('1982');
    const until = '2027-01-31T22:00:00.000Z';
    // Each may end the other while both are there; the one who is left stays.
    await stage.ask(
      second,
      'account.give-role',
      { id: first },
      { act: second.envelope(), role: 'administrator', from: null, until },
    );
    const end = { act: other.envelope(), role: 'administrator', at: null };
    expect(await refused(stage.ask(other, 'account.end-role', { id }, end))).toBe(
      'conflict administration.last-administrator',
    );
    const leaving = { act: other.envelope(), at: null, reason: 'Påhittat skäl.' };
    expect(await refused(stage.ask(other, 'account.end', { id }, leaving))).toBe(
      'conflict administration.last-administrator',
    );
  });

  it('a person who loses the role reads nothing of the administration from that moment', async () => {
    const { id } = await invite(alma, { unit: 'legal', roles: [{ word: 'administrator', ...always }], capacities: [] });
    const person = await stage.signIn(await accountOfRef(id), 'access-administration');
    await stage.ask(person, 'account.list');
    await stage.ask(alma, 'account.end-role', { id }, { act: alma.envelope(), role: 'administrator', at: null });
    await expect(stage.ask(person, 'account.list')).rejects.toMatchObject({ kind: 'conflict' });
  });
});
