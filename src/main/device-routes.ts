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
import { DeviceAnswer, DeviceBatch, DeviceToken, type MediumArrived } from '../kernel/device-act.ts';
import { Uuid } from '../kernel/id.ts';
import { Problem } from '../kernel/problem.ts';
import { retrying } from '../platform/database/database-error.ts';
import { languageIn, sendProblem } from '../platform/http/api.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { isSameOrigin, setHeaders } from '../platform/http/guard.ts';
import { httpMessages } from '../platform/http/messages.ts';
import { parseInput } from '../platform/http/parse.ts';
import type { Surroundings } from '../platform/http/run.ts';
import type { Log } from '../platform/log/log.ts';

/** What a phone may bring. Each was done at a place of work, or follows from it; nothing is decided about anybody by phone. */
export const broughtByPhone: readonly string[] = [
  'inspection.begin',
  'inspection.observe',
  'inspection.take-back',
  'inspection.meet-worker',
  'inspection.stop-demands',
  'inspection.converse',
  'inspection.close',
  'sitting.change-capacity',
  'suspicion.hand-over',
];

/** The commands among these routes that a phone may bring. Fails at the start when one of them is not there. */
function commandsByPhone(routes: readonly Endpoint[]): Taking['commands'] {
  return new Map(
    broughtByPhone.map((name) => {
      const found = routes.find((route) => route.name === name);
      if (found?.kind !== 'command') throw new Error(`A phone cannot bring ${name}: there is no such command.`);
      return [name, found] as const;
    }),
  );
}

/** An act of 200 kB is 270 kB as text, and its keys and head come with it. */
const batchLimit = 524_288;
const pieceLimit = 140_000;

/** How what phones bring is taken here. */
export const takingOf = (around: Surroundings, routes: readonly Endpoint[], log: Log): Taking => ({
  around,
  commands: commandsByPhone(routes),
  partsOf,
  arrived: mediaArrived(around),
  log,
});

export type DeviceRoutes = {
  readonly around: Surroundings;
  readonly routes: readonly Endpoint[];
  readonly secure: boolean;
  readonly log: Log;
};

/**
 * The two doors of a phone. Neither asks for a session: what comes is signed by the phone, and nothing can be read through them
 * but what became of what was sent.
 */
export function addDeviceRoutes(server: FastifyInstance, { around, routes, secure, log }: DeviceRoutes): void {
  const taking = takingOf(around, routes, log);
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
      return bringPiece(around, Buffer.from(token, 'base64url'), { medium, piece, sealed: request.body });
    }),
  );
}

const PiecePlace = z.strictObject({ medium: Uuid, piece: z.coerce.number().int().min(0).max(400) });

/**
 * A piece lies in the file of what tells of it, done or kept: of the capacities of the phone's owner, each that comes into one, and
 * of what tells of it, all whose key opens the piece.
 */
export async function bringPiece(
  around: Surroundings,
  token: Buffer,
  piece: { readonly medium: string; readonly piece: number; readonly sealed: Buffer },
) {
  const device = await around.database.transaction('cape_app', (tx) => findDevice(tx, token));
  if (!device) throw new Problem('unauthenticated', deviceMessages.unknown);
  const told = { ...piece, device: device.id };
  const all: (MediumArrived | 'unknown' | 'not-opened' | 'full')[] = [];
  for (const capacity of device.capacities) {
    const taken = await retrying(() =>
      around.database.transaction('cape_app', async (tx) => {
        const who = await enterBatch(tx, token, { capacity, sitting: null });
        return who ? [await takePiece(tx, around, who, told), await takeKeptPiece(tx, around, who, told)] : [];
      }),
    );
    all.push(...taken);
  }
  const [arrived] = leastArrived(all.filter((one) => typeof one !== 'string'));
  const isFull = all.includes('full');
  // What was kept will never be whole, so the phone is not told of a whole that it may forget. What is done still takes its pieces.
  if (arrived && !(isFull && arrived.whole !== 'not-yet')) return arrived;
  if (isFull) throw new Problem('not-found', deviceMessages.fullAfterEnd);
  throw all.includes('not-opened')
    ? new Problem('invalid', deviceMessages.otherPiece)
    : new Problem('not-found', deviceMessages.noMedium);
}
