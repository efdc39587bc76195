import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodOf } from '../../../platform/http/endpoint.ts';
import { type ADirectory, newTestId, startDirectory } from '../../../testing/directory.ts';
import { provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { keyToken } from '../keys/token.ts';
import { errorUrn } from './problem.ts';

/** Few enough that a test reaches the limit, and more than the others here make. */
const perMinute = 60;

describe.each(storeKinds())('the service of SCIM (RFC 7644), on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage, { perMinute });
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  it('2 lets in no one without a key that is right, and says the same to all', async () => {
    const ended = await scim.makeKey(scim.alma);
    expect((await scim.ask('GET', '/Users', { key: ended.token })).status).toBe(200);
    await stage.ask(scim.alma, 'api-key.end', { id: ended.id }, { act: scim.alma.envelope() });
    const past = await scim.makeKey(scim.alma);
    await stage.store.asOwner("update access.api_key set until = now() - interval '1 second' where id = $1", [past.id]);
    const refusals = [
      await scim.ask('GET', '/Users', { key: null }),
      await scim.ask('GET', '/Users', { key: 'no-key' }),
      await scim.ask('GET', '/Users', { key: keyToken(new Uint8Array(32).fill(9)) }),
      await scim.ask('GET', '/Users', { key: ended.token }),
      await scim.ask('GET', '/Users', { key: past.token }),
      await scim.ask('GET', `/Users?access_token=${scim.key.token}`, { key: null }),
      await scim.ask('GET', '/Users', { key: null, headers: { cookie: `cape-dev=${scim.key.token}` } }),
      await scim.ask('DELETE', `/Users/${newTestId()}`, { key: null }),
    ];
    for (const { status, headers, body } of refusals) {
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="SCIM"']);
      expect(body).toEqual(refusals[0]?.body);
    }
  });

  it('is opened by no session, and no key opens what a session does', async () => {
    const cookie = `cape-dev=${Buffer.from(scim.alma.token).toString('base64url')}`;
    expect((await scim.ask('GET', '/Users', { key: null, headers: { cookie } })).status).toBe(401);
    const authorization = `Bearer ${scim.key.token}`;
    for (const route of stage.routes) {
      const { path } = route;
      const method = methodOf(route);
      const response = await fetch(`${scim.base}${path.replace(/:\w+/g, newTestId())}`, {
        method,
        headers: { authorization, 'content-type': 'application/json', origin: scim.base },
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      expect([401, 400], path).toContain(response.status);
      expect(await response.json(), path).not.toMatchObject({ problem: { kind: 'forbidden' } });
    }
  });

  it('3.12 says what was wrong, with the status as a text', async () => {
    const { status, headers, body } = await scim.ask('GET', `/Users/${newTestId()}`);
    expect(status).toBe(404);
    expect(headers.get('content-type')).toContain('application/scim+json');
    expect(body).toEqual({ schemas: [errorUrn], status: '404', detail: expect.any(String) });
    const broken = await fetch(`${scim.base}/scim/v2/Users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${scim.key.token}`, 'content-type': 'application/scim+json' },
      body: '{"broken',
    });
    expect(await broken.json()).toMatchObject({ schemas: [errorUrn], status: '400', scimType: 'invalidSyntax' });
  });

  it('3.7 does nothing in bulk: 501', async () => {
    const answer = await scim.ask('POST', '/Bulk', { body: { Operations: [] } });
    expect(answer).toMatchObject({ status: 501, body: { status: '501' } });
  });

  it('4 says what is true of itself, and cannot be filtered: 403', async () => {
    const service = (await scim.ask('GET', '/ServiceProviderConfig')).body;
    expect(service).toMatchObject({
      patch: { supported: true },
      bulk: { supported: false },
      filter: { supported: true, maxResults: 200 },
      changePassword: { supported: false },
      sort: { supported: false },
      etag: { supported: true },
    });
    const types = (await scim.ask('GET', '/ResourceTypes')).body;
    expect(types.Resources.map(({ id }: { id: string }) => id)).toEqual(['User', 'Group']);
    const schemas = (await scim.ask('GET', '/Schemas')).body;
    expect(schemas.totalResults).toBe(3);
    for (const { meta, ...told } of [...types.Resources, ...schemas.Resources]) {
      const one = await scim.ask('GET', new URL(meta.location).pathname.replace('/scim/v2', ''));
      expect(one.body).toMatchObject({ id: told.id });
    }
    // Each attribute that the schema of people names is one that a person has.
    const made = await scim.addUser();
    const [ofUser] = schemas.Resources;
    const named = ofUser.attributes.map(({ name }: { name: string }) => name);
    const own = Object.keys(made).filter(
      (name) => !['schemas', 'id', 'meta'].includes(name) && !name.startsWith('urn:'),
    );
    expect(named).toEqual(expect.arrayContaining(own));
    for (const path of ['ServiceProviderConfig', 'ResourceTypes', 'Schemas'])
      expect((await scim.ask('GET', `/${path}?filter=id%20pr`)).status).toBe(403);
    expect((await scim.ask('GET', '/Schemas/none')).status).toBe(404);
  });

  it('takes so many requests of one key in a minute and no more: 429 with Retry-After, and of another as before', async () => {
    const busy = await scim.makeKey(scim.alma);
    const all = [];
    for (let n = 0; n <= perMinute; n += 1)
      all.push(await scim.ask('GET', '/ServiceProviderConfig', { key: busy.token }));
    expect(all.slice(0, perMinute).every(({ status }) => status === 200)).toBe(true);
    const last = all.at(-1);
    expect(last).toMatchObject({ status: 429, body: { status: '429' } });
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await scim.ask('GET', '/ServiceProviderConfig', { key: scim.theirs.token })).status).toBe(200);
  });
});
