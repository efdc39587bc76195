import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notNowOf } from '../database/not-now.ts';
import type { PageAnswer } from '../pages/public-page.ts';
import { comeBackAfter } from './api.ts';
import { type CameFrom, cameFrom, setHeaders } from './guard.ts';
import { goneFrom } from './limits/gone.ts';
import type { QuietFaults } from './quiet-faults.ts';
import { type Visit, visitOf } from './visits/visit.ts';

/**
 * What a quiet page may know of a request: the address, what was sent with a form, and whether a page of ours sent it. No cookie,
 * no other header, no one's address. A page that counts its visits knows whether a browser asks, and for which languages.
 */
export type QuietRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly from: CameFrom;
  readonly now: Date;
  /** Aborted when the visitor has gone before the answer. */
  readonly gone: AbortSignal;
  /** Of a page that counts its visits. */
  readonly visit?: Visit;
};

/** A page that could not be made. */
export type QuietFailure = {
  readonly method: 'GET' | 'POST';
  /** The address that was asked, below this host. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly from: CameFrom;
};

/**
 * A page for a visitor whom being seen may harm. It sets and reads no cookie, leaves no line in the log of requests, asks
 * that nothing be kept, and cannot run a script, not even one of ours.
 */
export type QuietPage = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly knowsVisit?: boolean;
  readonly respond: (request: QuietRequest) => Promise<PageAnswer> | PageAnswer;
};

export type QuietOptions = {
  readonly secure: boolean;
  readonly clock: () => Date;
  /** What is shown for a form that cannot be read, in the design of these pages. */
  readonly unreadable: (path: string) => PageAnswer;
  /** What is shown when a page could not be made: in its language, in the design of these pages, with what was written kept. */
  readonly failed: (failure: QuietFailure) => PageAnswer;
  readonly faults: QuietFaults;
};

/** A form in characters of two or three bytes, written as an address would be, is some six times as long as its text. */
const formLimit = 65_536;

/** Whether this request goes to a quiet page, for code that would else write down that it was made. */
export const isQuiet = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { quiet?: boolean } | undefined)?.quiet === true;

export const sendQuiet = (reply: FastifyReply, answer: PageAnswer, secure: boolean): FastifyReply => {
  setHeaders(reply, 'quiet', secure);
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
  return reply.status(answer.status).type(answer.type).send(answer.body);
};

const formOf = (request: FastifyRequest): Readonly<Record<string, string>> =>
  request.method === 'POST' ? ((request.body ?? {}) as Record<string, string>) : {};

/** Adds quiet pages. They travel uncompressed: a compressed length would reveal what an equal length must hide. */
export function addQuietPages(server: FastifyInstance, pages: readonly QuietPage[], options: QuietOptions): void {
  const { secure, clock, unreadable, failed, faults } = options;
  void server.register((scope, _options, done) => {
    scope.removeContentTypeParser('application/x-www-form-urlencoded');
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: formLimit },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.setErrorHandler((error: unknown, request, reply) => {
      const { statusCode } = error as { statusCode?: number };
      if (statusCode && statusCode >= 400 && statusCode < 500)
        return sendQuiet(reply, unreadable(request.routeOptions.url ?? ''), secure);
      // No line in the log: it would say when a visitor was here, and on which page.
      const isOutage = notNowOf(error) !== null;
      if (!isOutage) faults.count(error);
      const answer = failed({
        method: request.method === 'POST' ? 'POST' : 'GET',
        path: request.url.split('?', 1)[0] ?? '',
        params: (request.params ?? {}) as Record<string, string>,
        form: formOf(request),
        from: cameFrom(request, secure),
      });
      if (isOutage) reply.header('retry-after', comeBackAfter);
      return sendQuiet(reply, { ...answer, status: isOutage ? 503 : 500 }, secure);
    });
    for (const page of pages) {
      scope.route({
        method: page.method,
        url: page.path,
        compress: false,
        config: { quiet: true },
        handler: async (request, reply) => {
          const params = request.params as Record<string, string>;
          const asked = {
            params,
            form: formOf(request),
            from: cameFrom(request, secure),
            now: clock(),
            gone: goneFrom(reply),
            ...(page.knowsVisit ? { visit: visitOf(request.method, request.headers) } : {}),
          };
          return sendQuiet(reply, await page.respond(asked), secure);
        },
      });
    }
    done();
  });
}
