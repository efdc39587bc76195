import { decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import type { ProviderAsker } from './ask-provider.server.ts';
import type { Provider } from './provider.ts';

/** An end that a provider has told of: of one session there, of all of a person, or of that session of that person. */
export type HeardEnd = {
  readonly subject: string | null;
  readonly session: string | null;
  readonly token: string;
  readonly until: Date;
};

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** How old an end may be that is told, in seconds. */
const oldest = 120;

/** A token of another kind is none of an end. Some providers type it JWT, or not at all: their agency has said so. */
const isTypedAsEnd = (typ: string | undefined, { jwtLogout }: Pick<Provider, 'jwtLogout'>): boolean =>
  typ === undefined
    ? jwtLogout
    : (jwtLogout ? /^(application\/)?(logout\+jwt|jwt)$/i : /^(application\/)?logout\+jwt$/i).test(typ);

/**
 * What a logout token says (OpenID Connect Back-Channel Logout 1.0, section 2.6). Null where anything of it does not hold: another issuer
 * or audience, another algorithm than the agency has named, too old, no end of a session, or meant for something else.
 */
export async function heardEnd(asker: ProviderAsker, provider: Provider, token: unknown): Promise<HeardEnd | null> {
  if (typeof token !== 'string' || token.length > 8000) return null;
  try {
    const { alg, typ } = decodeProtectedHeader(token);
    if (!alg || !provider.algorithms.includes(alg)) return null;
    if (!isTypedAsEnd(typ, provider)) return null;
    const { issuer, keys } = await asker.itself(provider);
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: provider.clientId,
      algorithms: [...provider.algorithms],
      maxTokenAge: oldest,
      clockTolerance: 30,
      requiredClaims: ['iat', 'jti'],
    });
    return endIn(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}

/** A token that is an end and nothing else: no token of a sign-in (`nonce`) passes for one. */
function endIn({
  sub,
  sid,
  jti,
  iat,
  nonce,
  events,
}: JWTPayload & { events?: unknown; sid?: unknown }): HeardEnd | null {
  const isEnd =
    typeof events === 'object' && events !== null && typeof (events as Record<string, unknown>)[event] === 'object';
  const session = typeof sid === 'string' ? sid : null;
  if (!isEnd || nonce !== undefined || typeof jti !== 'string' || (sub === undefined && session === null)) return null;
  return { subject: sub ?? null, session, token: jti, until: new Date(((iat ?? 0) + 2 * oldest) * 1000) };
}
