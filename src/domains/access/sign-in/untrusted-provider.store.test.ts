import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser } from './testing/a-browser.ts';
import { type Liar, startLiar } from './testing/a-liar.ts';
import { connectProvider, inviteAccount } from './testing/connected.ts';

const origin = 'http://localhost:4100';
let stage: Stage;
let cape: FastifyInstance;
let liar: Liar;
let police: number;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  cape = (await startWhole(stage, { demo: false })).server;
  liar = await startLiar();
  const { asOwner, keys } = stage.store;
  police = (await asOwner<{ id: number }>(`select id from access.agency where key = 'police'`))[0]?.id ?? 0;
  await connectProvider(asOwner, keys, { agency: police, key: 'liar', ...liar });
  await connectProvider(asOwner, keys, { agency: 1, key: 'agency-login', ...liar, clientId: 'cape-elsewhere' });
});
afterAll(async () => {
  await liar.close();
  await cape.close();
  await stage.store.close();
});

const sessions = (account: string) =>
  stage.store.asOwner<{ how: string; device: string; network: string; revoked: boolean; subject: string }>(
    `select how, device, network, subject, revoked_at is not null as revoked from access.session where account = $1 order by started_at`,
    [account],
  );
/** Comes with a code, at a provider that asks nothing. */
async function comesWith(code: string, key = 'liar') {
  const browser = aBrowser(cape, origin);
  await browser.send('/sign-in/invitation', { code });
  return { browser, seen: await browser.go(`/sign-in/with/${key}`) };
}

describe('a provider that cannot be trusted lets no one in', () => {
  beforeAll(async () => {
    liar.tell({});
    const { seen } = await comesWith(await inviteAccount(stage.store.asOwner, accountOf.ivar));
    expect(seen.address, 'without a lie it is one like any other').toContain(origin);
    expect((await sessions(accountOf.ivar)).length).toBe(1);
  });
  beforeEach(() => liar.tell({}));

  const past = Math.floor(Date.now() / 1000) - 86_400;
  it.each([
    ['another nonce', { claims: { nonce: 'another' } }],
    ['no nonce', { without: ['nonce'] }],
    ['another issuer', { claims: { iss: 'https://evil.example' } }],
    ['another audience', { claims: { aud: 'another-client' } }],
    ['several audiences and another party', { claims: { aud: ['cape-liar', 'another'], azp: 'another' } }],
    ['a token that has run out', { claims: { iat: past, exp: past + 60 } }],
    ['no end of validity', { without: ['exp'] }],
    ['no subject', { without: ['sub'] }],
    ['a subject of control characters', { claims: { sub: 'employee\n1' } }],
    ['no signature', { signature: 'none' }],
    ['a signature by a key that is not its own', { signature: 'other-key' }],
    ['a signature by a key that the token brings', { signature: 'key-in-header' }],
    ['a signature by the secret that both know', { signature: 'shared-secret' }],
    ['a damaged signature', { signature: 'damaged' }],
    ['no token of identity', { token: { status: 200, body: '{"access_token":"x","token_type":"Bearer"}' } }],
  ] as const)('%s', async (_what, lie) => {
    liar.tell(lie as Parameters<Liar['tell']>[0]);
    const visitor = aBrowser(cape, origin);
    const seen = await visitor.go('/sign-in/with/liar');
    expect([seen.status, seen.body.includes('could not be trusted')]).toEqual([403, true]);
    expect(visitor.cookies(origin).has('cape-dev')).toBe(false);
  });

  it.each([
    ['the answer of another provider (mix-up)', { back: { iss: 'https://evil.example' } }],
    ['an answer that does not say from whom it is', { without_back: ['iss'] }],
    ['another state', { back: { state: 'another' } }],
  ] as const)('%s', async (_what, lie) => {
    liar.tell(lie as Parameters<Liar['tell']>[0]);
    const visitor = aBrowser(cape, origin);
    const seen = await visitor.go('/sign-in/with/liar');
    expect(seen.status).toBe(403);
    expect(visitor.cookies(origin).has('cape-dev')).toBe(false);
  });

  it('an answer of one provider at the address of another', async () => {
    const visitor = aBrowser(cape, origin);
    const back = await visitor.go('/sign-in/with/liar', `${origin}/sign-in/back`);
    const seen = await visitor.go(back.address.replace('/back/liar', '/back/agency-login'));
    expect([seen.status, seen.body.includes('not started in this browser')]).toEqual([403, true]);
  });

  it('an issuer that calls itself another one', async () => {
    liar.tell({ metadata: { issuer: 'https://evil.example' } });
    const { asOwner, keys } = stage.store;
    await connectProvider(asOwner, keys, { agency: 2, key: 'misnamed', ...liar, clientId: 'another-cape' });
    const seen = await aBrowser(cape, origin).go('/sign-in/with/misnamed');
    expect([seen.status, seen.body.includes('could not be trusted')]).toEqual([403, true]);
  });

  it('an algorithm that the agency has not named, although the provider signs with it', async () => {
    const { asOwner, keys } = stage.store;
    await connectProvider(asOwner, keys, {
      agency: police,
      key: 'only-es',
      ...liar,
      clientId: 'cape-es',
      algorithms: ['ES256'],
    });
    liar.tell({ claims: { aud: 'cape-es' } });
    expect((await aBrowser(cape, origin).go('/sign-in/with/only-es')).body).toContain('could not be trusted');
    liar.tell({ claims: { aud: 'cape-es' }, algorithm: 'ES256' });
    expect((await aBrowser(cape, origin).go('/sign-in/with/only-es', `${origin}/app`)).address).toBe(`${origin}/app`);
  });

  it('less sure of the person than the agency demands', async () => {
    const { asOwner, keys } = stage.store;
    const assurance = 'urn:example:two-factors';
    await connectProvider(asOwner, keys, { agency: police, key: 'sure', ...liar, clientId: 'cape-sure', assurance });
    liar.tell({ claims: { aud: 'cape-sure', acr: 'urn:example:password' } });
    expect((await aBrowser(cape, origin).go('/sign-in/with/sure')).body).toContain('demands a safer way to sign in');
    liar.tell({ claims: { aud: 'cape-sure', acr: assurance } });
    expect((await aBrowser(cape, origin).go('/sign-in/with/sure', `${origin}/app`)).address).toBe(`${origin}/app`);
  });

  it('keys that it has changed: refused once, then learnt', async () => {
    await liar.rotate();
    const tries = [];
    for (let count = 0; count < 2; count++)
      tries.push((await aBrowser(cape, origin).go('/sign-in/with/liar', `${origin}/app`)).address);
    expect(tries.at(-1)).toBe(`${origin}/app`);
  });

  it('that answers nonsense, or an error, or is gone', async () => {
    liar.tell({ token: { status: 500, body: 'out of order' } });
    const broken = await aBrowser(cape, origin).go('/sign-in/with/liar');
    expect([broken.status, broken.body.includes('<h1>')]).toEqual([expect.any(Number), true]);
    expect(broken.status).toBeGreaterThanOrEqual(400);
    const { asOwner, keys } = stage.store;
    const gone = { agency: 1, key: 'gone', issuer: 'http://127.0.0.1:9', clientId: 'cape', clientSecret: null };
    await connectProvider(asOwner, keys, gone);
    const nowhere = await aBrowser(cape, origin).go('/sign-in/with/gone');
    expect([nowhere.status, nowhere.body.includes('did not answer')]).toEqual([502, true]);
    expect((await aBrowser(cape, origin).go('/sign-in/with/not-there')).body).toContain('is not in use here');
  });

  it('an end that does not hold ends nothing; one that does, once', async () => {
    const visitor = aBrowser(cape, origin);
    await visitor.go('/sign-in/with/liar', `${origin}/app`);
    const end = async (token: string) =>
      (await aBrowser(cape, origin).once(`${origin}/sign-in/ended/liar`, { logout_token: token })).status;
    const event = 'http://schemas.openid.net/event/backchannel-logout';
    const old = Math.floor(Date.now() / 1000) - 3600;
    for (const [what, claims] of [
      ['another issuer', { iss: 'https://evil.example' }],
      ['another audience', { aud: 'another' }],
      ['an hour old', { iat: old }],
      ['no number of its own', { jti: undefined }],
      ['no event', { events: {} }],
      ['a token of a sign-in', { nonce: 'n' }],
      ['of no one', { sid: undefined }],
    ] as const)
      expect(await end(await liar.ended({ [event]: undefined, ...claims })), what).toBe(400);
    for (const typ of ['JWT', 'at+jwt', undefined])
      expect(await end(await liar.ended({}, { typ })), `typed ${typ}`).toBe(400);
    liar.tell({ signature: 'none' });
    expect(await end(await liar.ended({})), 'unsigned').toBe(400);
    liar.tell({ signature: 'other-key' });
    expect(await end(await liar.ended({})), 'by another key').toBe(400);
    expect(await end('nonsense')).toBe(400);
    liar.tell({});
    expect((await sessions(accountOf.ivar)).at(-1)?.revoked).toBe(false);
    const good = await liar.ended({});
    expect([await end(good), await end(good)], 'said once, and said again').toEqual([200, 400]);
    expect((await sessions(accountOf.ivar)).at(-1)?.revoked).toBe(true);
  });

  it('an end typed JWT is taken of a provider alone of which its agency has said so, and no token of another kind', async () => {
    const { asOwner, keys } = stage.store;
    await connectProvider(asOwner, keys, {
      ...{ agency: police, key: 'old-types', ...liar, clientId: 'cape-old', jwtLogout: true },
    });
    const end = async (claims: object, header: object) =>
      (
        await aBrowser(cape, origin).once(`${origin}/sign-in/ended/old-types`, {
          logout_token: await liar.ended({ aud: 'cape-old', ...claims }, { ...header }),
        })
      ).status;
    expect([await end({}, { typ: 'JWT' }), await end({}, { typ: undefined }), await end({}, {})]).toEqual([
      200, 200, 200,
    ]);
    expect([await end({}, { typ: 'at+jwt' }), await end({ nonce: 'n' }, { typ: 'JWT' })]).toEqual([400, 400]);
    expect(await end({ events: {} }, { typ: 'JWT' })).toBe(400);
  });
});

it('a provider is asked who it is and nothing else, and its token of access goes nowhere', async () => {
  liar.tell({});
  const visitor = aBrowser(cape, origin);
  const { searchParams } = new URL((await visitor.go('/sign-in/with/liar', `${liar.issuer}/authorize`)).address);
  expect(Object.fromEntries(searchParams)).toMatchObject({
    scope: 'openid',
    response_type: 'code',
    code_challenge_method: 'S256',
    state: expect.stringMatching(/^.{43,}$/),
    nonce: expect.stringMatching(/^.{43,}$/),
  });
  const seen = await visitor.go('/sign-in/with/liar', `${origin}/app`);
  expect(seen.address).toBe(`${origin}/app`);
  const kept = [...visitor.cookies(origin).values(), seen.body, ...seen.headers.values()].join(' ');
  expect(kept).not.toContain('of no use here');
});

it('a page of another site begins no sign-in; a press on our own does, and an address that was typed', async () => {
  const begun = async (site: string) =>
    (
      await cape.inject({
        url: '/sign-in/with/liar',
        headers: { host: 'localhost:4100', 'sec-fetch-site': site, 'accept-language': 'en' },
      })
    ).statusCode;
  expect([
    await begun('cross-site'),
    await begun('same-site'),
    await begun('same-origin'),
    await begun('none'),
  ]).toEqual([403, 403, 303, 303]);
});

describe('who holds several places chooses', () => {
  it('a unit and a capacity, of those that are theirs', async () => {
    liar.tell({ claims: { sub: 'employee-of-two' } });
    const { asOwner } = stage.store;
    await comesWith(await inviteAccount(asOwner, accountOf.ivar));
    const { browser, seen } = await comesWith(await inviteAccount(asOwner, accountOf.paula));
    expect(seen.body).toContain('In which capacity do you act today?');
    const offered = [...seen.body.matchAll(/name="place" value="([^"]+)"/g)].map(([, value]) => value);
    expect(offered.sort()).toEqual([
      `${accountOf.paula}.assistance`,
      `${accountOf.paula}.criminal-investigation`,
      `${accountOf.paula}.inner-alien-control`,
      `${accountOf.ivar}.criminal-investigation`,
    ]);
    for (const place of ['', `${accountOf.paula}.support`, `${accountOf.ines}.supervision`]) {
      const refused = await browser.send('/sign-in/place', { place });
      expect([refused.status, refused.body.includes('Choose a unit and a capacity')]).toEqual([400, true]);
    }
    const before = (await sessions(accountOf.paula)).length;
    await browser.once(`${origin}/sign-in/place`, { place: `${accountOf.paula}.inner-alien-control` });
    expect((await sessions(accountOf.paula)).length).toBe(before + 1);
    const me = JSON.parse((await browser.once(`${origin}/api/session`)).body);
    expect(JSON.stringify(me)).toContain('inner-alien-control');
    const late = await browser.send('/sign-in/place', { place: `${accountOf.ivar}.criminal-investigation` });
    expect([late.status, late.body.includes('not started in this browser')], 'the choice is made once').toEqual([
      403,
      true,
    ]);
  });

  it('and no provider speaks for the people of another agency', async () => {
    liar.tell({ claims: { sub: 'employee-elsewhere' } });
    const code = await inviteAccount(stage.store.asOwner, accountOf.karin);
    const { seen } = await comesWith(code);
    expect([seen.status, seen.body.includes('no account here is connected to you')]).toEqual([403, true]);
    const again = await aBrowser(cape, origin).send('/sign-in/invitation', { code });
    expect(again.body, 'the code was not used up').toContain('Welcome, Karin');
  });
});
