import { Ajv2020 } from 'ajv/dist/2020.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenApiDocument, openApiDocument } from '../../../../platform/http/openapi/document.ts';
import { type ADirectory, newTestId, startDirectory } from '../../../../testing/directory.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../../testing/people.ts';
import { openStore, storeKinds } from '../../../../testing/stores.ts';
import { enterByKey } from '../../../access/public.server.ts';
import { keyBytes } from '../token.ts';
import { endpointsByKey, readingRoutes } from './routes.server.ts';

const perMinute = 60;

describe.each(storeKinds())('what a key reads, on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  let document: OpenApiDocument;
  let contacts: { id: string; token: string };
  let people: { id: string; token: string };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage, { perMinute });
    document = await openApiDocument([], { version: '1.2.3', byKey: endpointsByKey });
    contacts = await make(['contacts'], 'Påhittad växel');
    people = await make(['people'], 'Påhittat personalsystem');
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  const make = async (verbs: readonly string[], name = 'Påhittat system', by = scim.alma) => {
    const said = { key: newTestId(), name, purpose: 'prov', verbs, lastDay: '2027-03-20' };
    const { answer } = await stage.ask(by, 'api-key.make', {}, { act: by.envelope(), ...said });
    return { id: said.key, token: answer.token as string };
  };
  const get = async (path: string, token: string | null, headers: Record<string, string> = {}) => {
    const response = await fetch(`${scim.base}/api/v1${path}`, {
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
  };
  const paths = { contacts: ['/units', '/contact-points'], people: ['/people'] };

  it('is what the description of the API says, to the field', async () => {
    await publish('000-111');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(Object.keys(document.paths).map((path) => `GET ${path}`)).toEqual([...readingRoutes]);
    for (const [path, { get: operation }] of Object.entries(document.paths)) {
      const content = Object.entries(operation?.responses ?? {}).flatMap(([status, one]) =>
        status === '200' && 'content' in one && one.content ? [one.content['application/json'].schema] : [],
      )[0];
      const token = operation?.['x-key-verb'] === 'people' ? people.token : contacts.token;
      const { status, body } = await get(path.replace('/api/v1', ''), token);
      expect([path, status, body.items.length > 0]).toEqual([path, 200, true]);
      const check = ajv.compile(content ?? false);
      expect(check(body), JSON.stringify(check.errors)).toBe(true);
      expect(operation?.security).toEqual([{ key: [] }]);
    }
  });

  const publish = (number: string) =>
    stage.ask(
      scim.alma,
      'contact-point.add',
      {},
      {
        act: scim.alma.envelope(),
        point: newTestId(),
        ...{ number, nameSv: 'Påhittad hjälp', nameEn: 'Invented help', hoursSv: null, hoursEn: null },
        ...{ languages: ['sv'], counties: [], audience: 'worker', from: '2026-01-01', to: null, confirmedOn: null },
      },
    );

  it('opens for the verb of the key and for no other: the same 401 for all', async () => {
    const first = (await get('/people', null)).body;
    for (const [path, token] of [
      ...paths.contacts.map((path) => [path, people.token] as const),
      ...paths.contacts.map((path) => [path, scim.key.token] as const),
      ['/people', contacts.token],
      ['/people', scim.key.token],
      ['/people', 'no-key'],
    ] as const) {
      const { status, headers, body } = await get(path, token);
      expect([path, status, headers.get('www-authenticate')]).toEqual([path, 401, 'Bearer realm="CAPE"']);
      expect(body).toEqual(first);
    }
    expect((await scim.ask('GET', '/Users', { key: people.token })).status).toBe(401);
    const cookie = `cape-dev=${Buffer.from(scim.alma.token).toString('base64url')}`;
    expect((await get('/people', null, { cookie })).status).toBe(401);
    expect((await get(`/people?key=${people.token}`, null)).status).toBe(401);
    expect((await get('/people', null, { 'accept-language': 'en' })).body.problem.sentence).toBe(
      'This request has no API key that is valid here. Send a key that is in use and was made for this purpose, as Authorization: Bearer.',
    );
  });

  it('is of the agency of the key, and says of its people who, where and what, and not how they come in', async () => {
    const { body } = await get('/people?limit=200', people.token);
    const names = body.items.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['Alma', 'Ines']));
    expect(names).not.toContain('Tage');
    expect(JSON.stringify(body)).not.toMatch(/passkey|identit|session|invitation|email|subject/);
    const theirs = await make(['people', 'contacts'], 'Påhittat system', scim.other);
    const others = await get('/people', theirs.token);
    expect(others.body.items.map(({ name }: { name: string }) => name)).not.toContain('Ines');
    const units = await get('/units', theirs.token);
    const ours = await get('/units', contacts.token);
    expect(units.body.agency.key).not.toBe(ours.body.agency.key);
    expect((await get('/contact-points', theirs.token)).body.items).toEqual([]);
  });

  it('says who is away and who stands in, and what has ended', async () => {
    const rows = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.ines,
    ]);
    const id = rows[0]?.ref ?? '';
    const absence = { from: '2026-11-20', to: '2026-12-01', deputy: null };
    await stage.ask(scim.alma, 'account.set-absence', { id }, { act: scim.alma.envelope(), absence });
    const find = async () =>
      (await get('/people?limit=200', people.token)).body.items.find((one: { id: string }) => one.id === id);
    expect(await find()).toMatchObject({ absence, hasEnded: false });
    const made = await scim.addUser();
    await scim.patch(`/Users/${made.id}`, [{ op: 'replace', path: 'active', value: false }]);
    const { body } = await get('/people?limit=200', people.token);
    expect(body.items.find((one: { id: string }) => one.id === made.id)).toMatchObject({ hasEnded: true });
  });

  it('comes in pages that hold each line once', async () => {
    const all = (await get('/people?limit=200', people.token)).body;
    expect(all.next).toBeNull();
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const { body } = await get(`/people?limit=3${next ? `&after=${next}` : ''}`, people.token);
      expect(body.items.length).toBeLessThanOrEqual(3);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.next;
    } while (next !== null);
    expect(seen).toEqual(all.items.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    for (const wrong of ['limit=0', 'limit=201', 'limit=x', 'after=x', 'more=1']) {
      const { status, body } = await get(`/people?${wrong}`, people.token);
      expect([wrong, status, body.problem.kind]).toEqual([wrong, 400, 'invalid']);
    }
  });

  it('has a version, and is not sent again where it is known', async () => {
    const { headers } = await get('/contact-points', contacts.token);
    const version = headers.get('etag') ?? '';
    const again = await get('/contact-points', contacts.token, { 'if-none-match': `"other", ${version}` });
    expect([again.status, again.body, again.headers.get('etag')]).toEqual([304, null, version]);
    await publish('000-222');
    const changed = await get('/contact-points', contacts.token, { 'if-none-match': version });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(version);
  });

  it('stands in the log of the agency under the key, each reading', async () => {
    await get('/people?limit=1', people.token);
    const [entry] = await stage.store.asOwner<{ said: Record<string, unknown>; name: string }>(
      `select e.said, a.name from (select convert_from(bytes, 'UTF8')::jsonb as said, seq from audit.entry) e
        join access.account a on a.id::text = e.said ->> 'actor' where e.said ->> 'verb' = 'account.by-key' order by e.seq desc limit 1`,
    );
    expect(entry).toMatchObject({
      name: 'Påhittat personalsystem',
      said: { result: 'seen', job: 'key people', fields: ['account'], objects: [expect.any(String)] },
    });
  });

  it('reaches no realm, no act and no other list, also with SQL of its own', async () => {
    const asKey = (text: string) =>
      stage.runtime.database.transaction('cape_read', async (tx) => {
        await enterByKey(tx, keyBytes(people.token), 'people');
        return (await sql.raw(text).execute(tx)).rows.length;
      });
    expect(await asKey('select * from access.people_by_key(null, 500)')).toBeGreaterThan(0);
    for (const text of [
      'select r from access.realms(true) r',
      'select 1 from acts.act',
      'select * from access.administered_people()',
      'select * from access.administered_units()',
      'select * from access.administered_keys()',
      'select * from access.directory_people()',
      'select * from access.units_by_key(null, 500)',
      'select * from access.contact_points_by_key(null, 500)',
    ])
      expect([text, await asKey(text)]).toEqual([text, 0]);
  });

  it('ends with the key, and is paced: 429 with Retry-After', async () => {
    const ended = await make(['contacts']);
    expect((await get('/units', ended.token)).status).toBe(200);
    await stage.ask(scim.alma, 'api-key.end', { id: ended.id }, { act: scim.alma.envelope() });
    expect((await get('/units', ended.token)).status).toBe(401);
    const both = await make(['contacts', 'provisioning']);
    // One door for all that a key opens: half of its requests here, half of them there.
    for (let n = 0; n < perMinute / 2; n += 1) {
      expect((await get('/units', both.token)).status).toBe(200);
      expect((await scim.ask('GET', '/ServiceProviderConfig', { key: both.token })).status).toBe(200);
    }
    const last = await get('/units', both.token);
    expect(last).toMatchObject({ status: 429, body: { problem: { kind: 'too-many' } } });
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await get('/units', contacts.token)).status).toBe(200);
  });
});
