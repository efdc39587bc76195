import type { FastifyReply } from 'fastify';

/** Aborted once the caller has gone before the answer, also where they went before this was asked. */
export function goneFrom(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  if (reply.raw.destroyed) gone.abort();
  else reply.raw.once('close', () => gone.abort()); // also once all is sent, when nothing listens any more
  return gone.signal;
}
