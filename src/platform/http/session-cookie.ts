import type { FastifyReply, FastifyRequest } from 'fastify';

/** On an https origin the cookie is bound to the host and never travels in the clear; on this computer there is no https. */
const nameOf = (secure: boolean): string => (secure ? '__Host-cape' : 'cape-dev');

/** The token of the session, or null when there is none or it is not one of ours. */
export function tokenIn(request: FastifyRequest, secure: boolean): Uint8Array | null {
  const value = request.cookies[nameOf(secure)];
  return value && /^[A-Za-z0-9_-]{43}$/.test(value) ? Buffer.from(value, 'base64url') : null;
}

export function setToken(reply: FastifyReply, token: Uint8Array, secure: boolean): void {
  reply.setCookie(nameOf(secure), Buffer.from(token).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
  });
}

/** Ends what the browser keeps of the session. */
export function clearToken(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(nameOf(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
  reply.header('clear-site-data', '"cache", "cookies", "storage"');
}
