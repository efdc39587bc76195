import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ADirectory, newTestId, startDirectory } from '../../../testing/directory.ts';
import { provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { enterpriseUrn, userUrn } from './names.ts';

describe.each(storeKinds())('people by SCIM (RFC 7644), on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage);
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  const path = ({ id }: { id: string }) => `/Users/${id}`;
  const found = async (filter: string, more = ''): Promise<string[]> => {
    const { body } = await scim.ask('GET', `/Users?filter=${encodeURIComponent(filter)}${more}`);
    return body.Resources.map(({ id }: { id: string }) => id);
  };
  const isOpen = async (id: string): Promise<boolean> => {
    const [row] = await stage.store.asOwner<{ open: boolean }>(
      'select active_until is null or active_until > now() as open from access.account where ref = $1',
      [id],
    );
    return row?.open === true;
  };

  describe('3.3 making', () => {
    it('answers 201 with where it is and its version, and the same name again 409 uniqueness', async () => {
      const sent = scim.aUser();
      const made = await scim.ask('POST', '/Users', { body: sent });
      expect(made.status).toBe(201);
      expect(made.headers.get('content-type')).toContain('application/scim+json');
      expect(made.headers.get('location')).toBe(made.body.meta.location);
      expect(made.headers.get('etag')).toBe(made.body.meta.version);
      expect(made.body).toMatchObject({ userName: sent.userName, active: true, displayName: sent.displayName });
      const again = await scim.ask('POST', '/Users', {
        body: { ...scim.aUser(), userName: sent.userName.toUpperCase() },
      });
      expect(again).toMatchObject({ status: 409, body: { scimType: 'uniqueness', status: '409' } });
      const same = await scim.ask('POST', '/Users', { body: { ...scim.aUser(), externalId: sent.externalId } });
      expect(same).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
    });

    it('refuses a unit that is not there, and a body that is no person', async () => {
      const away = scim.aUser({ [enterpriseUrn]: { department: 'ingenstans' } });
      expect(await scim.ask('POST', '/Users', { body: away })).toMatchObject({
        status: 400,
        body: { scimType: 'invalidValue' },
      });
      expect(await scim.ask('POST', '/Users', { body: { ...scim.aUser(), schemas: [] } })).toMatchObject({
        status: 400,
      });
      expect(await scim.ask('POST', '/Users', { body: { ...scim.aUser(), userName: '' } })).toMatchObject({
        status: 400,
        body: { scimType: 'invalidValue' },
      });
      const text = await scim.ask('POST', '/Users', {
        body: scim.aUser(),
        headers: { 'content-type': 'application/xml' },
      });
      expect(text.status).toBe(415);
      expect(text.body.status).toBe('415');
    });
  });

  describe('3.4.1 reading', () => {
    it('answers 404 for one that is unknown and for one of another agency, the same', async () => {
      const made = await scim.addUser();
      const read = await scim.ask('GET', path(made));
      expect(read.status).toBe(200);
      expect(read.body.meta.version).toBe(read.headers.get('etag'));
      const unknown = await scim.ask('GET', `/Users/${newTestId()}`);
      const elsewhere = await scim.ask('GET', path(made), { key: scim.theirs.token });
      expect([unknown.status, elsewhere.status]).toEqual([404, 404]);
      expect(elsewhere.body).toEqual(unknown.body);
      expect((await scim.ask('GET', '/Users/no-number')).status).toBe(404);
      const unchanged = await scim.ask('GET', path(made), { headers: { 'if-none-match': made.meta.version } });
      expect(unchanged.status).toBe(304);
    });

    it('shows one agency nothing of the people of another, in whatever way it asks', async () => {
      const made = await scim.addUser();
      const key = { key: scim.theirs.token };
      expect((await scim.ask('GET', '/Users', key)).body.totalResults).toBe(0);
      const asked = encodeURIComponent(`userName eq "${made.userName}"`);
      expect((await scim.ask('GET', `/Users?filter=${asked}`, key)).body.Resources).toEqual([]);
      // A name that is taken there is free here.
      const sent = scim.aUser({ userName: made.userName, externalId: made.externalId });
      const unit = await stage.store.asOwner<{ key: string }>('select key from access.unit where id = 21');
      const own = { ...sent, [enterpriseUrn]: { department: unit[0]?.key } };
      expect((await scim.ask('POST', '/Users', { ...key, body: own })).status).toBe(201);
      for (const method of ['PUT', 'DELETE']) {
        const body = method === 'PUT' ? { body: sent } : {};
        expect((await scim.ask(method, path(made), { ...key, ...body })).status).toBe(404);
      }
      expect((await scim.patch(path(made), [{ op: 'replace', path: 'active', value: false }], key)).status).toBe(404);
      expect(await isOpen(made.id)).toBe(true);
    });
  });

  describe('3.4.2 asking', () => {
    it('finds by what is equal, begins, is in a value of several, and by and, or, not', async () => {
      const made = await scim.addUser();
      const { id, userName, externalId } = made;
      expect(await found(`userName eq "${userName.toUpperCase()}"`)).toEqual([id]);
      expect(await found(`USERNAME Eq "${userName}"`)).toEqual([id]);
      expect(await found(`externalId eq "${externalId}"`)).toEqual([id]);
      expect(await found(`emails[type eq "work"].value sw "${userName}"`)).toEqual([id]);
      expect(await found(`userName eq "${userName}" and active eq true`)).toEqual([id]);
      expect(await found(`userName eq "${userName}" and not (active eq true)`)).toEqual([]);
      expect(await found(`externalId eq "ingen" or id eq "${id}"`)).toEqual([id]);
    });

    it('refuses a filter that cannot be read, and one that asks for a password', async () => {
      for (const filter of ['userName zz "x"', 'userName eq', '((', 'password eq "x"']) {
        const answer = await scim.ask('GET', `/Users?filter=${encodeURIComponent(filter)}`);
        expect(answer, filter).toMatchObject({ status: 400, body: { scimType: 'invalidFilter', status: '400' } });
      }
    });

    it('counts from one, and shows no more than is asked', async () => {
      await scim.addUser();
      await scim.addUser();
      const all = (await scim.ask('GET', '/Users?count=200')).body;
      const page = async (query: string) => {
        const { body } = await scim.ask('GET', `/Users?${query}`);
        expect(body.totalResults).toBe(all.totalResults);
        return [body.startIndex, body.itemsPerPage, body.Resources.map(({ id }: { id: string }) => id)];
      };
      const first = all.Resources[0].id;
      expect(await page('startIndex=0&count=1')).toEqual([1, 1, [first]]);
      expect(await page('startIndex=-1&count=1')).toEqual([1, 1, [first]]);
      expect(await page('startIndex=2&count=1')).toEqual([2, 1, [all.Resources[1].id]]);
      expect(await page('startIndex=9999')).toEqual([9999, 0, []]);
      expect(await page('count=0')).toEqual([1, 0, []]);
    });

    it('3.4.3 asks the same by POST, and what is asked stands in no log of the server', async () => {
      const { id, userName } = await scim.addUser();
      const filter = `userName eq "${userName}"`;
      const body = { schemas: ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'], filter, count: 5 };
      for (const where of ['/Users/.search', '/.search']) {
        const answer = await scim.ask('POST', where, { body });
        expect(answer.body.Resources.map((one: { id: string }) => one.id)).toEqual([id]);
      }
      expect(await found(filter)).toEqual([id]);
      const lines = JSON.stringify(scim.log);
      expect(lines).toContain('/scim/v2/Users/.search');
      expect(lines).not.toContain(userName);
      expect(lines).not.toContain(id);
      expect(lines).not.toContain('filter');
    });

    it('3.9 shows the attributes that are asked for, and never a password', async () => {
      const made = await scim.addUser({ password: 'hemligt-ord' });
      expect(JSON.stringify(made)).not.toContain('hemligt-ord');
      const some = await scim.ask('GET', `${path(made)}?attributes=userName,name.givenName,password`);
      expect(Object.keys(some.body).sort()).toEqual(['id', 'name', 'schemas', 'userName']);
      const without = await scim.ask('GET', `${path(made)}?excludedAttributes=emails,id`);
      expect(without.body).not.toHaveProperty('emails');
      expect(without.body.id).toBe(made.id);
      const stored = await stage.store.asOwner('select d::text from access.directory_person d');
      expect(JSON.stringify(stored)).not.toContain('hemligt-ord');
    });
  });

  describe('3.5.1 replacing', () => {
    it('clears what is left out, and passes over what only the server sets', async () => {
      const made = await scim.addUser();
      const { userName, externalId } = made;
      const body = { schemas: [userUrn], userName, externalId, id: newTestId(), groups: [{ value: 'x' }], meta: {} };
      const put = await scim.ask('PUT', path(made), { body });
      expect(put.status).toBe(200);
      expect(put.body.id).toBe(made.id);
      for (const gone of ['title', 'emails', 'preferredLanguage', 'groups']) expect(put.body).not.toHaveProperty(gone);
      expect(put.body.name).not.toHaveProperty('givenName');
      expect(put.body.active).toBe(true);
      expect((await scim.ask('GET', path(made))).body).toEqual(put.body);
    });

    it('refuses to move a person to another unit: 400 mutability', async () => {
      const made = await scim.addUser();
      const moved = scim.aUser({ userName: made.userName, [enterpriseUrn]: { department: 'legal' } });
      expect(await scim.ask('PUT', path(made), { body: moved })).toMatchObject({
        status: 400,
        body: { scimType: 'mutability' },
      });
    });
  });

  describe('3.5.2 changing', () => {
    it('makes no new version of what is so already', async () => {
      const made = await scim.addUser();
      const same = await scim.patch(path(made), [
        { op: 'add', path: 'emails', value: made.emails },
        { op: 'replace', path: 'title', value: made.title },
        { op: 'replace', value: { active: true } },
      ]);
      expect(same.status).toBe(200);
      expect(same.body).toEqual(made);
      const more = await scim.patch(path(made), [
        { op: 'add', path: 'emails', value: [{ value: 'annan@verket.example', type: 'home' }] },
      ]);
      expect(more.body.emails).toHaveLength(2);
      expect(more.body.meta.version).not.toBe(made.meta.version);
    });

    it('refuses a value that is not there, a removal of nothing, and a wrong operation', async () => {
      const made = await scim.addUser();
      const kindOf = async (...operations: object[]) => {
        const { status, body } = await scim.patch(path(made), operations);
        return `${status} ${body.scimType}`;
      };
      expect(await kindOf({ op: 'replace', path: 'emails[type eq "home"].value', value: 'x' })).toBe('400 noTarget');
      expect(await kindOf({ op: 'remove' })).toBe('400 noTarget');
      expect(await kindOf({ op: 'replace', path: 'id', value: 'x' })).toBe('400 mutability');
      expect(await kindOf({ op: 'move', path: 'title', value: 'x' })).toBe('400 invalidSyntax');
      expect(await kindOf({ op: 'replace', path: 'colour', value: 'x' })).toBe('400 invalidPath');
    });

    it('does all of it or nothing', async () => {
      const made = await scim.addUser();
      const changed = await scim.patch(path(made), [
        { op: 'replace', path: 'title', value: 'handläggare' },
        { op: 'replace', path: 'displayName', value: 'Någon Annan' },
        { op: 'replace', path: 'active', value: false },
        { op: 'remove', path: 'emails' },
        { op: 'replace', path: 'emails[type eq "home"].value', value: 'x' },
      ]);
      expect(changed.status).toBe(400);
      expect((await scim.ask('GET', path(made))).body).toEqual(made);
      expect(await isOpen(made.id)).toBe(true);
    });

    it('takes what directories write: `Replace` with False as text, and no path', async () => {
      const entra = await scim.addUser();
      const off = await scim.patch(path(entra), [{ op: 'Replace', path: 'active', value: 'False' }]);
      expect(off.body.active).toBe(false);
      expect(await isOpen(entra.id)).toBe(false);
      const okta = await scim.addUser();
      expect((await scim.patch(path(okta), [{ op: 'replace', value: { active: false } }])).body.active).toBe(false);
      expect(await isOpen(okta.id)).toBe(false);
      const on = await scim.patch(path(entra), [{ op: 'Replace', path: 'active', value: 'True' }]);
      expect(on.body.active).toBe(true);
      expect(await isOpen(entra.id)).toBe(true);
    });

    it('opens no account that a person of the agency has ended', async () => {
      const made = await scim.addUser();
      const { alma } = scim;
      const end = { act: alma.envelope(), at: null, reason: 'slutar' };
      await stage.ask(alma, 'account.end', { id: made.id }, end);
      expect((await scim.ask('GET', path(made))).body.active).toBe(false);
      expect(await scim.patch(path(made), [{ op: 'replace', path: 'active', value: true }])).toMatchObject({
        status: 400,
        body: { scimType: 'mutability' },
      });
    });

    it('3.14 refuses a change of a version that has passed: 412', async () => {
      const made = await scim.addUser();
      const headers = { 'if-match': made.meta.version };
      const title = (value: string) => [{ op: 'replace', path: 'title', value }];
      expect((await scim.patch(path(made), title('a'), { headers })).status).toBe(200);
      const old = await scim.patch(path(made), title('b'), { headers });
      expect(old).toMatchObject({ status: 412, body: { status: '412' } });
      expect((await scim.ask('DELETE', path(made), { headers })).status).toBe(412);
      expect((await scim.ask('GET', path(made))).body.title).toBe('a');
      expect((await scim.patch(path(made), title('c'), { headers: { 'if-match': '*' } })).status).toBe(200);
    });
  });

  it('3.6 removes: 204, then 404 everywhere, while what was done stays and the account is closed', async () => {
    const made = await scim.addUser();
    expect((await scim.ask('DELETE', path(made))).status).toBe(204);
    expect((await scim.ask('GET', path(made))).status).toBe(404);
    expect((await scim.ask('DELETE', path(made))).status).toBe(404);
    expect((await scim.patch(path(made), [{ op: 'replace', path: 'title', value: 'x' }])).status).toBe(404);
    expect(await found(`userName eq "${made.userName}"`)).toEqual([]);
    expect(await isOpen(made.id)).toBe(false);
    const { answer } = await stage.ask(scim.alma, 'account.read', { id: made.id });
    expect(answer.timeline.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(['account.provision', 'account.end', 'account.unprovision']),
    );
    // The name is free again, for another account.
    const again = await scim.addUser({ userName: made.userName, externalId: made.externalId });
    expect(again.id).not.toBe(made.id);
  });
});
