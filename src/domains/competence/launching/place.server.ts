import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { learnerPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { Database } from '../../../platform/database/database.ts';
import { setHeaders } from '../../../platform/http/guard.ts';
import type { HttpOptions } from '../../../platform/http/server.ts';
import { homePageOf } from '../recording/system-statement.ts';
import { packagePolicy } from './frame-policy.ts';

export type PlayerOptions = HttpOptions & {
  readonly database: Database;
  readonly keys: Keys;
  /** How people reach this server, where the operator has said so. */
  readonly origin: string | null;
};

/** Where one opening is, as its frame knows it: everything below belongs to it, and nothing else does. */
export const placeOf = ({ origin, secure }: PlayerOptions, request: FastifyRequest, place: string): string =>
  `${origin ?? `${secure ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`}/launched/${place}/`;

/** The learner as a part knows them: an account that leads to no one, and no name. */
export const actorOf = (keys: Keys, { agency, account }: { readonly agency: number; readonly account: string }) => ({
  homePage: homePageOf(agency),
  name: learnerPseudonym(keys, agency, account).toString('hex'),
});

/** Headers of what a package gets. It is of no origin, so each answer can be read from any; only who knows the place asks for it. */
export function setPackageHeaders(reply: FastifyReply, place: string, secure: boolean): void {
  setHeaders(reply, 'data', secure);
  reply.header('content-security-policy', packagePolicy(place));
  reply.header('cross-origin-resource-policy', 'cross-origin');
  reply.header('access-control-allow-origin', '*');
  reply.header('access-control-expose-headers', 'etag, last-modified, x-experience-api-version');
}
