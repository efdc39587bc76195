import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBrowser } from '../../domains/access/sign-in/testing/a-browser.ts';
import { type RunningProvider, startProvider } from '../../domains/access/sign-in/testing/a-provider.ts';
import { connectProvider } from '../../domains/access/sign-in/testing/connected.ts';
import { enterpriseUrn } from '../../domains/administration/scim/names.ts';
import { type ADirectory, startDirectory } from '../../testing/directory.ts';
import { provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';

const origin = 'http://localhost:4100';
let stage: Stage;
let scim: ADirectory;
let provider: RunningProvider;
let connected: string;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  scim = await startDirectory(stage, { demo: false });
  provider = await startProvider(origin, 'agency-login', scim.base);
  connected = await connectProvider(stage.store.asOwner, stage.store.keys, {
    agency: 1,
    key: 'agency-login',
    ...provider,
  });
  await scim.setDirectory([{ group: 'Tillsyn', role: 'officer', capacities: ['supervision'], unit: null }], {
    provider: connected,
    subjectFrom: 'externalId',
  });
});
afterAll(async () => {
  await provider.close();
  await scim.server.close();
  await stage.store.close();
});

const comesIn = async (subject: string) => {
  const browser = aBrowser(scim.server, origin);
  await browser.sayWho(await browser.go('/sign-in/with/agency-login'), subject, `${origin}/app`);
  return { browser, isIn: browser.cookies(origin).has('cape-dev') };
};
const off = [{ op: 'replace', path: 'active', value: false }];
const identities = (id: string) =>
  stage.store.asOwner<{ subject: string }>(
    'select i.subject from access.identity i join access.account a on a.id = i.account where a.ref = $1',
    [id],
  );

describe('a person whom the directory has sent', () => {
  it('signs in at the provider without an invitation, once a group gives a capacity', async () => {
    const made = await scim.addUser({ externalId: 'employee-1' });
    expect((await comesIn('employee-1')).isIn).toBe(false);
    await scim.addGroup('tillsyn', [made.id]);
    expect((await comesIn('employee-1')).isIn).toBe(true);
    expect((await comesIn('employee-unknown')).isIn).toBe(false);
  });

  it('is out with the next request when the directory says so: sessions, sittings, phones and codes end with it', async () => {
    const made = await scim.addUser({ externalId: 'employee-2' });
    const [group] = (await scim.ask('GET', '/Groups')).body.Resources;
    await scim.patch(`/Groups/${group.id}`, [{ op: 'add', path: 'members', value: [{ value: made.id }] }]);
    const { browser } = await comesIn('employee-2');
    const session = () => browser.once(`${origin}/api/session`);
    expect((await session()).status).toBe(200);
    const [account] = await stage.store.asOwner<{ id: string }>(
      'select id::text as id from access.account where ref = $1',
      [made.id],
    );
    await stage.store.asOwner(
      `insert into access.invitation_code (hash, account, until) values (sha256('påhittad'), $1, now() + interval '1 day')`,
      [account?.id],
    );
    expect((await scim.patch(`/Users/${made.id}`, off)).status).toBe(200);
    expect((await session()).status).toBe(401);
    expect((await comesIn('employee-2')).isIn).toBe(false);
    const [left] = await stage.store.asOwner<Record<string, number>>(
      `select (select count(*)::int from access.session where account = $1 and revoked_at is null) as sessions,
        (select count(*)::int from access.sitting where account = $1 and ended_at is null) as sittings,
        (select count(*)::int from access.invitation_code where account = $1 and ended_at is null) as codes`,
      [account?.id],
    );
    expect(left).toEqual({ sessions: 0, sittings: 0, codes: 0 });
    await scim.patch(`/Users/${made.id}`, [{ op: 'replace', path: 'active', value: true }]);
    expect((await comesIn('employee-2')).isIn).toBe(true);
    await scim.ask('DELETE', `/Users/${made.id}`);
    expect((await comesIn('employee-2')).isIn).toBe(false);
  });

  it('is tied by the attribute that was chosen, once, and stays the same person there', async () => {
    const made = await scim.addUser({ externalId: null });
    expect(await identities(made.id)).toEqual([]);
    const said = (value: string) => [{ op: 'replace', path: 'externalId', value }];
    expect((await scim.patch(`/Users/${made.id}`, said('employee-3'))).status).toBe(200);
    expect(await identities(made.id)).toEqual([{ subject: 'employee-3' }]);
    expect(await scim.patch(`/Users/${made.id}`, said('employee-4'))).toMatchObject({
      status: 400,
      body: { scimType: 'mutability' },
    });
    const cleared = await scim.patch(`/Users/${made.id}`, [{ op: 'remove', path: 'externalId' }]);
    expect(cleared.body.externalId).toBe('employee-3');
  });

  it('keeps the account by which the provider knows them, where there is one', async () => {
    const [before] = await stage.store.asOwner<{ id: string; ref: string }>(
      `insert into access.identity (issuer, subject, account) select $1, 'employee-5', id from access.account where name = 'Ines'
        returning account::text as id, (select ref from access.account a where a.id = account) as ref`,
      [provider.issuer],
    );
    const sent = { externalId: 'employee-5', displayName: 'Ines Påhittad' };
    const elsewhere = scim.aUser({ ...sent, [enterpriseUrn]: { department: 'legal' } });
    expect((await scim.ask('POST', '/Users', { body: elsewhere })).status).toBe(409);
    const made = await scim.addUser(sent);
    expect(made).toMatchObject({ id: before?.ref, displayName: 'Ines Påhittad', active: true });
    expect(await identities(made.id)).toHaveLength(1);
  });

  it('is refused where the provider knows two accounts by the name: no one guesses which', async () => {
    await stage.store.asOwner(
      `insert into access.identity (issuer, subject, account) select $1, 'employee-6', id from access.account where id in (1981, 1000)`,
      [provider.issuer],
    );
    expect(await scim.ask('POST', '/Users', { body: scim.aUser({ externalId: 'employee-6' }) })).toMatchObject({
      status: 409,
      body: { scimType: 'uniqueness' },
    });
  });

  it('is never who has made the key or set a rule, under another account', async () => {
    await stage.store.asOwner(
      `insert into access.identity (issuer, subject, account) select $1, 'employee-7', id from access.account where name = 'Alma'`,
      [provider.issuer],
    );
    await stage.store.asOwner("update access.account set active_until = now() where name = 'Alma'");
    const answer = await scim.ask('POST', '/Users', { body: scim.aUser({ externalId: 'employee-7' }) });
    await stage.store.asOwner("update access.account set active_until = null where name = 'Alma'");
    expect(answer.status).toBe(403);
  });
});
