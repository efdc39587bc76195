import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole } from '../../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { aBrowser, type Seen } from './testing/a-browser.ts';
import { connectProvider, inviteAccount } from './testing/connected.ts';
import { hasLemonldap, startLemonldap } from './testing/lemonldap.ts';
import { hasLasso, startSamlBroker } from './testing/saml-broker.ts';

const origin = 'http://localhost:4100';

/** The fields of the form on a page, as they are filled in already. */
const fieldsOf = (shown: Seen): Record<string, string> =>
  Object.fromEntries(
    [...shown.body.matchAll(/<input[^>]*>/g)]
      .map(([input]) => [/name="([^"]+)"/.exec(input)?.[1] ?? '', plain(/value="([^"]*)"/.exec(input)?.[1] ?? '')])
      .filter(([name]) => name !== ''),
  );
const plain = (escaped: string): string =>
  escaped
    .replace(/&#x([0-9a-f]+);/gi, (_all, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&amp;', '&');

/** One letter of what was encrypted is another one. */
const altered = (said: string): string => {
  const at = said.lastIndexOf('CipherValue>', said.lastIndexOf('CipherValue>') - 1) + 60;
  const other = said[at] === 'A' ? 'B' : 'A';
  return Buffer.from(`${said.slice(0, at)}${other}${said.slice(at + 1)}`).toString('base64');
};

/** Other programs in another language, so that a mistake that CAPE and its own test provider share is found. */
describe.skipIf(!hasLemonldap())('at a provider that others have written (LemonLDAP::NG)', () => {
  let stage: Stage;
  let cape: FastifyInstance;
  let heardAt: string;
  beforeAll(async () => {
    stage = await setStage(await openStore('embedded', provisionPeople));
    cape = (await startWhole(stage, { demo: false })).server;
    heardAt = await cape.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await cape.close();
    await stage.store.close();
  });

  /** Says who one is on the page that it shows. */
  const sayWho = (browser: ReturnType<typeof aBrowser>, shown: Seen, user: string): Promise<Seen> =>
    browser.once(shown.address, { ...fieldsOf(shown), user, password: user });
  const sessionsOf = (account: string) =>
    stage.store.asOwner<{ subject: string; ended: boolean }>(
      'select subject, revoked_at is not null as ended from access.session where account = $1',
      [account],
    );

  it('a person who was invited signs in, one who was not is refused, and an end there is an end here', async () => {
    const foreign = await startLemonldap(origin, 'foreign', heardAt);
    try {
      await connectProvider(stage.store.asOwner, stage.store.keys, {
        ...{ agency: 1, key: 'foreign', ...foreign, jwtLogout: true },
      });
      const stranger = aBrowser(cape, origin);
      const asked = await sayWho(stranger, await stranger.go('/sign-in/with/foreign'), 'rtyler');
      const refused = await stranger.follow(asked, `${origin}/app`);
      expect([refused.status, refused.body.includes('no account here is connected to you')]).toEqual([403, true]);

      const browser = aBrowser(cape, origin);
      await browser.send('/sign-in/invitation', { code: await inviteAccount(stage.store.asOwner, accountOf.ines) });
      const there = await sayWho(browser, await browser.go('/sign-in/with/foreign'), 'dwho');
      expect((await browser.follow(there, `${origin}/app`)).address).toBe(`${origin}/app`);
      expect(await sessionsOf(accountOf.ines)).toEqual([{ subject: 'dwho', ended: false }]);

      await browser.once(`${foreign.issuer.replace(/\/$/, '')}/?logout=1`);
      await expect.poll(async () => (await sessionsOf(accountOf.ines))[0]?.ended).toBe(true);
    } finally {
      await foreign.close();
    }
  });

  it.skipIf(!hasLasso())('an agency that has SAML only signs in through a broker', async () => {
    const broker = await startSamlBroker(origin, 'broker', heardAt);
    try {
      const [{ agency } = { agency: 0 }] = await stage.store.asOwner<{ agency: number }>(
        'select u.agency from access.account a join access.unit u on u.id = a.unit where a.id = $1',
        [accountOf.olav],
      );
      await connectProvider(stage.store.asOwner, stage.store.keys, {
        agency,
        key: 'broker',
        ...broker,
        jwtLogout: true,
      });
      const browser = aBrowser(cape, origin);
      await browser.send('/sign-in/invitation', { code: await inviteAccount(stage.store.asOwner, accountOf.olav) });
      const asked = await browser.go('/sign-in/with/broker');
      expect(asked.address.startsWith(`${broker.askedAt}/saml/singleSignOn?SAMLRequest=`)).toBe(true);
      const answered = await sayWho(browser, asked, 'dwho');
      // What the agency says goes by the browser, and a script of its page sends it on.
      const { SAMLResponse = '', ...others } = fieldsOf(answered);
      const said = Buffer.from(SAMLResponse, 'base64').toString('utf8');
      expect([/EncryptedAssertion/.test(said), /dwho/.test(said)]).toEqual([true, false]);
      const goesTo = plain(/action="([^"]+)"/.exec(answered.body)?.[1] ?? '');
      const back = await browser.follow(await browser.once(goesTo, { SAMLResponse, ...others }), `${origin}/app`);
      expect(back.address).toBe(`${origin}/app`);
      expect(await sessionsOf(accountOf.olav)).toEqual([{ subject: 'dwho', ended: false }]);

      // The same answer a second time, and one that was changed on its way, let in no one.
      for (const bad of [SAMLResponse, altered(said)]) {
        const thief = aBrowser(cape, origin);
        await thief.go('/sign-in/with/broker');
        const refused = await thief.follow(await thief.once(goesTo, { SAMLResponse: bad, ...others }), `${origin}/app`);
        expect([refused.address.startsWith(origin), thief.cookies(origin).has('cape-dev')]).toEqual([false, false]);
      }
    } finally {
      await broker.close();
    }
  });
});
