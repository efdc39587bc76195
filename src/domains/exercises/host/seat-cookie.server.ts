import type { FastifyReply, FastifyRequest } from 'fastify';

/** So long after its end an exercise can be read, by those who were in it. Then it is erased. */
export const keptDays = 30;

type Key = { readonly id: string; readonly secret: Uint8Array };

/** Who leads, and who plays: a browser may be both, each in its own window. */
type As = 'lead' | 'seat';

const nameOf = (as: As, secure: boolean): string => `${secure ? '__Secure-' : ''}cape-exercise-${as}`;

/** The exercise and the secret that a browser was given, or null. It opens that exercise and nothing of the installation. */
export function keyIn(request: FastifyRequest, as: As, secure: boolean): Key | null {
  const [, id = '', secret = ''] =
    /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/.exec(request.cookies[nameOf(as, secure)] ?? '') ?? [];
  return id === '' ? null : { id, secret: Buffer.from(secret, 'base64url') };
}

export function setKey(reply: FastifyReply, as: As, { id, secret }: Key, secure: boolean): void {
  reply.setCookie(nameOf(as, secure), `${id}.${Buffer.from(secret).toString('base64url')}`, {
    path: '/exercise',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: keptDays * 86_400,
  });
}
