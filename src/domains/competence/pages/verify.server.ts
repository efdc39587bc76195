import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import { setHeaders } from '../../../platform/http/guard.ts';
import { chosenLanguage, type HttpOptions, sendPage } from '../../../platform/http/server.ts';
import { htmlAnswer } from '../../../platform/pages/public-page.ts';
import type { Judged } from '../certificates/judge.ts';
import type { Published } from '../certificates/published.ts';
import { judgeText, publicKeysOf } from '../certificates/signing.server.ts';
import { listWithdrawn } from '../certificates/store.server.ts';
import { sentParts } from './sent-parts.ts';
import { verifyPage } from './verify-page.ts';

type VerifyOptions = HttpOptions & { readonly database: Database; readonly keys: Keys };

/** Where the keys and the hashes of what was withdrawn are published. */
const publishedPath = '/.well-known/cape-certificates.json';
export const verifyRoutes: readonly string[] = [`GET ${publishedPath}`, 'GET /verify', 'POST /verify'];
const mostBytes = 4_000_000;

/** What an installation publishes of its certificates. */
async function readPublished({ database, keys, clock }: VerifyOptions): Promise<Published> {
  return {
    version: 1,
    madeOn: clock().toISOString().slice(0, 10),
    keys: [...publicKeysOf(keys)],
    withdrawn: [...(await database.transaction('cape_read', listWithdrawn))],
  };
}

/**
 * The page on which anyone checks a certificate, without an account and without a script. What is sent is judged in memory: it is stored
 * nowhere and in no log.
 */
export function addVerifyPage(server: FastifyInstance, options: VerifyOptions): void {
  const { secure, embedded } = options;
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    found: { readonly judged: Judged | null; readonly isUnreadable?: true },
  ): FastifyReply => {
    const body = verifyPage({ language: chosenLanguage(request), embedded, ...found });
    return sendPage(reply, htmlAnswer(body, found.isUnreadable ? 400 : 200), secure);
  };
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: mostBytes },
      (request, body, parsed) =>
        parsed(null, sentParts(body.toString('latin1'), request.headers['content-type'] ?? '')),
    );
    scope.setErrorHandler((error: unknown, request, reply) => {
      const { statusCode } = error as { statusCode?: number };
      if (statusCode && statusCode >= 400 && statusCode < 500)
        return show(request, reply, { judged: null, isUnreadable: true });
      throw error;
    });
    scope.get('/verify', (request, reply) => show(request, reply, { judged: null }));
    scope.post('/verify', async (request, reply) => {
      const fields = (request.body instanceof Map ? request.body : new Map()) as ReadonlyMap<string, string>;
      const { keys, withdrawn, madeOn: today } = await readPublished(options);
      const sent = `${fields.get('file') ?? ''}\n${fields.get('text') ?? ''}`;
      return show(request, reply, { judged: judgeText(sent, { keys, withdrawn, today }) });
    });
    scope.get(publishedPath, async (_request, reply) => {
      setHeaders(reply, 'data', secure);
      return reply.header('access-control-allow-origin', '*').send(await readPublished(options));
    });
    done();
  });
}
