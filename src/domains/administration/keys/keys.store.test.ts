import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { enterByKey } from '../../access/public.server.ts';
import { isKeyToken, keyBytes } from './token.ts';

describe.each(storeKinds())('keys of an agency, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let other: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    other = await stage.signIn('1982', 'access-administration');
  });
  afterAll(() => stage.store.close());

  const newId = () => uuidV7(testNow, randomBytes(16));
  const said = (by: Person, over: object = {}) => ({
    act: by.envelope(),
    key: newId(),
    name: 'Påhittad katalog',
    purpose: 'Håller konton i takt',
    verbs: ['provisioning'],
    lastDay: '2027-06-30',
    ...over,
  });
  const make = async (by: Person = alma, over: object = {}) => {
    const sent = said(by, over);
    const { answer } = await stage.ask(by, 'api-key.make', {}, sent);
    return { sent, id: sent.key, token: answer.token as string, shown: answer.key };
  };
  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const entered = (token: string, verb = 'provisioning') =>
    stage.runtime.database.transaction('cape_app', (tx) => enterByKey(tx, keyBytes(token), verb));
  const asKey = <T>(token: string, work: (tx: Tx) => Promise<T>) =>
    stage.runtime.database.transaction('cape_app', async (tx) => {
      await enterByKey(tx, keyBytes(token), 'provisioning');
      return work(tx);
    });

  it('is shown once, and the database has its hash', async () => {
    const { sent, id, token, shown } = await make();
    expect(isKeyToken(token)).toBe(true);
    expect(token.startsWith(shown.beginning)).toBe(true);
    expect(shown).toMatchObject({ state: 'in-use', usedOn: null, lastDay: '2027-06-30', madeBy: 'Alma' });
    expect((await stage.ask(alma, 'api-key.make', {}, sent)).answer.token).toBeNull();
    const stored = await stage.store.asOwner<{ hash: Buffer; whole: string }>(
      'select k.hash, k::text as whole from access.api_key k where k.id = $1',
      [id],
    );
    expect(stored[0]?.hash).toEqual(sha256(keyBytes(token)));
    const everything = JSON.stringify(await stage.store.asOwner('select facts::text from acts.act'));
    expect(everything + stored[0]?.whole).not.toContain(token);
  });

  it('asks who makes it to have proved who they are, and to say a day within a year', async () => {
    const earlier = await stage.signIn(accountOf.alma, 'access-administration');
    await stage.store.asOwner(
      "update access.session set proved_at = now() - interval '16 minutes' where sitting = $1",
      [earlier.sitting],
    );
    expect(await refused(make(earlier))).toBe('conflict http.prove-again');
    expect(await refused(make(alma, { lastDay: '2026-11-23' }))).toMatch(/^invalid /);
    expect(await refused(make(alma, { lastDay: '2027-11-25' }))).toMatch(/^invalid /);
    expect((await make(alma, { lastDay: '2027-11-24' })).shown.lastDay).toBe('2027-11-24');
    expect(await refused(make(alma, { verbs: [] }))).toMatch(/^invalid /);
    expect(await refused(make(alma, { verbs: ['provisioning', 'provisioning'] }))).toMatch(/^invalid /);
    expect(await refused(make(alma, { verbs: ['case.read'] }))).toMatch(/^invalid /);
  });

  it('is of one agency, and of no other', async () => {
    const { id } = await make();
    const ids = (by: Person) =>
      stage.ask(by, 'api-key.list').then(({ answer }) => answer.items.map((one: { id: string }) => one.id));
    expect(await ids(alma)).toContain(id);
    expect(await ids(other)).not.toContain(id);
    expect(await refused(stage.ask(other, 'api-key.end', { id }, { act: other.envelope() }))).toBe(
      'not-found access.not-found',
    );
    // The id of a key of another agency is no secret kept by a refusal: there it is free.
    await make(other, { key: id });
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(await refused(stage.ask(ines, 'api-key.list'))).toMatch(/^forbidden /);
  });

  it('enters as itself, for its verb, until it ends or its day has passed', async () => {
    const { id, token } = await make();
    const who = await entered(token);
    expect(who).toMatchObject({
      name: 'Påhittad katalog',
      capacity: 'access-administration',
      roles: [],
      sitting: null,
    });
    expect(who?.memberships.map((one) => one.kind)).toContain('administration');
    const { answer } = await stage.ask(alma, 'api-key.list');
    expect(answer.items.find((one: { id: string }) => one.id === id).usedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await entered(token, 'case.read')).toBeNull();
    const last = token.at(-1) === '0' ? '1' : '0';
    expect(await entered(token.slice(0, -1) + last)).toBeNull();
    await stage.ask(alma, 'api-key.end', { id }, { act: alma.envelope() });
    expect(await entered(token)).toBeNull();
    expect(await refused(stage.ask(alma, 'api-key.end', { id }, { act: alma.envelope() }))).toBe(
      'conflict api-key.has-ended',
    );
    const lapsing = await make();
    await stage.store.asOwner("update access.api_key set until = now() - interval '1 second' where id = $1", [
      lapsing.id,
    ]);
    expect(await entered(lapsing.token)).toBeNull();
  });

  it('reaches the realm of the administration of its agency, and none beside it', async () => {
    const { token } = await make();
    const reached = await asKey(token, (tx) =>
      sql<{ realm: string }>`select r::text as realm from access.realms(true) r`.execute(tx),
    );
    const kinds = await stage.store.asOwner<{ kind: string }>(
      'select kind from access.realm where id::text = any ($1)',
      [reached.rows.map(({ realm }) => realm)],
    );
    expect(kinds).toEqual([{ kind: 'administration' }]);
    const { rows } = await asKey(token, (tx) =>
      sql<{ name: string }>`select name from access.administered_people()`.execute(tx),
    );
    expect(rows.map(({ name }) => name)).toContain('Ines');
    expect(rows.map(({ name }) => name)).not.toContain('Tage');
  });

  it('makes and sees no keys, connects no provider, and is no administrator who remains', async () => {
    const { token, id } = await make();
    const standing = await asKey(token, (tx) =>
      sql<{ ref: string }>`select ref from access.standing_administrators() as a(ref)`.execute(tx),
    );
    const [alone] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.alma,
    ]);
    expect(standing.rows).toEqual([{ ref: alone?.ref }]);
    expect((await asKey(token, (tx) => sql`select * from access.administered_keys()`.execute(tx))).rows).toEqual([]);
    const hash = sha256('another');
    for (const attempt of [
      sql`select access.make_key(${newId()}, ${newId()}, ${hash}, 'cape_abc')`,
      sql`select access.end_key(${newId()}, ${id})`,
      sql`select access.confirm_key(${newId()}, ${id})`,
      sql`select access.put_provider(${newId()}, 'provider.end', ${newId()}, null)`,
      sql`select access.add_unit_here(${newId()}, ${newId()})`,
      sql`select access.change_right(${newId()}, 'account.give-role', ${alone?.ref})`,
    ]) {
      const code = await asKey(token, (tx) => attempt.execute(tx)).then(() => 'done', codeOf);
      expect(code).toBe('42501');
    }
  });

  it('goes on when its administrator has left, and another answers for it when they confirm it', async () => {
    await stage.store.asOwner(
      `select access.add_person(1991, 11, 'Prov Nyman', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    const leaver = await stage.signIn('1991', 'access-administration');
    const { id, token } = await make(leaver);
    const shown = async () =>
      (await stage.ask(alma, 'api-key.list')).answer.items.find((one: { id: string }) => one.id === id);
    expect(await shown()).toMatchObject({ needs: [], confirmedAt: null, confirmedBy: null });
    for (const [leaves, comesBack] of [
      [
        'update access.account set active_until = now() where id = 1991',
        'update access.account set active_until = null where id = 1991',
      ],
      [
        "update access.role_grant set active_until = now() where account = 1991 and role = 'administrator'",
        "update access.role_grant set active_until = null where account = 1991 and role = 'administrator'",
      ],
      [
        "update access.capacity_grant set active_until = now() where account = 1991 and capacity = 'access-administration'",
        "update access.capacity_grant set active_until = null where account = 1991 and capacity = 'access-administration'",
      ],
    ] as const) {
      await stage.store.asOwner(leaves);
      expect(await shown(), leaves).toMatchObject({ needs: ['left'] });
      await stage.store.asOwner(comesBack);
    }
    await stage.store.asOwner('update access.account set active_until = now() where id = 1991');
    expect(await entered(token)).not.toBeNull();
    expect(await refused(stage.ask(other, 'api-key.confirm', { id }, { act: other.envelope() }))).toBe(
      'not-found access.not-found',
    );
    const { answer } = await stage.ask(alma, 'api-key.confirm', { id }, { act: alma.envelope() });
    expect(answer.key).toMatchObject({
      needs: [],
      confirmedBy: 'Alma',
      confirmedAt: testNow.toISOString(),
      lastDay: '2027-06-30',
    });
    await stage.store.asOwner("update access.api_key set until = now() - interval '1 second' where id = $1", [id]);
    expect(await refused(stage.ask(alma, 'api-key.confirm', { id }, { act: alma.envelope() }))).toBe(
      'conflict api-key.has-ended',
    );
    expect(await shown()).toMatchObject({ state: 'lapsed', needs: [] });
  });

  it('says fourteen days before that it will end', async () => {
    const { shown } = await make(alma, { lastDay: '2026-12-08' });
    expect(shown.needs).toEqual(['ends-soon']);
  });

  it('has no session: no one signs in as it', async () => {
    const { token } = await make();
    const who = await entered(token);
    const started = stage.signIn(who?.actor ?? '', 'access-administration');
    await expect(started).rejects.toThrow();
  });
});
