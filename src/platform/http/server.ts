import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import { Problem } from '../../kernel/problem.ts';
import { randomBytes } from '../crypto/digest.ts';
import { notNowOf } from '../database/not-now.ts';
import { faultOf, type Log } from '../log/log.ts';
import { problemPage, problemStatus } from '../pages/problem-page.ts';
import { htmlAnswer, type PageAnswer } from '../pages/public-page.ts';
import { comeBackAfter, faultBody, languageIn, notNowBody, problemBody } from './api.ts';
import { hostsNamed, isOurHost, setHeaders } from './guard.ts';
import { timeLimits } from './limits/limits.ts';
import { httpMessages } from './messages.ts';
import { isQuiet } from './quiet-pages.ts';

export type HttpOptions = {
  readonly log: Log;
  readonly clock: () => Date;
  /** Whether people reach it over https, by the origin that the operator has named. */
  readonly secure: boolean;
  readonly embedded: boolean;
  readonly hosts: ReadonlySet<string>;
};

/** Asked by address as a rule, and revealing nothing about anyone: the host does not matter. */
const isForAnyHost = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { anyHost?: boolean } | undefined)?.anyHost === true;

/** A server with its guards and nothing behind them yet. Requests are logged by the name of their route, never by their address. */
export async function httpServer(options: HttpOptions): Promise<FastifyInstance> {
  const { log, secure, embedded, hosts } = options;
  const server = fastify({
    logger: false,
    bodyLimit: 262_144,
    trustProxy: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    return503OnClosing: true,
    ...timeLimits,
    frameworkErrors: (_error, request, reply) => sayNoSuchAddress(request, reply, options), // an address that cannot be read
  });
  await server.register(cookie);
  // Pages and files travel compressed. Answers of the API do not: in them what a user sent is beside what is secret, and the length of a
  // compressed answer would reveal how alike the two are.
  await server.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
    threshold: 1024,
  });

  server.addHook('onRequest', async (request, reply) => {
    setHeaders(reply, 'data', secure); // of every answer; pages loosen what they need
    if (hostsNamed(request) > 1)
      return reply.status(400).send(problemBody(new Problem('invalid', httpMessages.twoHosts), languageIn(request)));
    if (isOurHost(request, hosts) || isForAnyHost(request)) return;
    return reply.status(421).send(problemBody(new Problem('forbidden', httpMessages.otherOrigin), languageIn(request)));
  });
  server.addHook('onRequest', async (request, reply) => {
    const { lang } = request.query as { lang?: string };
    const isCookieless = (request.routeOptions.config as { cookieless?: boolean } | undefined)?.cookieless === true;
    if (request.method === 'GET' && !isQuiet(request) && !isCookieless && (lang === 'sv' || lang === 'en')) {
      reply.setCookie('cape-lang', lang, { path: '/', sameSite: 'lax', httpOnly: false, secure, maxAge: 31_536_000 });
    }
  });
  server.addHook('onResponse', async (request, reply) => {
    if (isQuiet(request)) return;
    log({
      event: 'request',
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });

  server.setErrorHandler((error: unknown, request, reply) => {
    const language = languageIn(request);
    setHeaders(reply, 'data', secure);
    // What Fastify itself refuses: a body that is no JSON, too large, or of another type.
    const { statusCode } = error as { statusCode?: number };
    if (statusCode && statusCode >= 400 && statusCode < 500) {
      return reply.status(400).send(problemBody(new Problem('invalid', httpMessages.notJson), language));
    }
    if (notNowOf(error)) {
      reply.header('retry-after', comeBackAfter);
      if (wantsPage(request)) return sendPage(reply, notNowPage(request, embedded), secure);
      return reply.status(503).send(notNowBody(language));
    }
    const number = randomBytes(5).toString('hex');
    log({ event: 'fault', route: request.routeOptions.url ?? 'none', number, fault: faultOf(error) });
    if (wantsPage(request)) {
      return sendPage(reply, faultPage(request, embedded, number), secure);
    }
    return reply.status(500).send(faultBody(language, number));
  });

  server.setNotFoundHandler((request, reply) => sayNoSuchAddress(request, reply, options));
  return server;
}

function sayNoSuchAddress(
  request: FastifyRequest,
  reply: FastifyReply,
  { secure, embedded }: HttpOptions,
): FastifyReply {
  const language = languageIn(request);
  if (wantsPage(request)) {
    const view = { kind: 'not-found', language, path: '/', embedded } as const;
    return sendPage(reply, htmlAnswer(problemPage(view), problemStatus('not-found')), secure);
  }
  setHeaders(reply, 'data', secure);
  return reply.status(404).send(problemBody(new Problem('not-found', httpMessages.noSuchAddress), language));
}

const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');

const faultPage = (request: FastifyRequest, embedded: boolean, number: string): PageAnswer =>
  htmlAnswer(problemPage({ kind: 'fault', language: languageIn(request), path: '/', embedded, number }), 500);

const notNowPage = (request: FastifyRequest, embedded: boolean): PageAnswer =>
  htmlAnswer(problemPage({ kind: 'not-now', language: languageIn(request), path: '/', embedded }), 503);

/** Sends a page that runs no script, or, where its person cannot prove who they are without, one of ours. */
export function sendPage(
  reply: FastifyReply,
  answer: PageAnswer,
  secure: boolean,
  kind: 'page' | 'scripted' = 'page',
): FastifyReply {
  setHeaders(reply, kind, secure);
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
  return reply.status(answer.status).type(answer.type).send(answer.body);
}

/** The language that the address asks for counts at once, also before the cookie has come back. */
export function chosenLanguage(request: FastifyRequest): 'sv' | 'en' {
  const { lang } = request.query as { lang?: string };
  return lang === 'sv' || lang === 'en' ? lang : languageIn(request);
}
