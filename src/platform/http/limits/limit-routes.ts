import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { type Few, placesFor } from './few-at-once.ts';
import { goneFrom } from './gone.ts';

export type RouteLimit = {
  readonly few: Few;
  /** Of a route to which many are sent at once by us. */
  readonly fewOf?: (route: RouteOptions) => Few | null;
  readonly isLimited: (route: RouteOptions) => boolean;
  /** Answers who got no place. */
  readonly busy: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
};

/**
 * Each of these routes has so many places, added before the routes are. A place is taken when the request has been read whole
 * and given back when its answer is made: a caller who sends or reads slowly holds none, and one who goes while waiting asks for nothing
 * any more.
 */
export function limitRoutes(server: FastifyInstance, { few, fewOf, isLimited, busy }: RouteLimit): void {
  const taken = new WeakMap<FastifyRequest, () => void>();
  server.addHook('onRoute', (route) => {
    if (!isLimited(route)) return;
    const places = placesFor(fewOf?.(route) ?? few);
    route.preHandler = [
      async (request: FastifyRequest, reply: FastifyReply) => {
        const place = places.take(goneFrom(reply));
        if (place === 'busy') return busy(request, reply);
        const leave = await place;
        if (leave === 'gone') return reply.hijack(); // there is no one to answer
        taken.set(request, leave);
      },
      ...[route.preHandler ?? []].flat(),
    ];
    route.onSend = [
      async (request: FastifyRequest) => {
        taken.get(request)?.();
      },
      ...[route.onSend ?? []].flat(),
    ];
  });
}
