import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { chosenLanguage, sendPage } from '../../../platform/http/server.ts';
import { tokenIn } from '../../../platform/http/session-cookie.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import { invitationPage, invitedPage } from '../pages/invitation.ts';
import { noteEnd, noteOwn } from '../sessions.server.ts';
import { heardEnd } from './heard-end.server.ts';
import { invitationCodeIn } from './invitation-code.ts';
import { providerTexts } from './messages.ts';
import { addOwnMail } from './own-mail-routes.server.ts';
import { whose } from './own-post.server.ts';
import { addOwnSignIn } from './own-routes.server.ts';
import { findOwnSession, proveSession } from './own-store.server.ts';
import { addPasskeySignIn } from './passkey-routes.server.ts';
import type { Proved, Provider } from './provider.ts';
import { addRecovery } from './recovery-routes.server.ts';
import { SignInRefused } from './sign-in-problem.ts';
import { patience, placesOf, type SignInOptions, signInSteps } from './steps.server.ts';
import { endSessionsOf, findInvited, placesOfIdentity, tieIdentity } from './store.server.ts';

/** Where a person goes who has proved again who they are: it tells the page that asked, and that one goes on. */
const afterProof = '/app/signed-in';
/** How far the clock of a provider may be behind, in milliseconds. */
const tolerance = 30_000;

/**
 * Signing in outside a demo: at the provider of one's agency, there and back without a script, or with a passkey; and where a person holds
 * several, the choice of where and as what to act. Nothing is stored of one who has not come back; what waits is sealed in their own browser.
 */
export function addAgencySignIn(server: FastifyInstance, options: SignInOptions): void {
  const { database, keys, secure, embedded, clock, asker, placeIn } = options;
  const steps = signInSteps(options);
  const { providers, wait, waitsFor, forget, orRefuse, begin, choose, goOn, closed } = steps;
  addPasskeySignIn(server, options, steps);
  addOwnSignIn(server, options, steps);
  addOwnMail(server, options);
  addRecovery(server, options, steps);

  const providerOf = async (request: FastifyRequest): Promise<Provider> => {
    const { key } = request.params as { key: string };
    const found = (await providers()).find((provider) => provider.key === key);
    if (!found) throw new SignInRefused('no-provider', 'no provider');
    return found;
  };
  const backAddress = (request: FastifyRequest, { key }: Provider): string =>
    `${options.origin ?? `http://${request.headers.host}`}/sign-in/back/${key}`;

  server.get('/sign-in/with/:key', (request, reply) =>
    orRefuse(request, reply, async () => {
      // A sign-in is begun by a press on our own page, or by an address that was typed: not by a page of another site.
      if (/^(cross|same)-site$/.test(String(request.headers['sec-fetch-site'])))
        throw new SignInRefused('elsewhere', 'another site');
      const provider = await providerOf(request);
      const { address, ...begun } = await asker.begin(provider, backAddress(request, provider));
      wait(reply, {
        step: 'asked',
        provider: provider.id,
        ...begun,
        next: placeIn((request.query as { next?: unknown }).next),
        invitation: waitsFor(request, 'invited')?.invitation ?? null,
        proves: null,
        until: clock().getTime() + patience.asked,
      });
      return reply.header('cache-control', 'no-store').redirect(address, 303);
    }),
  );

  // A person who is signed in proves there again who they are: asked again, however long they have been signed in.
  server.get('/sign-in/prove/:key', (request, reply) =>
    orRefuse(request, reply, async () => {
      const provider = await providerOf(request);
      const { address, ...begun } = await asker.begin(provider, backAddress(request, provider), { freshly: true });
      wait(reply, {
        step: 'asked',
        provider: provider.id,
        ...begun,
        next: afterProof,
        invitation: null,
        proves: Date.now(), // the provider says when it asked by a clock on the wall, too
        until: clock().getTime() + patience.asked,
      });
      return reply.header('cache-control', 'no-store').redirect(address, 303);
    }),
  );

  const prove = async (request: FastifyRequest, provider: Provider, proved: Proved, since: number): Promise<void> => {
    if (proved.askedAt === null || proved.askedAt < since - tolerance)
      throw new SignInRefused('not-asked-again', 'auth_time');
    const token = tokenIn(request, secure);
    await database.transaction('cape_login', async (tx) => {
      const session = token && (await findOwnSession(tx, token));
      if (session?.provider !== provider.id || session.subject !== proved.subject)
        throw new SignInRefused('someone-else', 'subject');
      if (!token || !(await proveSession(tx, token))) throw new SignInRefused('not-begun', 'no session');
      await noteOwn(tx, keys, 'session.prove', whose(session), clock());
    });
  };

  server.get('/sign-in/back/:key', (request, reply) =>
    orRefuse(request, reply, async () => {
      const provider = await providerOf(request);
      const asked = waitsFor(request, 'asked');
      if (asked?.provider !== provider.id) throw new SignInRefused('not-begun', 'no beginning');
      const address = new URL(backAddress(request, provider));
      address.search = new URL(request.url, address).search;
      const proved = await asker.finish(provider, address, asked);
      if (asked.proves !== null) {
        await prove(request, provider, proved, asked.proves);
        return forget(reply, 'asked').redirect(asked.next, 303);
      }
      const { subject, session, askedAt } = proved;
      const places = await database.transaction('cape_login', async (tx) => {
        if (asked.invitation && !(await tieIdentity(tx, asked.invitation, provider.id, subject)))
          throw new SignInRefused('no-account', 'invitation');
        return placesOfIdentity(tx, provider.id, subject);
      });
      const proof = { how: 'provider', provider: provider.id, subject, session, askedAt } as const;
      return goOn(request, reply, { proof, places, next: asked.next });
    }),
  );

  server.post('/sign-in/place', (request, reply) =>
    orRefuse(request, reply, async () => {
      const waits = isSameOrigin(request, secure) ? waitsFor(request, 'chooses') : null;
      if (!waits) throw new SignInRefused('not-begun', 'no proof');
      const { next, proof } = waits;
      const places = await database.transaction('cape_login', (tx) => placesOf(tx, proof));
      const [account = '', capacity = ''] = String((request.body as { place?: unknown } | null)?.place ?? '').split(
        '.',
      );
      const isOffered = places.some((one) => one.account === account && one.capacities.includes(capacity));
      if (isOffered) return begin(request, reply, { account, capacity, proof, next });
      if (places.length === 0) throw closed(proof);
      return choose(request, reply, { proof, places, problem: providerTexts.placeNone });
    }),
  );

  server.get('/sign-in/invitation', (request, reply) => {
    const view = { language: chosenLanguage(request), embedded };
    return sendPage(reply.header('cache-control', 'no-store'), htmlAnswer(invitationPage(view)), secure, 'scripted');
  });

  server.post('/sign-in/invitation', async (request, reply) => {
    const code = isSameOrigin(request, secure)
      ? invitationCodeIn((request.body as { code?: unknown } | null)?.code)
      : null;
    const place = code ? await database.transaction('cape_login', (tx) => findInvited(tx, code)) : null;
    const view = { language: chosenLanguage(request), embedded };
    if (!code || !place) {
      const problem = providerTexts.invitationUnknown;
      return sendPage(reply, htmlAnswer(invitationPage({ ...view, problem }), 403), secure, 'scripted');
    }
    wait(reply, { step: 'invited', invitation: code, until: clock().getTime() + patience.invited });
    const ofAgency = (await providers()).filter(({ agency }) => agency === place.agency);
    return sendPage(reply, htmlAnswer(invitedPage({ ...view, place, providers: ofAgency })), secure, 'scripted');
  });

  // OpenID Connect Back-Channel Logout 1.0: from the provider itself, so without a browser and without a page.
  server.post('/sign-in/ended/:key', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const { key } = request.params as { key: string };
    const provider = (await providers()).find((one) => one.key === key);
    const token = (request.body as { logout_token?: unknown } | null)?.logout_token;
    const end = provider ? await heardEnd(asker, provider, token) : null;
    const ended =
      provider && end
        ? await database.transaction('cape_login', async (tx) => {
            const sessions = await endSessionsOf(tx, provider.id, end);
            for (const session of sessions ?? []) await noteEnd(tx, keys, session, clock());
            return sessions;
          })
        : null;
    if (ended) return reply.status(200).send();
    options.log({ event: 'sign-in-refused', reason: 'end', code: 'logout_token' });
    return reply.status(400).send({ error: 'invalid_request' });
  });
}
