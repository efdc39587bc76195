import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { runtimeRoles } from '../../../platform/database/database.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser, type Seen } from './testing/a-browser.ts';
import { type APasskey, aPasskey, type Otherwise } from './testing/a-passkey.ts';
import { inviteAccount } from './testing/connected.ts';

const origin = 'http://localhost:4100';
let stage: Stage;
let whole: WholeServer;
let cape: FastifyInstance;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  whole = await startWhole(stage, { demo: false });
  cape = whole.server;
});
afterAll(async () => {
  await cape.close();
  await stage.store.close();
});

const asOwner = <T>(sql: string, values: unknown[] = []) => stage.store.asOwner<T & object>(sql, values);
const browser = () => aBrowser(cape, origin);
type Browser = ReturnType<typeof browser>;
const isIn = (visitor: Browser) => visitor.cookies(origin).has('cape-dev');
const asked = ({ body }: Seen) => JSON.parse(body);
const lastRefusal = () => whole.log.filter(({ event }) => event === 'sign-in-refused').at(-1);
const passkeysOf = (account: string) =>
  asOwner<{ counter: string; label: string; transports: string[]; ended: boolean; backed_up: boolean }>(
    `select counter::text, label, transports, backed_up, ended_at is not null as ended from access.passkey where account = $1 order by added_at`,
    [account],
  );
const logOf = async (account: string) =>
  (
    await asOwner<{ verb: string }>(
      `select convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry
        where convert_from(bytes, 'UTF8')::jsonb ->> 'actor' = $1 order by seq`,
      [account],
    )
  ).map(({ verb }) => verb);

/** Comes with a code and makes a passkey, as the page of the invited does. */
async function makesOne(code: string, key: APasskey, other: Otherwise = {}) {
  const visitor = browser();
  await visitor.send('/sign-in/invitation', { code });
  const question = await visitor.once(`${origin}/sign-in/passkey/make`, {});
  if (question.status !== 200) return { visitor, seen: question };
  const seen = await visitor.once(`${origin}/sign-in/passkey/made`, { answer: key.make(asked(question), other) });
  return { visitor, seen };
}

async function asksOne(visitor = browser(), next = '/app') {
  return { visitor, question: asked(await visitor.once(`${origin}/sign-in/passkey/ask`, { next })) };
}

async function signsIn(key: APasskey, other: Otherwise = {}) {
  const { visitor, question } = await asksOne();
  return { visitor, seen: await visitor.once(`${origin}/sign-in/passkey`, { answer: key.sign(question, other) }) };
}

describe('a person who was invited', () => {
  const key = aPasskey(origin);

  it('makes a passkey with the code, is signed in, and from then on the passkey is enough', async () => {
    const code = await inviteAccount(asOwner, accountOf.ines);
    const page = await browser().send('/sign-in/invitation', { code });
    expect(page.body).toContain('Passkey');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const first = await makesOne(code, key);
    expect([first.seen.status, first.seen.headers.get('location'), isIn(first.visitor)]).toEqual([
      303,
      '/app/my-sign-in',
      true,
    ]);

    const { visitor, question } = await asksOne(browser(), '/app/signals');
    expect(question).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(question.allowCredentials, 'no name is asked').toBeUndefined();
    const seen = await visitor.once(`${origin}/sign-in/passkey`, { answer: key.sign(question) });
    expect([seen.status, seen.headers.get('location'), isIn(visitor)]).toEqual([303, '/app/signals', true]);
    expect(await passkeysOf(accountOf.ines)).toEqual([
      { counter: '2', label: 'Firefox, Linux', transports: ['internal'], backed_up: false, ended: false },
    ]);
    expect(
      await asOwner(`select how, device, passkey = $2 as with from access.session where account = $1`, [
        accountOf.ines,
        key.id,
      ]),
    ).toEqual([
      { how: 'passkey', device: 'Firefox, Linux', with: true },
      { how: 'passkey', device: 'Firefox, Linux', with: true },
    ]);
    expect(await logOf(accountOf.ines)).toEqual(['passkey.add', 'session.start', 'session.start']);
  });

  it('has a new token after each sign-in, and the one before has ended', async () => {
    const first = await signsIn(key);
    const token = () => first.visitor.cookies(origin).get('cape-dev');
    const before = token();
    const { question } = await asksOne(first.visitor);
    await first.visitor.once(`${origin}/sign-in/passkey`, { answer: key.sign(question) });
    expect(token()).not.toBe(before);
    const revoked = await asOwner<{ revoked: boolean }>(
      'select revoked_at is not null as revoked from access.session where account = $1 order by started_at desc limit 2',
      [accountOf.ines],
    );
    expect(revoked).toEqual([{ revoked: false }, { revoked: true }]);
  });

  it('has a key that no role of the server can change', async () => {
    const may = await Promise.all(
      [...runtimeRoles, 'cape_ctx'].map(async (role) => ({
        role,
        may: (
          await asOwner<{ may: boolean }>(
            `select has_column_privilege($1, 'access.passkey', 'public_key', 'update') as may`,
            [role],
          )
        )[0]?.may,
      })),
    );
    expect(may).toEqual([...runtimeRoles, 'cape_ctx'].map((role) => ({ role, may: false })));
  });

  it('cannot use a code whose time is over', async () => {
    const seen = await browser().send('/sign-in/invitation', {
      code: await inviteAccount(asOwner, accountOf.ines, -1),
    });
    expect([seen.status, seen.body.includes('The code is not valid')]).toEqual([403, true]);
  });

  it('cannot use the code a second time, with this passkey or another', async () => {
    const code = await inviteAccount(asOwner, accountOf.ines);
    const late = browser();
    await late.send('/sign-in/invitation', { code });
    const question = await late.once(`${origin}/sign-in/passkey/make`, {});
    expect(asked(question).excludeCredentials, 'no second one on the same device').toHaveLength(1);
    await makesOne(code, aPasskey(origin));
    const used = await late.once(`${origin}/sign-in/passkey/made`, { answer: aPasskey(origin).make(asked(question)) });
    expect([used.status, used.body.includes('The code is not valid')]).toEqual([403, true]);
    expect((await makesOne(code, aPasskey(origin))).seen.body).toContain('not started in this browser');
    expect(await passkeysOf(accountOf.ines)).toHaveLength(2);
  });

  it('makes none with the code where anything of the answer does not hold, and keeps the code', async () => {
    const code = await inviteAccount(asOwner, accountOf.karin);
    const lies: readonly (readonly [Otherwise, string])[] = [
      [{ challenge: 'AAAA' }, 'could not be trusted'],
      [{ origin: 'https://evil.example' }, 'could not be trusted'],
      [{ rpId: 'evil.example' }, 'could not be trusted'],
      [{ type: 'webauthn.get' }, 'could not be trusted'],
      [{ crossOrigin: true }, 'could not be trusted'],
      [{ verified: false }, 'did not check that it was you'],
    ];
    for (const [lie, says] of lies) {
      const { visitor, seen } = await makesOne(code, aPasskey(origin), lie);
      expect([seen.status, seen.body.includes(says), isIn(visitor)], JSON.stringify(lie)).toEqual([403, true, false]);
    }
    const known = await makesOne(code, key);
    expect([known.seen.status, known.seen.body.includes('already in use here')]).toEqual([403, true]);
    expect(await passkeysOf(accountOf.karin)).toEqual([]);
    expect((await makesOne(code, aPasskey(origin))).seen.status, 'the code was not used up').toBe(303);
  });

  it('chooses where the account holds several capacities', async () => {
    const { visitor, seen } = await makesOne(await inviteAccount(asOwner, accountOf.paula), aPasskey(origin));
    expect([seen.status, isIn(visitor)]).toEqual([200, false]);
    expect(seen.body).toContain('signed in with a passkey');
    const place = `${accountOf.paula}.inner-alien-control`;
    const refused = await visitor.send('/sign-in/place', { place: `${accountOf.ines}.supervision` });
    expect(refused.status).toBe(400);
    expect((await visitor.once(`${origin}/sign-in/place`, { place })).status).toBe(303);
    expect(isIn(visitor)).toBe(true);
  });
});

describe('a passkey lets no one in', () => {
  const key = aPasskey(origin);
  const still = aPasskey(origin, { counts: false });
  beforeAll(async () => {
    await makesOne(await inviteAccount(asOwner, accountOf.ivar), key);
    await makesOne(await inviteAccount(asOwner, accountOf.ivar), still);
  });

  it.each([
    [
      'that signed another challenge',
      { challenge: Buffer.from('another').toString('base64url') },
      'could not be trusted',
      'challenge',
    ],
    ['that was asked by another site', { origin: 'https://evil.example' }, 'could not be trusted', 'origin'],
    ['that was asked at another port', { origin: 'http://localhost:4101' }, 'could not be trusted', 'origin'],
    ['of another site', { rpId: 'evil.example' }, 'could not be trusted', 'rp id'],
    ['asked from within a page of another site', { crossOrigin: true }, 'could not be trusted', 'cross-origin'],
    ['that was made and not used', { type: 'webauthn.create' }, 'could not be trusted', 'answer'],
    ['with a wrong signature', { damaged: true }, 'could not be trusted', 'signature'],
    ['of another account, by its own word', { handle: 'AAAA' }, 'could not be trusted', 'user handle'],
    ['that names no account', { handle: '' }, 'could not be trusted', 'answer'],
    [
      'whose device has not verified its person',
      { verified: false },
      'did not check that it was you',
      'user verification',
    ],
    ['that no one has touched', { verified: false, present: false }, 'did not check that it was you', 'user presence'],
    ['that counts less than before', { counter: 1 }, 'may have been copied', 'counter'],
    ['that does not count any more', { counter: 0 }, 'may have been copied', 'counter'],
  ] as const)('%s', async (_what, lie, says, code) => {
    await signsIn(key);
    const { visitor, seen } = await signsIn(key, lie);
    expect([seen.status, seen.body.includes(says), isIn(visitor)]).toEqual([403, true, false]);
    expect(lastRefusal()).toMatchObject({ event: 'sign-in-refused', code });
  });

  it('but one that has never counted does', async () => {
    for (let times = 0; times < 2; times++) expect(isIn((await signsIn(still)).visitor)).toBe(true);
  });

  it('with an answer that was used before, in whichever browser, or without a beginning', async () => {
    const { visitor, question } = await asksOne();
    const waiting = visitor.cookies(origin).get('cape-dev-passkey') ?? '';
    const answer = still.sign(question);
    expect((await visitor.once(`${origin}/sign-in/passkey`, { answer })).status).toBe(303);
    const thief = browser();
    const without = await thief.once(`${origin}/sign-in/passkey`, { answer });
    expect([without.status, without.body.includes('not started in this browser')]).toEqual([403, true]);
    (thief.cookies(origin) as Map<string, string>).set('cape-dev-passkey', waiting);
    const replayed = await thief.once(`${origin}/sign-in/passkey`, { answer });
    expect([replayed.status, replayed.body.includes('has been used already'), isIn(thief)]).toEqual([403, true, false]);
  });

  it('with nonsense for an answer', async () => {
    for (const answer of ['', 'nonsense', '{}', '{"id":"AAAA"}', `{"id":"${'A'.repeat(5000)}"}`]) {
      const { visitor } = await asksOne();
      const seen = await visitor.once(`${origin}/sign-in/passkey`, { answer });
      expect([seen.status, seen.body.includes('could not be trusted')], answer.slice(0, 20)).toEqual([403, true]);
    }
  });

  it('that is not known here, has ended, or whose account has ended', async () => {
    expect((await signsIn(aPasskey(origin), { handle: 'AAAA' })).seen.body).toContain('is not in use here');
    await asOwner(`update access.account set active_until = clock_timestamp() where id = $1`, [accountOf.ivar]);
    const closed = await signsIn(key);
    expect([closed.seen.status, closed.seen.body.includes('is not open'), isIn(closed.visitor)]).toEqual([
      403,
      true,
      false,
    ]);
    await asOwner(`update access.account set active_until = null where id = $1`, [accountOf.ivar]);
    await asOwner(`update access.passkey set ended_at = clock_timestamp() where id = $1`, [key.id]);
    const ended = await signsIn(key);
    expect([ended.seen.status, ended.seen.body.includes('has been removed'), isIn(ended.visitor)]).toEqual([
      403,
      true,
      false,
    ]);
  });

  it('from another site, or where the address is a number', async () => {
    const foreign = await cape.inject({
      method: 'POST',
      url: '/sign-in/passkey/ask',
      headers: { host: 'localhost:4100', 'sec-fetch-site': 'cross-site', 'accept-language': 'en' },
    });
    expect([foreign.statusCode, foreign.headers['set-cookie']]).toEqual([403, undefined]);
    const numbered = await cape.inject({
      method: 'POST',
      url: '/sign-in/passkey/ask',
      headers: { host: '127.0.0.1:4100', 'sec-fetch-site': 'same-origin', 'accept-language': 'sv' },
    });
    expect([numbered.statusCode, numbered.json().sentence]).toEqual([403, expect.stringContaining('localhost')]);
  });
});
