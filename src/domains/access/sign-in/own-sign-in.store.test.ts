import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { nobodysLock, nobodysRecipient, nobodysRecovery } from '../../signals/testing/tip-examples.ts';
import { aBrowser } from './testing/a-browser.ts';
import { startLiar } from './testing/a-liar.ts';
import { type APasskey, aPasskey } from './testing/a-passkey.ts';
import { connectProvider, inviteAccount } from './testing/connected.ts';

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

const asOwner = <T extends object>(sql: string, values: unknown[] = []) => stage.store.asOwner<T>(sql, values);
const anId = () => uuidV7(testNow, randomBytes(16));
const browser = () => aBrowser(cape, origin);
type Browser = ReturnType<typeof browser>;

async function makesFirst(account: string, key: APasskey): Promise<Browser> {
  const visitor = browser();
  await visitor.send('/sign-in/invitation', { code: await inviteAccount(asOwner, account) });
  const { body } = await visitor.once(`${origin}/sign-in/passkey/make`, {});
  await visitor.once(`${origin}/sign-in/passkey/made`, { answer: key.make(JSON.parse(body)) });
  return visitor;
}
async function signsIn(key: APasskey): Promise<Browser> {
  const visitor = browser();
  const { body } = await visitor.once(`${origin}/sign-in/passkey/ask`, {});
  await visitor.once(`${origin}/sign-in/passkey`, { answer: key.sign(JSON.parse(body)) });
  return visitor;
}
async function adds(visitor: Browser, key: APasskey, label = '') {
  const asked = await visitor.ask('/api/sign-in/passkeys/ask', {});
  if (asked.status !== 200) return asked;
  return visitor.ask('/api/sign-in/passkeys/add', { answer: key.make(asked.answer), label });
}
const own = async (visitor: Browser) => JSON.parse((await visitor.once(`${origin}/api/sign-in`)).body);
const ids = async (visitor: Browser): Promise<string[]> =>
  (await own(visitor)).passkeys.map(({ id }: { id: string }) => id);
const isIn = async (visitor: Browser) => (await visitor.once(`${origin}/api/session`)).status === 200;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** A quarter of an hour passes for all sessions of an account. */
const timePasses = (account: string) =>
  asOwner(`update access.session set proved_at = proved_at - interval '16 minutes' where account = $1`, [account]);
const logOf = async (account: string) =>
  (
    await asOwner<{ entry: { verb: string; for?: string; objects?: string[] } }>(
      `select convert_from(bytes, 'UTF8')::jsonb as entry from audit.entry
        where convert_from(bytes, 'UTF8')::jsonb ->> 'actor' = $1 order by seq`,
      [account],
    )
  ).map(({ entry }) => entry);

describe('a person’s own passkeys', () => {
  const [first, second] = [aPasskey(origin), aPasskey(origin)];
  let ines: Browser;
  beforeAll(async () => {
    ines = await makesFirst(accountOf.ines, first);
  });

  it('are shown to them with what they call each, and are theirs to add', async () => {
    expect(await own(ines)).toMatchObject({
      passkeys: [{ id: base64(first.id), label: 'Firefox, Linux', isThis: true }],
      sessions: [{ how: 'passkey', device: 'Firefox, Linux', network: '', isThis: true }],
      atProvider: false,
    });
    expect((await adds(ines, second, 'Key in the safe')).status).toBe(200);
    expect((await own(ines)).passkeys).toMatchObject([{ isThis: true }, { label: 'Key in the safe', usedAt: null }]);
    expect(await isIn(await signsIn(second))).toBe(true);
    expect((await logOf(accountOf.ines)).map(({ verb }) => verb)).toContain('passkey.add');
  });

  it('are added once, by the answer to a challenge of this person, and never twice', async () => {
    expect((await adds(ines, second)).answer.problem).toMatchObject({ id: 'sign-in.passkey.known' });
    const asked = await ines.ask('/api/sign-in/passkeys/ask', {});
    expect(asked.answer.excludeCredentials).toHaveLength(2);
    const karin = await makesFirst(accountOf.karin, aPasskey(origin));
    const answer = aPasskey(origin).make(asked.answer);
    const stolen = await karin.ask('/api/sign-in/passkeys/add', { answer, label: '' });
    expect(stolen.answer.problem.id).toBe('sign-in.refused.not-begun');
    expect(await ids(karin)).toHaveLength(1);
  });

  it('end, with the sessions that they began, and the last one never', async () => {
    const other = await signsIn(second);
    const karin = await signsIn(await keyOfKarin());
    const notHers = await karin.ask('/api/sign-in/passkeys/end', { passkey: base64(second.id) });
    expect([notHers.status, await isIn(other)]).toEqual([404, true]);
    expect((await ines.ask('/api/sign-in/passkeys/end', { passkey: base64(second.id) })).status).toBe(200);
    expect([await isIn(other), await isIn(ines)]).toEqual([false, true]);
    expect(await isIn(await signsIn(second))).toBe(false);
    const last = await ines.ask('/api/sign-in/passkeys/end', { passkey: base64(first.id) });
    expect([last.status, last.answer.problem.id]).toEqual([409, 'own-sign-in.last-passkey']);
    expect(await ids(ines)).toEqual([base64(first.id)]);
    const told = (await logOf(accountOf.ines)).map(({ verb }) => verb);
    expect(told.slice(-3)).toEqual(expect.arrayContaining(['passkey.end', 'session.end']));
    const gone = await ines.ask('/api/sign-in/passkeys/end', { passkey: base64(second.id) });
    expect(gone.answer.problem.id).toBe('own-sign-in.no-such-passkey');
  });

  async function keyOfKarin(): Promise<APasskey> {
    const key = aPasskey(origin);
    await makesFirst(accountOf.karin, key);
    return key;
  }
});

describe('a person’s own sessions', () => {
  it('are ended by them from any other: one, or all others, and no one else’s', async () => {
    const [key, karins] = [aPasskey(origin), aPasskey(origin)];
    const here = await makesFirst(accountOf.ulf, key);
    const [one, two, three] = [await signsIn(key), await signsIn(key), await signsIn(key)];
    const karin = await makesFirst(accountOf.karin, karins);
    const sessions = (await own(one)).sessions as { id: string; isThis: boolean }[];
    expect(sessions).toHaveLength(4);
    const ofOne = sessions.find(({ isThis }) => isThis)?.id;
    expect((await karin.ask('/api/sign-in/sessions/end', { session: ofOne })).status, 'another person').toBe(404);
    expect((await one.ask('/api/sign-in/sessions/end', { session: ofOne })).status, 'itself').toBe(404);
    expect((await here.ask('/api/sign-in/sessions/end', { session: ofOne })).status).toBe(200);
    expect([await isIn(one), await isIn(two)]).toEqual([false, true]);
    await here.ask('/api/sign-in/sessions/end', { session: null });
    expect([await isIn(two), await isIn(three), await isIn(here), await isIn(karin)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect((await own(here)).sessions).toHaveLength(1);
    expect((await logOf(accountOf.ulf)).filter(({ verb }) => verb === 'session.end')).toHaveLength(3);
  });

  it('nothing of this is done for another site, or for one who is not signed in', async () => {
    const paths = ['passkeys/ask', 'passkeys/add', 'passkeys/end', 'sessions/end', 'proof/ask', 'proof'];
    for (const path of paths) {
      expect((await browser().ask(`/api/sign-in/${path}`, {})).status, path).toBe(401);
      const foreign = await cape.inject({
        method: 'POST',
        url: `/api/sign-in/${path}`,
        headers: { host: 'localhost:4100', 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
        payload: '{}',
      });
      expect(foreign.statusCode, path).toBe(403);
    }
  });
});

describe('what matters most asks again who it is', () => {
  const key = aPasskey(origin);
  let ulf: Browser;
  beforeAll(async () => {
    ulf = await makesFirst(accountOf.ulf, key);
    await timePasses(accountOf.ulf);
  });
  const proves = async (proof: { verb: string; act: string }, other: Parameters<APasskey['sign']>[1] = {}) => {
    const { answer } = await ulf.ask('/api/sign-in/proof/ask', proof);
    return { asked: answer.passkey, answer: key.sign(answer.passkey, other) };
  };

  it('a new tip key: refused by name, proved for this act alone, and then the same act goes through', async () => {
    const { sitting, capacity } = JSON.parse((await ulf.once(`${origin}/api/session`)).body);
    const id = anId();
    const act = {
      ...{ id, device: anId(), deviceSeq: 1, capacity, sitting, happenedTo: null, precision: 'minute' },
      happenedFrom: testNow.toISOString(),
    };
    const made = {
      key: anId(),
      recipient: nobodysRecipient,
      recovery: nobodysRecovery,
      locked: nobodysLock,
      proof: null,
    };
    const refused = await ulf.ask('/api/tip-keys', { act, ...made });
    expect([refused.status, refused.answer.problem]).toMatchObject([409, { id: 'http.prove-again', prove: 'tip.key' }]);
    const { verb } = { verb: refused.answer.problem.prove as string };

    const { asked, answer } = await proves({ verb, act: id });
    expect(asked.allowCredentials.map(({ id: one }: { id: string }) => one)).toContain(base64(key.id));
    for (const proof of [
      { verb, act: anId() },
      { verb: 'case.export', act: id },
    ])
      expect((await ulf.ask('/api/sign-in/proof', { ...proof, answer })).answer.problem.id).toBe(
        'sign-in.refused.not-begun',
      );
    expect((await ulf.ask('/api/tip-keys', { act, ...made })).status, 'nothing has been proved').toBe(409);
    expect((await ulf.ask('/api/sign-in/proof', { verb, act: id, answer })).status).toBe(200);
    expect((await ulf.ask('/api/tip-keys', { act, ...made })).status).toBe(201);
    expect((await logOf(accountOf.ulf)).find(({ verb: said }) => said === 'session.prove')).toMatchObject({
      for: 'tip.key',
      objects: [id],
    });
  });

  it.each([
    ['another challenge', { challenge: 'AAAA' }, 'sign-in.passkey.untrusted'],
    ['another site', { origin: 'https://evil.example' }, 'sign-in.passkey.untrusted'],
    ['a wrong signature', { damaged: true }, 'sign-in.passkey.untrusted'],
    ['a person who was not verified', { verified: false }, 'sign-in.passkey.not-verified'],
    ['a copy', { counter: 1 }, 'sign-in.passkey.copied'],
  ] as const)('and is not proved by %s', async (_what, lie, id) => {
    await timePasses(accountOf.ulf);
    const proof = { verb: 'passkey.add', act: anId() };
    const { answer } = await proves(proof, lie);
    expect((await ulf.ask('/api/sign-in/proof', { ...proof, answer })).answer.problem.id).toBe(id);
    expect((await ulf.ask('/api/sign-in/passkeys/ask', {})).answer.problem).toMatchObject({ prove: 'passkey.add' });
  });

  it('nor by a passkey of another person, nor a second time by the same answer', async () => {
    await timePasses(accountOf.ulf);
    const foreign = aPasskey(origin);
    await makesFirst(accountOf.karin, foreign);
    const proof = { verb: 'passkey.add', act: anId() };
    const asked = (await ulf.ask('/api/sign-in/proof/ask', proof)).answer.passkey;
    const others = await ulf.ask('/api/sign-in/proof', { ...proof, answer: foreign.sign(asked) });
    expect(others.answer.problem.id).toBe('sign-in.passkey.unknown');
    const answer = key.sign(asked);
    expect((await ulf.ask('/api/sign-in/proof', { ...proof, answer })).status).toBe(200);
    await timePasses(accountOf.ulf);
    expect((await ulf.ask('/api/sign-in/proof', { ...proof, answer })).status).toBe(409);
    expect((await ulf.ask('/api/sign-in/passkeys/ask', {})).status, 'the second time proved nothing').toBe(409);
  });

  it('what is taken out as a file asks it too, and is not worked out before', async () => {
    const file = `${origin}/api/inspections/visits/report-days?report=europol-jad&format=csv&from=2026-01-01&to=2026-01-31`;
    await timePasses(accountOf.ulf);
    const refused = await ulf.once(file);
    expect([refused.status, JSON.parse(refused.body).problem]).toMatchObject([409, { prove: 'visit.report-days' }]);
    const proof = { verb: 'visit.report-days', act: anId() };
    const { answer } = await proves(proof);
    expect((await ulf.ask('/api/sign-in/proof', { ...proof, answer })).status).toBe(200);
    expect((await ulf.once(file)).status).toBe(200);
  });

  it('a press alone proves nothing where the people are real', async () => {
    await timePasses(accountOf.ulf);
    const proof = { verb: 'passkey.add', act: anId() };
    expect((await ulf.ask('/api/sign-in/proof/ask', proof)).answer.demo).toBe(false);
    const pressed = await ulf.ask('/api/sign-in/proof', { ...proof, answer: null });
    expect(pressed.answer.problem.id).toBe('sign-in.refused.not-begun');
    expect((await ulf.ask('/api/sign-in/passkeys/ask', {})).status).toBe(409);
  });

  it('ending a passkey asks it too', async () => {
    await timePasses(accountOf.ulf);
    const refused = await ulf.ask('/api/sign-in/passkeys/end', { passkey: base64(key.id) });
    expect(refused.answer.problem).toMatchObject({ id: 'http.prove-again', prove: 'passkey.end' });
  });
});

describe('who signs in at a provider proves it there', () => {
  it('asked again by it, as the same person, and not by what it remembers', async () => {
    const liar = await startLiar();
    try {
      const police = (await asOwner<{ id: number }>(`select id from access.agency where key = 'police'`))[0]?.id ?? 0;
      await connectProvider(asOwner, stage.store.keys, { agency: police, key: 'liar', ...liar });
      const ivar = browser();
      await ivar.send('/sign-in/invitation', { code: await inviteAccount(asOwner, accountOf.ivar) });
      await ivar.go('/sign-in/with/liar', `${origin}/app`);
      await timePasses(accountOf.ivar);
      const ways = (await ivar.ask('/api/sign-in/proof/ask', { verb: 'passkey.add', act: anId() })).answer;
      expect(ways).toEqual({ passkey: null, provider: { key: 'liar', name: 'Invented sign-in' }, demo: false });
      const asked = new URL((await ivar.once(`${origin}/sign-in/prove/liar`)).headers.get('location') ?? '');
      expect([asked.searchParams.get('prompt'), asked.searchParams.get('max_age')]).toEqual(['login', '0']);

      const now = Math.floor(Date.now() / 1000);
      const tries: readonly (readonly [Record<string, unknown>, string])[] = [
        [{}, 'without asking who you are'],
        [{ auth_time: now - 600 }, 'without asking who you are'],
        [{ auth_time: now + 5, sub: 'employee-of-another' }, 'someone else’s sign-in'],
      ];
      for (const [claims, says] of tries) {
        liar.tell({ claims });
        const seen = await ivar.go('/sign-in/prove/liar', `${origin}/app`);
        expect([seen.status, seen.body.includes(says)], says).toEqual([403, true]);
      }
      expect((await ivar.ask('/api/sign-in/passkeys/ask', {})).status).toBe(409);
      liar.tell({ claims: { auth_time: now + 5 } });
      expect((await ivar.go('/sign-in/prove/liar', `${origin}/app`)).address).toBe(`${origin}/app/signed-in`);
      expect((await ivar.ask('/api/sign-in/passkeys/ask', {})).status).toBe(200);
      const key = aPasskey(origin);
      expect((await adds(ivar, key)).status, 'a passkey beside the provider').toBe(200);
      expect((await own(ivar)).atProvider).toBe(true);
      expect(
        (await ivar.ask('/api/sign-in/passkeys/end', { passkey: base64(key.id) })).status,
        'the last one ends where a provider knows the person',
      ).toBe(200);
    } finally {
      await liar.close();
    }
  });
});
