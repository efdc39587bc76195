import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole, type WholeServer } from '../../main/proofs/world/whole-server.ts';
import { provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';

let stage: Stage;
let whole: WholeServer;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  whole = await startWhole(stage);
});
afterAll(async () => {
  await whole.server.close();
  await stage.store.close();
});

const form = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
const here = { host: 'localhost:4100', 'accept-language': 'en' };
const signInAs = (persona: string, headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
  whole.server.inject({
    method: 'POST',
    url: '/sign-in/demo',
    headers: { ...form, ...headers },
    payload: `persona=${persona}`,
    remoteAddress,
  });

describe('a visitor may sign in as any person of a demo', () => {
  it.each(['localhost', 'localhost:4100', '127.0.0.1:4100', '[::1]:4100'])(
    'on its own computer, as %s',
    async (host) => {
      const answer = await signInAs('ines', { host });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, '/app']);
      const page = await whole.server.inject({ url: '/sign-in', headers: { host } });
      expect(page.body).toContain('/sign-in/demo');
    },
  );

  it('and is asked ten questions, each with a person to sign in as who sees the answer', async () => {
    const page = await whole.server.inject({ url: '/demo/questions', headers: here });
    expect([page.statusCode, page.body.match(/<h2>/g)?.length]).toEqual([200, 10]);
    expect(page.body.match(/action="\/sign-in\/demo"/g)?.length).toBeGreaterThanOrEqual(10);
    const elsewhere = await whole.server.inject({ url: '/demo/questions', headers: { ...here, via: '1.1 proxy' } });
    expect([elsewhere.statusCode, elsewhere.body.includes('/sign-in/demo')]).toEqual([404, false]);
  });

  it.each([
    { ...here, forwarded: 'for=192.0.2.7' },
    { ...here, 'x-forwarded-for': '192.0.2.7' },
    { ...here, 'x-forwarded-host': 'cape.example.org' },
    { ...here, 'x-real-ip': '192.0.2.7' },
    { ...here, via: '1.1 proxy' },
  ])('and not through a proxy on it: %j', async (headers) => {
    const answer = await signInAs('ines', headers);
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, undefined]);
    expect(answer.body).toContain('can only be chosen on the computer that the demo runs on');
    const page = await whole.server.inject({ url: '/sign-in', headers });
    expect(page.body).toContain('can only be chosen on the computer that the demo runs on');
    expect(page.body).not.toContain('/sign-in/demo');
    const clock = await whole.server.inject({
      method: 'POST',
      url: '/sign-in/clock',
      headers: { ...form, ...headers },
      payload: 'minutes=20',
    });
    expect(clock.statusCode).toBe(403);
  });

  it('and not from another computer, or by another name', async () => {
    expect((await signInAs('ines', here, '192.0.2.7')).statusCode).toBe(403);
    expect((await signInAs('ines', { host: 'cape.example.org' })).statusCode).toBe(421);
  });
});

describe('a demo is put back to its beginning', () => {
  const putBack = (payload: string, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    whole.server.inject({
      method: 'POST',
      url: '/sign-in/again',
      headers: { ...form, ...here, ...headers },
      payload,
      remoteAddress,
    });

  it('once a person has said that they are sure; the browser forgets what it kept, and looks again', async () => {
    const { statusCode, headers, body } = await putBack('sure=yes');
    expect(statusCode).toBe(200);
    expect(headers.refresh).toBe('1; url=/sign-in');
    expect(headers['clear-site-data']).toContain('storage');
    expect(body).toContain('The demo is being reset');
  });

  it('and not unasked, from another site, or from another computer', async () => {
    expect((await putBack('')).body).toContain('Nothing was removed.');
    expect((await putBack('sure=yes', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await putBack('sure=yes', {}, '192.0.2.7')).statusCode).toBe(403);
  });
});

it('signing out on a phone that holds what has not been received clears none of it', async () => {
  const out = (headers: Record<string, string>) =>
    whole.server.inject({ method: 'POST', url: '/sign-out', headers: { ...form, ...here, ...headers } });
  expect((await out({})).headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
  expect((await out({ cookie: 'cape-phone=1' })).headers['clear-site-data']).toBe('"cache"');
});

it('a session says whose it is without a name: the same in each of their sessions, and of no one of the same name', async () => {
  await stage.store.asOwner(
    "update access.account set name = (select name from access.account where persona = 'ines') where persona = 'karin'",
  );
  const seen = async (persona: string) => {
    const cookie = String((await signInAs(persona, here)).headers['set-cookie']).split(';')[0] ?? '';
    const answer = await whole.server.inject({ url: '/api/session', headers: { ...here, cookie } });
    return answer.json() as { ref: string; name: string };
  };
  const [first, again, other] = [await seen('ines'), await seen('ines'), await seen('karin')];
  expect([again.ref, other.name]).toEqual([first.ref, first.name]);
  expect(other.ref).not.toBe(first.ref);
});
