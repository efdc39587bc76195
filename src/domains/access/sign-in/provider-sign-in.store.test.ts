import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser } from './testing/a-browser.ts';
import { type RunningProvider, startProvider } from './testing/a-provider.ts';
import { connectProvider, inviteAccount } from './testing/connected.ts';

const origin = 'http://localhost:4100';
let stage: Stage;
let cape: FastifyInstance;
let real: RunningProvider;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  cape = (await startWhole(stage, { demo: false })).server;
  real = await startProvider(origin, 'agency-login', await cape.listen({ host: '127.0.0.1', port: 0 }));
  await connectProvider(stage.store.asOwner, stage.store.keys, { agency: 1, key: 'agency-login', ...real });
});
afterAll(async () => {
  await real.close();
  await cape.close();
  await stage.store.close();
});

const sessions = (account: string) =>
  stage.store.asOwner<{ how: string; device: string; network: string; revoked: boolean; subject: string }>(
    `select how, device, network, subject, revoked_at is not null as revoked from access.session where account = $1 order by started_at`,
    [account],
  );
const logOf = async (account: string) =>
  (
    await stage.store.asOwner<{ verb: string }>(
      `select convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry
        where convert_from(bytes, 'UTF8')::jsonb ->> 'actor' = $1 order by seq`,
      [account],
    )
  ).map(({ verb }) => verb);

describe('at a provider as agencies run one', () => {
  const browser = () => aBrowser(cape, origin);

  it('a person without an invitation is known there, and still not let in', async () => {
    const visitor = browser();
    const seen = await visitor.sayWho(await visitor.go('/sign-in/with/agency-login'), 'employee-1');
    expect(seen.status).toBe(403);
    expect(seen.body).toContain('no account here is connected to you');
    expect(visitor.cookies(origin).has('cape-dev')).toBe(false);
    expect(await sessions(accountOf.ines)).toEqual([]);
  });

  it('a code ties it once; from then on the provider is enough, and the log tells of each sign-in', async () => {
    const code = await inviteAccount(stage.store.asOwner, accountOf.ines);
    const first = browser();
    const invited = await first.send('/sign-in/invitation', { code: code.toUpperCase().replaceAll('-', ' ') });
    expect(invited.body).toContain('Welcome, Ines');
    expect(invited.body).toContain('/sign-in/with/agency-login');
    const there = await first.go('/sign-in/with/agency-login?next=/app/signals');
    const seen = await first.sayWho(there, 'employee-1', `${origin}/app`);
    expect(seen.address).toBe(`${origin}/app/signals`);
    expect(first.cookies(origin).has('cape-dev')).toBe(true);

    const again = browser();
    await again.sayWho(await again.go('/sign-in/with/agency-login'), 'employee-1', `${origin}/app`);
    expect(again.cookies(origin).has('cape-dev')).toBe(true);
    expect(await sessions(accountOf.ines)).toEqual([
      { how: 'provider', device: 'Firefox, Linux', network: '', subject: 'employee-1', revoked: false },
      { how: 'provider', device: 'Firefox, Linux', network: '', subject: 'employee-1', revoked: false },
    ]);
    expect(await logOf(accountOf.ines)).toEqual(['session.start', 'session.start']);

    const late = browser();
    const used = await late.send('/sign-in/invitation', { code });
    expect([used.status, used.body.includes('The code is not valid')]).toEqual([403, true]);
  });

  it('an end there ends the session here, by itself, and the log tells of it', async () => {
    const visitor = browser();
    await visitor.sayWho(await visitor.go('/sign-in/with/agency-login'), 'employee-1', `${origin}/app`);
    const out = await visitor.once(`${real.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(out.body)?.[1] ?? '';
    const before = (await logOf(accountOf.ines)).length;
    await visitor.once(`${real.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    await expect.poll(async () => (await sessions(accountOf.ines)).at(-1)?.revoked).toBe(true);
    expect(real.failures).toEqual([]);
    expect((await logOf(accountOf.ines)).slice(before)).toEqual(['session.end']);
    const asked = await visitor.once(`${origin}/api/session`);
    expect(asked.status).toBe(401);
    expect(
      (await sessions(accountOf.ines)).map(({ revoked }) => revoked),
      'others of the same person',
    ).toContain(false);
  });

  it('the answer of a provider can be used once, and only in the browser that asked', async () => {
    const visitor = browser();
    const there = await visitor.go('/sign-in/with/agency-login');
    const back = await visitor.sayWho(there, 'employee-1', `${origin}/sign-in/back`);
    const cookie = visitor.cookies(origin).get('cape-dev-sign-in') ?? '';
    const stranger = browser();
    expect((await stranger.go(back.address)).body).toContain('not started in this browser');
    await visitor.go(back.address, `${origin}/app`);
    const thief = browser();
    (thief.cookies(origin) as Map<string, string>).set('cape-dev-sign-in', cookie);
    const replayed = await thief.go(back.address);
    expect([replayed.status, replayed.body.includes('has been used already or took too long')]).toEqual([403, true]);
    expect(thief.cookies(origin).has('cape-dev')).toBe(false);
  });

  it('what a person ends there is ended here too', async () => {
    const visitor = browser();
    const there = await visitor.go('/sign-in/with/agency-login');
    const abort = /href="([^"]+abort)"/.exec(there.body)?.[1] ?? '';
    const seen = await visitor.go(new URL(abort, there.address).href);
    expect([seen.status, seen.body.includes('was cancelled')]).toEqual([403, true]);
  });
});
