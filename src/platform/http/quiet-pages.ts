import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageAnswer } from '../pages/public-page.ts';
import { setHeaders } from './guard.ts';

/** What a quiet page may know of a request: the address, and what was sent with a form. No cookie, no header, nobody's address. */
export type QuietRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly now: Date;
};

/**
 * A page for somebody whom being seen may harm. It sets and reads no cookie, leaves no line in the log of requests, asks
 * that nothing be kept, and cannot run a script, not even one of ours.
 */
export type QuietPage = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly respond: (request: QuietRequest) => Promise<PageAnswer> | PageAnswer;
};

export type QuietOptions = {
  readonly secure: boolean;
  readonly clock: () => Date;
  /** What is shown for a form that cannot be read, in the look of these pages. */
  readonly unreadable: (path: string) => PageAnswer;
};

/** A form in letters of two or three bytes, written as an address would be, is some six times as long as its text. */
const formLimit = 65_536;

/** Whether this request goes to a quiet page, for whoever would else write down that it was made. */
export const isQuiet = (request: FastifyRequest): boolean =>
  (request.routeOptions.config as { quiet?: boolean } | undefined)?.quiet === true;

export const sendQuiet = (reply: FastifyReply, answer: PageAnswer, secure: boolean): FastifyReply => {
  setHeaders(reply, 'quiet', secure);
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
  return reply.status(answer.status).type(answer.type).send(answer.body);
};

/** Adds quiet pages. They travel uncompressed: a compressed length would tell what an equal length must hide. */
export function addQuietPages(server: FastifyInstance, pages: readonly QuietPage[], options: QuietOptions): void {
  const { secure, clock, unreadable } = options;
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
      throw error;
    });
    for (const page of pages) {
      scope.route({
        method: page.method,
        url: page.path,
        compress: false,
        config: { quiet: true },
        handler: async (request, reply) => {
          const form = page.method === 'POST' ? ((request.body ?? {}) as Record<string, string>) : {};
          const params = request.params as Record<string, string>;
          return sendQuiet(reply, await page.respond({ params, form, now: clock() }), secure);
        },
      });
    }
    done();
  });
}
