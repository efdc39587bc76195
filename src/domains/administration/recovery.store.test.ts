import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { invitationBytes } from '../access/public.server.ts';

describe.each(storeKinds())('a person who has lost every way to sign in, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let second: Person;
  let elsewhere: Person;
  let ines: string;
  let session: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1981, 11, 'Prov Andersson', 'administratör', 'administrator', null, array['access-administration'], array['administrator']),
        access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    await stage.store.asOwner(
      `update access.role_grant set active_from = now() - interval '8 days' where role = 'administrator'`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    second = await stage.signIn('1981', 'access-administration');
    elsewhere = await stage.signIn('1982', 'access-administration');
    session = await stage.signIn(accountOf.ines, 'supervision');
    ines = await refOf(accountOf.ines);
    await stage.store.asOwner(`insert into access.recovery_code (hash, account) values ($1, $2)`, [
      Buffer.alloc(32, 9),
      accountOf.ines,
    ]);
    await stage.store.asOwner(
      `insert into access.identity (account, issuer, subject) values ($1, 'https://sign-in.example', 'invented-ines')`,
      [accountOf.ines],
    );
    await stage.store.asOwner(
      `insert into access.passkey (id, account, public_key, counter, transports, backed_up, label) values ('\\x01', $1, '\\x02', 0, '{}', false, 'Påhittad telefon')`,
      [accountOf.ines],
    );
  });
  afterAll(() => stage.store.close());

  const refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';
  const ask = (by: Person, verb: string, id = ines) =>
    stage.ask(
      by,
      verb,
      { id },
      verb === 'account.ask-recovery' ? { act: by.envelope(), reason: 'Påhittat skäl.' } : { act: by.envelope() },
    );
  const problem = (asked: Promise<unknown>) =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.text.id : Promise.reject(error)),
    );
  const waysIn = async () => {
    const [row] = await stage.store.asOwner<{ ways: number; sessions: number }>(
      `select (select count(*)::int from access.identity where account = $1 and ended_at is null)
          + (select count(*)::int from access.passkey where account = $1 and ended_at is null) as ways,
        (select count(*)::int from access.session where account = $1 and revoked_at is null) as sessions`,
      [accountOf.ines],
    );
    return row;
  };

  it('is asked for by one administrator, which changes nothing', async () => {
    const { answer } = await ask(alma, 'account.ask-recovery');
    expect(answer.person.recovery).toMatchObject({ byName: 'Alma', isByOneself: true });
    expect(answer.person.may).not.toContain('account.confirm-recovery');
    expect(await waysIn()).toEqual({ ways: 2, sessions: 1 });
    expect((await stage.ask(session, 'session.read')).status).toBe(200);
  });

  it('is not confirmed by who asked, by who is meant, nor from another agency', async () => {
    expect(await problem(ask(alma, 'account.confirm-recovery'))).toBe('administration.recovery-of-one');
    expect(await problem(ask(alma, 'account.ask-recovery'))).toBe('administration.recovery-open');
    expect(await problem(ask(elsewhere, 'account.confirm-recovery'))).toBe('access.not-found');
    expect(await problem(ask(session, 'account.confirm-recovery'))).toBe('access.may-not');
    expect(await waysIn()).toEqual({ ways: 2, sessions: 1 });
  });

  it('is not confirmed by a person who has been an administrator for less than a week', async () => {
    const since = (days: number) =>
      stage.store.asOwner(
        `update access.role_grant set active_from = now() - make_interval(days => $1) where account = 1981 and role = 'administrator'`,
        [days],
      );
    await since(6);
    expect((await stage.ask(second, 'account.read', { id: ines })).answer.may).not.toContain(
      'account.confirm-recovery',
    );
    expect(await problem(ask(second, 'account.confirm-recovery'))).toBe('administration.recovery-not-by-you');
    await since(8);
  });

  it('is not confirmed by whom the asker has invited, nor by one who is known by the same name', async () => {
    const hash = Buffer.alloc(32, 7);
    await stage.store.asOwner(
      `insert into access.invitation_code (hash, account, until, used_at, made_by) values ($1, 1981, now() + interval '1 day', now(), $2)`,
      [hash, accountOf.alma],
    );
    expect(await problem(ask(second, 'account.confirm-recovery'))).toBe('administration.recovery-not-by-you');
    await stage.store.asOwner('delete from access.invitation_code where hash = $1', [hash]);
    await stage.store.asOwner(
      `insert into access.identity (issuer, subject, account) values ('https://sign-in.example', 'one', $1), ('https://sign-in.example', 'one', 1981)`,
      [accountOf.alma],
    );
    expect(await problem(ask(second, 'account.confirm-recovery'))).toBe('administration.recovery-not-by-you');
    await stage.store.asOwner(`delete from access.identity where subject = 'one'`);
    expect(await waysIn()).toEqual({ ways: 2, sessions: 1 });
  });

  it('is confirmed by another: all earlier ways in and sessions end at once, and a code lets in once', async () => {
    const shown = await stage.ask(second, 'account.read', { id: ines });
    expect(shown.answer.recovery).toMatchObject({ byName: 'Alma', isByOneself: false });
    const { answer } = await ask(second, 'account.confirm-recovery');
    expect(answer.person.recovery).toBeNull();
    expect(await waysIn()).toEqual({ ways: 0, sessions: 0 });
    expect(
      await stage.store.asOwner(`select 1 from access.recovery_code where account = $1 and ended_at is null`, [
        accountOf.ines,
      ]),
      'codes on paper',
    ).toEqual([]);
    expect(await problem(stage.ask(session, 'session.read'))).toBe('access.not-signed-in');
    expect(
      await stage.store.asOwner<{ name: string }>('select name from access.invited($1)', [
        Buffer.from(invitationBytes(answer.code)),
      ]),
    ).toEqual([{ name: 'Ines' }]);
    expect(answer.person.timeline.slice(0, 2)).toMatchObject([
      { by: 'Prov Andersson', sentence: expect.stringMatching(/^Recovery of access confirmed/) },
      { by: 'Alma', sentence: 'Recovery of access requested' },
    ]);
  });

  it('is answered once', async () => {
    expect(await problem(ask(second, 'account.confirm-recovery'))).toBe('administration.recovery-not-open');
    expect(await problem(ask(second, 'account.decline-recovery'))).toBe('administration.recovery-not-open');
  });

  it('can be declined, also by who asked, and then nothing ends', async () => {
    await ask(second, 'account.ask-recovery');
    session = await stage.signIn(accountOf.ines, 'supervision');
    const { answer } = await ask(second, 'account.decline-recovery');
    expect(answer.person.recovery).toBeNull();
    expect((await waysIn())?.sessions).toBe(1);
    expect(await problem(ask(alma, 'account.confirm-recovery'))).toBe('administration.recovery-not-open');
  });

  it('is no longer to be answered after a day', async () => {
    await ask(alma, 'account.ask-recovery');
    await stage.store.asOwner(`update access.recovery set until = clock_timestamp() where ended_at is null`);
    expect(await problem(ask(second, 'account.confirm-recovery'))).toBe('administration.recovery-not-by-you');
    expect((await waysIn())?.sessions).toBe(1);
  });

  it('is not asked for oneself', async () => {
    expect(await problem(ask(alma, 'account.ask-recovery', await refOf(accountOf.alma)))).toBe(
      'administration.oneself',
    );
  });
});
