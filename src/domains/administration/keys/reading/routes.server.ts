import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { canonical } from '../../../../kernel/text/canonical.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { languageIn, sendProblem } from '../../../../platform/http/api.ts';
import { cursorOf, readCursor } from '../../../../platform/http/cursor.ts';
import type { EndpointByKey } from '../../../../platform/http/endpoint.ts';
import { setHeaders } from '../../../../platform/http/guard.ts';
import { placesFor } from '../../../../platform/http/limits/few-at-once.ts';
import { parseInput } from '../../../../platform/http/parse.ts';
import type { Runtime } from '../../../../platform/http/run.ts';
import type { Log } from '../../../../platform/log/log.ts';
import { type KeyDoor, KeyRefused } from '../door.server.ts';
import { keyMessages as texts } from '../messages.ts';
import { type ListByKey, listsByKey } from './lists.server.ts';

type ReadingOptions = {
  readonly runtime: Runtime;
  readonly log: Log;
  readonly secure: boolean;
  readonly door: KeyDoor;
};

/** What keys read, for the description of the API. */
export const endpointsByKey: readonly EndpointByKey[] = listsByKey;
/** Every address here. Each asks for a key, and no session opens one. */
export const readingRoutes: readonly string[] = listsByKey.map(({ path }) => `GET ${path}`);

const Place = z.strictObject({ id: Uuid });

/** Lists that a system of an agency reads with a key of that agency. None is about a matter, or about a person in one. */
export function addReadingByKey(server: FastifyInstance, { runtime, log, secure, door }: ReadingOptions): void {
  // A flood of wrong keys takes the time of no one who is signed in.
  const places = placesFor({ atOnce: 4, waiting: 60 });

  /** One page of a list, in one transaction with its entry in the log, as a role that cannot write. */
  async function read(request: FastifyRequest, one: ListByKey): Promise<string> {
    const key = door.keyOf(request);
    return runtime.database.transaction('cape_read', async (tx) => {
      const who = await door.enter(tx, key, one.verb);
      const { limit, after } = parseInput(one.asked, request.query);
      const found = await one.find(tx, { after: readCursor(Place, after)?.id ?? null, most: limit + 1 });
      const items = found.slice(0, limit);
      const last = found.length > limit ? items.at(-1) : undefined;
      await runtime.walls.append(tx, runtime.keys, who, one.name, 'seen', {
        at: runtime.clock().toISOString(),
        objects: items.map(({ id }) => id),
        fields: [one.field],
      });
      // What the description of the API does not name is not sent.
      const answer: z.ZodType = one.answer;
      return canonical(answer.parse({ ...one.about(who), items, next: last ? cursorOf({ id: last.id }) : null }));
    });
  }

  async function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    error: unknown,
    route: string,
  ): Promise<FastifyReply> {
    if (!(error instanceof KeyRefused)) return sendProblem(request, reply, error, { log, route });
    if (error.why === 'too-many') {
      const seconds = error.after ?? 60;
      reply.header('retry-after', seconds);
      return sendProblem(request, reply, new Problem('too-many', texts.keyTooFast, { seconds }), { log, route });
    }
    await door.slowDown();
    reply.header('www-authenticate', 'Bearer realm="CAPE"');
    return sendProblem(request, reply, new Problem('unauthenticated', texts.keyNeeded), { log, route });
  }

  for (const one of listsByKey) {
    server.get(one.path, { compress: false }, async (request, reply) => {
      setHeaders(reply, 'data', secure);
      reply.header('content-language', languageIn(request));
      const place = places.take();
      if (place === 'busy') {
        reply.header('retry-after', 10);
        return sendProblem(request, reply, new Problem('too-many', texts.tooManyKeys), { log, route: one.name });
      }
      const leave = await place;
      try {
        const body = await read(request, one);
        const version = `"${sha256(body).toString('hex').slice(0, 32)}"`;
        reply.header('etag', version);
        if (isKnown(request.headers['if-none-match'], version)) return reply.status(304).send();
        return reply.type('application/json; charset=utf-8').send(body);
      } catch (error) {
        // The place is given back before one who guesses is made to wait.
        leave();
        return refuse(request, reply, error, one.name);
      } finally {
        leave();
      }
    });
  }
}

/** Whether who asks has this version already: any of those that they name, or any at all. */
const isKnown = (named: string | undefined, version: string): boolean =>
  named?.split(',').some((one) => [version, '*'].includes(one.trim().replace(/^W\//, ''))) ?? false;
