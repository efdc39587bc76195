import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { type ADirectory, newTestId, startDirectory } from '../../../testing/directory.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { groupUrn } from './names.ts';

describe.each(storeKinds())('groups by SCIM (RFC 7644), on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  let number = 0;
  let name = '';
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage);
  });
  beforeEach(() => {
    number += 1;
    name = `Påhittad Grupp ${number}`;
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  const path = ({ id }: { id: string }) => `/Groups/${id}`;
  const held = async (id: string): Promise<string[]> => {
    const rows = await stage.store.asOwner<{ word: string }>(
      `select role as word from access.role_grant g join access.account a on a.id = g.account where a.ref = $1 and (g.active_until is null or g.active_until > now())
        union all select capacity from access.capacity_grant k join access.account a on a.id = k.account where a.ref = $1 and (k.active_until is null or k.active_until > now())
        order by 1`,
      [id],
    );
    return rows.map(({ word }) => word);
  };
  const rule = (over: object = {}) => ({
    group: name,
    role: 'officer',
    capacities: ['supervision'],
    unit: null,
    ...over,
  });
  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) =>
        error instanceof Problem ? `${error.kind} ${error.fields[0]?.path ?? ''}`.trim() : Promise.reject(error),
    );
  const add = (value: string) => [{ op: 'add', path: 'members', value: [{ value }] }];

  it('makes, reads, finds, replaces and removes', async () => {
    const [one, two] = [await scim.addUser(), await scim.addUser()];
    const made = await scim.addGroup(name, [one.id]);
    expect(made).toMatchObject({ displayName: name, members: [{ value: one.id, type: 'User' }] });
    const same = { schemas: [groupUrn], displayName: name.toUpperCase() };
    expect(await scim.ask('POST', '/Groups', { body: same })).toMatchObject({
      status: 409,
      body: { scimType: 'uniqueness' },
    });
    const asked = encodeURIComponent(`displayName eq "${name}" and members[value eq "${one.id}"]`);
    const found = await scim.ask('GET', `/Groups?filter=${asked}&excludedAttributes=members`);
    expect(found.body.Resources).toEqual([expect.objectContaining({ id: made.id })]);
    expect(found.body.Resources[0]).not.toHaveProperty('members');
    expect((await scim.ask('GET', `/Users/${one.id}`)).body.groups).toEqual([{ value: made.id, display: name }]);
    const body = {
      schemas: [groupUrn],
      displayName: `${name} b`,
      externalId: `g-${number}`,
      members: [{ value: two.id }],
    };
    const put = await scim.ask('PUT', path(made), { body });
    expect(put.body.members.map(({ value }: { value: string }) => value)).toEqual([two.id]);
    expect((await scim.ask('GET', path(made), { key: scim.theirs.token })).status).toBe(404);
    expect((await scim.ask('DELETE', path(made))).status).toBe(204);
    expect((await scim.ask('GET', path(made))).status).toBe(404);
    expect((await scim.ask('GET', `/Users/${two.id}`)).body).not.toHaveProperty('groups');
  });

  it('adds a member once, takes only the one that is meant, and knows no stranger', async () => {
    const [one, two] = [await scim.addUser(), await scim.addUser()];
    const made = await scim.addGroup(name, [one.id, two.id]);
    expect((await scim.patch(path(made), add(one.id))).body).toEqual(made);
    const less = await scim.patch(path(made), [{ op: 'remove', path: `members[value eq "${one.id}"]` }]);
    expect(less.body.members.map(({ value }: { value: string }) => value)).toEqual([two.id]);
    const [ines] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.ines,
    ]);
    for (const stranger of [newTestId(), ines?.ref ?? '', 'no-number']) {
      expect(await scim.patch(path(made), add(stranger))).toMatchObject({
        status: 400,
        body: { scimType: 'invalidValue' },
      });
    }
    expect(
      (await scim.patch(path(made), [{ op: 'Remove', path: 'members', value: [{ value: two.id }] }])).body.members,
    ).toEqual([]);
    const old = await scim.patch(path(made), add(one.id), { headers: { 'if-match': made.meta.version } });
    expect(old.status).toBe(412);
  });

  it('gives nothing by its name alone, and by a rule what the rule says', async () => {
    const one = await scim.addUser();
    const named = await scim.addGroup('administrator', [one.id]);
    const made = await scim.addGroup(name, [one.id]);
    expect(await held(one.id)).toEqual([]);
    await scim.setDirectory([rule()]);
    expect(await held(one.id)).toEqual(['officer', 'supervision']);
    await scim.patch(path(made), [{ op: 'remove', path: 'members' }]);
    expect(await held(one.id)).toEqual([]);
    await scim.patch(path(made), add(one.id));
    expect(await held(one.id)).toEqual(['officer', 'supervision']);
    // Another name is another group, of which no rule tells.
    await scim.patch(path(made), [{ op: 'replace', path: 'displayName', value: `${name} b` }]);
    expect(await held(one.id)).toEqual([]);
    await scim.patch(path(made), [{ op: 'replace', path: 'displayName', value: name }]);
    await scim.setDirectory([]);
    expect(await held(one.id)).toEqual([]);
    await scim.ask('DELETE', path(named));
    const { answer } = await stage.ask(scim.alma, 'account.read', { id: one.id });
    const said = answer.timeline.map(({ type, by }: { type: string; by: string }) => `${type} ${by}`);
    expect(said).toContain('account.give-role API key Påhittad katalog');
    expect(said).toContain('account.end-role Alma');
  });

  it('takes what it has given and leaves what a person has given', async () => {
    await scim.setDirectory([rule()]);
    const one = await scim.addUser();
    const { alma } = scim;
    const given = { act: alma.envelope(), role: 'officer', from: null, until: null };
    await stage.ask(alma, 'account.give-role', { id: one.id }, given);
    const made = await scim.addGroup(name, [one.id]);
    expect(await held(one.id)).toEqual(['officer', 'supervision']);
    await scim.ask('DELETE', path(made));
    expect(await held(one.id)).toEqual(['officer']);
  });

  it('never gives the role of administrator, nor a capacity that the law does not give the unit', async () => {
    expect(await refused(scim.setDirectory([rule({ role: 'administrator' })]))).toBe('invalid rules.0.role');
    expect(await refused(scim.setDirectory([rule({ role: null, capacities: [] })]))).toBe('invalid rules.0.role');
    expect(await refused(scim.setDirectory([rule({ capacities: ['criminal-investigation'] })]))).toBe(
      'invalid rules.0.capacities',
    );
    expect(await refused(scim.setDirectory([rule({ unit: newTestId() })]))).toBe('invalid rules.0.unit');
    expect(await refused(scim.setDirectory([rule(), rule({ group: name.toUpperCase() })]))).toBe(
      'invalid rules.1.group',
    );
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(await refused(scim.setDirectory([], undefined, ines))).toBe('forbidden');
  });

  it('gives nothing to the person who has made the key or set a rule', async () => {
    await scim.setDirectory([rule()]);
    const [alma] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.alma,
    ]);
    await stage.store.asOwner(
      `insert into access.directory_person (account, agency, user_name, said, made_at, changed_at)
        select a.id, u.agency, 'alma@verket.example', '{"givenName": null, "familyName": null, "emails": []}', now(), now()
        from access.account a join access.unit u on u.id = a.unit where a.id = $1`,
      [accountOf.alma],
    );
    const before = await held(alma?.ref ?? '');
    await scim.addGroup(name, [alma?.ref ?? '']);
    expect(await held(alma?.ref ?? '')).toEqual(before);
  });
});
