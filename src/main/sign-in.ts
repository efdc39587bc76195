import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { puttingBackPage } from '../domains/access/pages/putting-back.ts';
import { signInPage } from '../domains/access/pages/sign-in.ts';
import { signedOutPage } from '../domains/access/pages/signed-out.ts';
import {
  addAgencySignIn,
  endSession,
  findPersona,
  hasAgency,
  listProviders,
  type ProviderAsker,
  startSession,
} from '../domains/access/public.server.ts';
import { uuidV4 } from '../kernel/id.ts';
import type { Message } from '../kernel/message.ts';
import type { ProofKeys } from '../platform/acts/entry-proof.ts';
import { randomBytes, sha256 } from '../platform/crypto/digest.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import { isFromThisComputer, isSameOrigin } from '../platform/http/guard.ts';
import type { Pace } from '../platform/http/limits/pace.ts';
import { chosenLanguage, type HttpOptions, sendPage } from '../platform/http/server.ts';
import { clearToken, setToken, tokenIn } from '../platform/http/session-cookie.ts';
import { htmlAnswer } from '../platform/pages/public-page.ts';
import { idsIn } from './demo/ids.ts';
import { demoZone, morePersonas, personas } from './demo/personas.ts';
import { questionsPage } from './demo/questions/page.ts';
import { signInMessages } from './sign-in-messages.ts';

type SignIn = HttpOptions & {
  readonly database: Database;
  readonly keys: ProofKeys & Pick<Keys, 'root'>;
  readonly origin: string | null;
  readonly asker: ProviderAsker;
  readonly pace: Pace | undefined;
  readonly mails: boolean;
  readonly demo: boolean;
  readonly moveClock: (minutes: number) => Promise<void>;
  /** Puts the demo back once the answer has gone out. This server ends by it. Null where only an operator can. */
  readonly putBack: (() => void) | null;
};

/** Where to go after signing in: an address of the staff app or of the field app, whatever the request says. */
const placeIn = (value: unknown): string =>
  typeof value === 'string' && /^\/(?:app|field)(\/(?!\.\.?(\/|$))[\w\-.]*)*$/.test(value) ? value : '/app';

/** Signing in and out without a script: in a demo one chooses whom to be, elsewhere one goes to the provider of one's agency. */
export function addSignIn(server: FastifyInstance, options: SignIn): void {
  const { database, keys, secure, embedded, demo, clock, moveClock, putBack } = options;

  const show = async (request: FastifyRequest, reply: FastifyReply, problem?: Message, status = 200) => {
    const { next } = request.query as { next?: unknown };
    const isHere = isFromThisComputer(request);
    const people = demo && isHere ? { personas, more: morePersonas, zone: demoZone } : null;
    const offered = await database.transaction('cape_login', async (tx) => ({
      providers: demo ? [] : await listProviders(tx, keys),
      hasAgency: await hasAgency(tx),
    }));
    const notice = problem ?? (demo && !isHere ? signInMessages.elsewhere : null);
    const view = {
      language: chosenLanguage(request),
      now: clock(),
      embedded,
      demo: people,
      ...offered,
      putsBack: putBack !== null,
      ...(notice ? { problem: notice } : {}),
      ...(typeof next === 'string' ? { next: placeIn(next) } : {}),
    };
    reply.header('cache-control', 'no-store');
    return sendPage(reply, htmlAnswer(signInPage(view), status), secure, demo ? 'page' : 'scripted');
  };

  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 16_384 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  addAgencySignIn(server, { ...options, show, placeIn });

  server.get('/sign-in', (request, reply) => {
    const { ended } = request.query as { ended?: string };
    if (ended === undefined) return show(request, reply);
    reply.header('cache-control', 'no-store');
    return sendPage(reply, htmlAnswer(signedOutPage({ language: chosenLanguage(request), embedded })), secure);
  });

  server.get('/demo/questions', async (request, reply) => {
    if (!demo || !isFromThisComputer(request)) return show(request, reply, undefined, 404);
    const view = {
      language: chosenLanguage(request),
      embedded,
      ids: idsIn(database),
      people: [...personas, ...morePersonas],
    };
    reply.header('cache-control', 'no-store');
    return sendPage(reply, htmlAnswer(await questionsPage(view)), secure);
  });

  server.post('/sign-in/demo', async (request, reply) => {
    if (!isSameOrigin(request, secure)) return show(request, reply, signInMessages.otherSite, 403);
    const { persona, next } = (request.body ?? {}) as { persona?: unknown; next?: unknown };
    if (demo && !isFromThisComputer(request)) return show(request, reply, signInMessages.elsewhere, 403);
    if (!demo || typeof persona !== 'string' || !/^[\w-]{1,40}$/.test(persona))
      return show(request, reply, signInMessages.nobody, 403);
    const token = randomBytes(32);
    const started = await database.transaction('cape_login', async (tx) => {
      const found = await findPersona(tx, persona);
      return (
        found !== null &&
        startSession(tx, keys, {
          account: found.account,
          tokenHash: sha256(token),
          sitting: uuidV4(randomBytes(16)),
          capacity: found.capacity,
          now: clock(),
        })
      );
    });
    if (!started) return show(request, reply, signInMessages.nobody, 403);
    await endCurrent(request, options); // a new token at every sign-in; the old one ends
    setToken(reply, token, secure);
    return reply.redirect(placeIn(next), 303);
  });

  server.post('/sign-in/clock', async (request, reply) => {
    if (!isSameOrigin(request, secure)) return show(request, reply, signInMessages.otherSite, 403);
    const minutes = Number((request.body as { minutes?: unknown } | null)?.minutes);
    const isStep = Number.isInteger(minutes) && minutes > 0 && minutes <= 366 * 24 * 60;
    if (!demo || !isFromThisComputer(request) || !isStep) return show(request, reply, signInMessages.noClock, 403);
    await moveClock(minutes);
    return reply.redirect('/sign-in#clock', 303);
  });

  server.post('/sign-in/again', async (request, reply) => {
    if (!isSameOrigin(request, secure)) return show(request, reply, signInMessages.otherSite, 403);
    const { sure } = (request.body ?? {}) as { sure?: unknown };
    if (!demo || putBack === null || !isFromThisComputer(request) || sure !== 'yes')
      return show(request, reply, signInMessages.notPutBack, 403);
    clearToken(request, reply, secure);
    reply.header('refresh', '1; url=/sign-in').header('cache-control', 'no-store').header('connection', 'close');
    reply.raw.once('close', putBack);
    const view = { language: chosenLanguage(request), embedded, far: null };
    return sendPage(reply, htmlAnswer(puttingBackPage(view)), secure);
  });

  server.post('/sign-out', async (request, reply) => {
    if (!isSameOrigin(request, secure)) return show(request, reply, signInMessages.otherSite, 403);
    await endCurrent(request, options);
    clearToken(request, reply, secure);
    return reply.redirect('/sign-in?ended', 303);
  });
}

async function endCurrent(request: FastifyRequest, { database, keys, secure, clock }: SignIn): Promise<void> {
  const token = tokenIn(request, secure);
  if (!token) return;
  await database.transaction('cape_login', (tx) => endSession(tx, keys, token, sha256(token), clock()));
}
