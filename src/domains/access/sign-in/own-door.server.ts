import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { languageIn, sendProblem } from '../../../platform/http/api.ts';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { parseInput } from '../../../platform/http/parse.ts';
import { tokenIn } from '../../../platform/http/session-cookie.ts';
import { accessMessages } from '../messages.ts';
import { findOwnSession, type OwnSession } from './own-store.server.ts';
import type { SignInOptions } from './steps.server.ts';

/** The token of a person who is signed in, and whose session it is. */
export type Own = { readonly token: Uint8Array; readonly session: OwnSession };

/**
 * How a person who is signed in does something that belongs to them alone and to no case file: as their token says, in the role that signs
 * people in, by functions of the database that know no one else’s. `asProblem` says what a fault of the route itself is called.
 */
export function ownDoor(
  server: FastifyInstance,
  { database, secure, log }: Pick<SignInOptions, 'database' | 'secure' | 'log'>,
  asProblem: (error: unknown) => unknown = (error) => error,
) {
  const asLogin = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => database.transaction('cape_login', work);

  async function ownOf(request: FastifyRequest): Promise<Own> {
    const token = tokenIn(request, secure);
    const session = token && (await asLogin((tx) => findOwnSession(tx, token)));
    if (!token || !session) throw new Problem('unauthenticated', accessMessages.notSignedIn);
    return { token, session };
  }

  const post = <Input>(
    path: string,
    { verb, shape }: { verb: string; shape: z.ZodType<Input> },
    work: (own: Own, input: Input, on: { request: FastifyRequest; reply: FastifyReply }) => Promise<object>,
  ): void => {
    server.post(path, { compress: false }, async (request, reply) => {
      reply.header('cache-control', 'no-store').header('content-language', languageIn(request));
      try {
        if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
        const own = await ownOf(request);
        return await reply.send(await work(own, parseInput(shape, request.body), { request, reply }));
      } catch (error) {
        return sendProblem(request, reply, asProblem(error), { log, route: verb });
      }
    });
  };
  return { asLogin, post };
}
