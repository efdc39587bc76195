import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser, type Seen } from './testing/a-browser.ts';
import { connectProvider, inviteAccount } from './testing/connected.ts';
import { hasLemonldap, startLemonldap } from './testing/lemonldap.ts';

const origin = 'http://localhost:4100';

/** Another program in another language, so that a mistake that CAPE and its own test provider share is found. */
describe.skipIf(!hasLemonldap())('at a provider that others have written (LemonLDAP::NG)', () => {
  let stage: Stage;
  let cape: FastifyInstance;
  let foreign: Awaited<ReturnType<typeof startLemonldap>>;
  beforeAll(async () => {
    stage = await setStage(await openStore('embedded', provisionPeople));
    cape = (await startWhole(stage, { demo: false })).server;
    foreign = await startLemonldap(origin, 'foreign', await cape.listen({ host: '127.0.0.1', port: 0 }));
    await connectProvider(stage.store.asOwner, stage.store.keys, { agency: 1, key: 'foreign', ...foreign });
  });
  afterAll(async () => {
    await foreign?.close();
    await cape.close();
    await stage.store.close();
  });

  /** Fills the form that it shows, with what it has put there itself. */
  async function sayWho(browser: ReturnType<typeof aBrowser>, shown: Seen, user: string): Promise<Seen> {
    const fields = [...shown.body.matchAll(/<input[^>]*>/g)].map(([input]) => [
      /name="([^"]+)"/.exec(input)?.[1] ?? '',
      (/value="([^"]*)"/.exec(input)?.[1] ?? '').replace(/&#x([0-9a-f]+);/gi, (_all, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ]);
    const form = { ...Object.fromEntries(fields.filter(([name]) => name !== '')), user, password: user };
    const answer = await browser.once(shown.address, form);
    return browser.follow(answer, `${origin}/app`);
  }
  const sessions = () =>
    stage.store.asOwner<{ subject: string; ended: boolean }>(
      'select subject, revoked_at is not null as ended from access.session where account = $1',
      [accountOf.ines],
    );

  it('a person who was invited signs in, one who was not is refused, and an end there is an end here', async () => {
    const stranger = aBrowser(cape, origin);
    const refused = await sayWho(stranger, await stranger.go('/sign-in/with/foreign'), 'rtyler');
    expect([refused.status, refused.body.includes('no account here is connected to you')]).toEqual([403, true]);

    const browser = aBrowser(cape, origin);
    await browser.send('/sign-in/invitation', { code: await inviteAccount(stage.store.asOwner, accountOf.ines) });
    const there = await browser.go('/sign-in/with/foreign');
    expect((await sayWho(browser, there, 'dwho')).address).toBe(`${origin}/app`);
    expect(await sessions()).toEqual([{ subject: 'dwho', ended: false }]);

    await browser.once(`${foreign.issuer.replace(/\/$/, '')}/?logout=1`);
    await expect.poll(async () => (await sessions())[0]?.ended).toBe(true);
  });
});
