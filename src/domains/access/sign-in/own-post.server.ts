import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { languageIn, sendProblem } from '../../../platform/http/api.ts';
import { isSameOrigin } from '../../../platform/http/guard.ts';
import type { Pace } from '../../../platform/http/limits/pace.ts';
import { TooFast } from '../../../platform/http/limits/too-fast.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { parseInput } from '../../../platform/http/parse.ts';
import { tokenIn } from '../../../platform/http/session-cookie.ts';
import { accessMessages } from '../messages.ts';
import { ownTexts } from './own-messages.ts';
import { findOwnSession, type OwnSession } from './own-store.server.ts';
import { refusals, SignInRefused } from './sign-in-problem.ts';
import type { SignInOptions } from './steps.server.ts';

/** A token, and the live session that it is. */
export type Own = { readonly token: Uint8Array; readonly session: OwnSession };

type Posting = <Input>(
  path: string,
  of: { readonly verb: string; readonly shape: z.ZodType<Input> },
  work: (own: Own, input: Input, on: { request: FastifyRequest; reply: FastifyReply }) => Promise<object>,
) => void;

/** `pace`: how fast one account may ask, the same store as for everything else it asks. */
export type OwnOptions = Pick<SignInOptions, 'database' | 'secure' | 'log'> & { readonly pace?: Pace | undefined };

/** How a person who is signed in does something with their own way to sign in: from our own pages, with a live session, and answered as a command is. */
export function ownPost(server: FastifyInstance, { database, secure, log, pace }: OwnOptions): Posting {
  const ownOf = async (request: FastifyRequest): Promise<Own> => {
    const token = tokenIn(request, secure);
    const session = token && (await database.transaction('cape_login', (tx) => findOwnSession(tx, token)));
    if (!token || !session) throw new Problem('unauthenticated', accessMessages.notSignedIn);
    return { token, session };
  };
  const asProblem = (error: unknown): unknown => {
    if (!(error instanceof SignInRefused)) return error;
    log({ event: 'sign-in-refused', reason: error.refusal, code: error.code });
    return new Problem('conflict', refusals[error.refusal]);
  };
  return (path, { verb, shape }, work) => {
    server.post(path, { compress: false }, async (request, reply) => {
      reply.header('cache-control', 'no-store').header('content-language', languageIn(request));
      try {
        if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
        const own = await ownOf(request);
        const paced = pace?.(own.session.account);
        if (paced && paced.wait > 0) throw new TooFast(paced);
        return await reply.send(await work(own, parseInput(shape, request.body), { request, reply }));
      } catch (error) {
        return sendProblem(request, reply, asProblem(error), { log, route: verb });
      }
    });
  };
}

/** Who it was, for the log. */
export const whose = ({ hash, account, agency, unit }: OwnSession) => ({ hash, account, agency, unit });

type OwnOutcome = 'done' | 'known' | 'last' | 'none' | 'not-administrator' | 'not-fresh' | 'signed-out';

/** What the database has refused, as a sentence. `none`: of a passkey. */
export function refuseUnless(outcome: OwnOutcome): void {
  if (outcome === 'not-administrator') throw new Problem('forbidden', ownTexts.noRecoveryCodes);
  if (outcome === 'known') throw new SignInRefused('passkey-known', 'passkey known');
  if (outcome === 'last') throw new Problem('conflict', ownTexts.lastPasskey);
  if (outcome === 'none') throw new Problem('not-found', ownTexts.noSuchPasskey);
  if (outcome === 'not-fresh') throw new Problem('conflict', httpMessages.proveAgain);
  if (outcome === 'signed-out') throw new Problem('unauthenticated', accessMessages.notSignedIn);
}
