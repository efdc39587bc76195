import type { FastifyReply, FastifyRequest } from 'fastify';

/** On an https origin the cookie is bound to the host and never travels in the clear; on this computer there is no https. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-cape' : 'cape-dev');

/** The token of the session, or null when there is none or it is not one of ours. */
export function tokenIn(request: FastifyRequest, secure: boolean): Uint8Array | null {
  const value = request.cookies[sessionCookie(secure)];
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : null;
}

export function setToken(reply: FastifyReply, token: Uint8Array, secure: boolean): void {
  reply.setCookie(sessionCookie(secure), Buffer.from(token).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}

/** Set by the field app, on a phone that holds what was recorded without a network: it says nothing else. */
const phoneCookie = 'cape-phone';

/**
 * Ends what the browser keeps of the session. On a phone that holds what was recorded without a network only the session ends:
 * there, clearing everything would destroy what has not been sent yet.
 */
export function clearToken(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(sessionCookie(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
  const holdsUnsent = request.cookies[phoneCookie] !== undefined;
  reply.header('clear-site-data', holdsUnsent ? '"cache"' : '"cache", "cookies", "storage"');
}
