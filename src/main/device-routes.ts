import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  enterBatch,
  findDevice,
  leastArrived,
  type Taking,
  takeBatch,
  takeKeptPiece,
} from '../domains/access/public.server.ts';
import { deviceMessages } from '../domains/access/public.ts';
import { mediaArrived, partsOf, takePiece } from '../domains/inspections/public.server.ts';
import type { ActDef } from '../kernel/define-act.ts';
import { DeviceAnswer, DeviceBatch, DeviceToken, type MediumArrived } from '../kernel/device-act.ts';
import { Uuid } from '../kernel/id.ts';
import { Problem } from '../kernel/problem.ts';
import { retrying } from '../platform/database/database-error.ts';
import { languageIn, sendProblem } from '../platform/http/api.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { isSameOrigin, setHeaders } from '../platform/http/guard.ts';
import { httpMessages } from '../platform/http/messages.ts';
import { parseInput } from '../platform/http/parse.ts';
import type { Runtime } from '../platform/http/run.ts';
import type { Log } from '../platform/log/log.ts';

/**
 * The commands that a phone may bring: those whose act says what it is called when a phone brings it. Each was done at a place of work, or
 * follows from it; nothing is decided about a person by phone. Fails at the start when one of them is no command.
 */
export function commandsByPhone(acts: Iterable<ActDef>, routes: readonly Endpoint[]): Taking['commands'] {
  const brought = [...acts].filter(({ byPhone }) => byPhone !== null);
  return new Map(
    brought.map(({ type }) => {
      const found = routes.find((route) => route.name === type);
      if (found?.kind !== 'command') throw new Error(`A phone cannot bring ${type}: there is no such command.`);
      return [type, found] as const;
    }),
  );
}

/** An act of 200 kB is 270 kB as text, and its keys and head come with it. */
const batchLimit = 524_288;
const pieceLimit = 140_000;

/** How what phones bring is taken here. */
export const takingOf = (runtime: Runtime, routes: readonly Endpoint[], log: Log): Taking => ({
  runtime,
  commands: commandsByPhone(runtime.registry.types.values(), routes),
  partsOf,
  arrived: mediaArrived(runtime),
  log,
});

export type DeviceRoutes = {
  readonly runtime: Runtime;
  readonly routes: readonly Endpoint[];
  readonly secure: boolean;
  readonly log: Log;
};

/**
 * The two doors of a phone. Neither asks for a session: what comes is signed by the phone, and nothing can be read through them
 * but what became of what was sent.
 */
export function addDeviceRoutes(server: FastifyInstance, { runtime, routes, secure, log }: DeviceRoutes): void {
  const taking = takingOf(runtime, routes, log);
  const from = async (
    request: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<FastifyReply> => {
    setHeaders(reply, 'data', secure);
    try {
      if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
      return reply.status(200).send(await work());
    } catch (error) {
      return sendProblem(request, reply, error, { log, route: request.routeOptions.url ?? 'none' });
    }
  };

  server.post('/api/device/batch', { bodyLimit: batchLimit, compress: false }, (request, reply) =>
    from(request, reply, async () => {
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        throw new Problem('invalid', httpMessages.notJson);
      const batch = parseInput(DeviceBatch, request.body);
      return DeviceAnswer.parse(await takeBatch(taking, batch, languageIn(request)));
    }),
  );

  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: pieceLimit },
    (_request, body, done) => done(null, body),
  );
  server.post('/api/device/media/:medium/:piece', { compress: false }, (request, reply) =>
    from(request, reply, async () => {
      const { medium, piece } = parseInput(PiecePlace, request.params);
      const token = DeviceToken.safeParse(request.headers['x-cape-device']).data;
      if (!token || !Buffer.isBuffer(request.body)) throw new Problem('unauthenticated', deviceMessages.unknown);
      return bringPiece(runtime, Buffer.from(token, 'base64url'), { medium, piece, sealed: request.body });
    }),
  );
}

const PiecePlace = z.strictObject({ medium: Uuid, piece: z.coerce.number().int().min(0).max(400) });

/**
 * A piece belongs to the file of the act that names it, done or kept: of the capacities of the phone's owner, each that comes into one, and
 * of the acts that name it, all whose key opens the piece.
 */
export async function bringPiece(
  runtime: Runtime,
  token: Buffer,
  piece: { readonly medium: string; readonly piece: number; readonly sealed: Buffer },
) {
  const device = await runtime.database.transaction('cape_app', (tx) => findDevice(tx, token));
  if (!device) throw new Problem('unauthenticated', deviceMessages.unknown);
  const told = { ...piece, device: device.id };
  const all: (MediumArrived | 'unknown' | 'not-opened' | 'full')[] = [];
  for (const capacity of device.capacities) {
    const taken = await retrying(() =>
      runtime.database.transaction('cape_app', async (tx) => {
        const who = await enterBatch(tx, token, { capacity, sitting: null });
        return who ? [await takePiece(tx, runtime, who, told), await takeKeptPiece(tx, runtime, who, told)] : [];
      }),
    );
    all.push(...taken);
  }
  const [arrived] = leastArrived(all.filter((one) => typeof one !== 'string'));
  const isFull = all.includes('full');
  // What was kept will never be whole, so the phone gets no answer that it is whole and may be forgotten. What is done still takes its
  // pieces.
  if (arrived && !(isFull && arrived.whole !== 'not-yet')) return arrived;
  if (isFull) throw new Problem('not-found', deviceMessages.fullAfterEnd);
  throw all.includes('not-opened')
    ? new Problem('invalid', deviceMessages.otherPiece)
    : new Problem('not-found', deviceMessages.noMedium);
}
