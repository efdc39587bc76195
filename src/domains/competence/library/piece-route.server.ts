import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { languageIn, sendProblem } from '../../../platform/http/api.ts';
import { isSameOrigin, setHeaders } from '../../../platform/http/guard.ts';
import { placesForEach } from '../../../platform/http/limits/places-for-each.ts';
import { TooFast } from '../../../platform/http/limits/too-fast.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { parseInput } from '../../../platform/http/parse.ts';
import { recordingRefusals } from '../../../platform/http/refusing/refusals.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { tokenIn } from '../../../platform/http/session-cookie.ts';
import type { Log } from '../../../platform/log/log.ts';
import { accessMessages } from '../../access/public.ts';
import { toAddPackage } from './acts/add-package.ts';
import { mostPieces, packagePieceType, pieceBytes } from './pieces.ts';
import { PieceKept } from './schema.ts';
import { sealPackagePiece } from './sealing.server.ts';
import { keepPackagePiece } from './store.server.ts';

type Options = { readonly runtime: Runtime; readonly secure: boolean; readonly log: Log };

const PiecePlace = z.strictObject({
  content: Uuid,
  piece: z.coerce
    .number()
    .int()
    .min(0)
    .max(mostPieces - 1),
});

/** Few at once of each person, so that no one fills the memory. */
const few = { atOnce: 2, waiting: 4 };

export const packagePieceRoute = '/api/course-packages/sent/:content/pieces/:piece';

/**
 * Where the pieces of a package come in, before it is added by a command. Who may is asked of each piece before it is read, as of a command; nothing is
 * read through it, and nothing is opened here.
 */
export function addPackagePieces(server: FastifyInstance, { runtime, secure, log }: Options): void {
  const places = placesForEach(few);
  const refuse = (request: FastifyRequest, reply: FastifyReply, error: unknown) =>
    sendProblem(request, reply, error, { log, route: 'course-package.piece' });

  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    setHeaders(reply, 'data', secure);
    try {
      if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
      const token = tokenIn(request, secure);
      if (!token) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
      if (request.headers['content-type'] !== packagePieceType) throw new Problem('invalid', httpMessages.notJson);
      const who = await runtime.database.transaction('cape_read', (tx) => runtime.walls.enter(tx, token, null));
      if (!who) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
      if (!runtime.walls.holds(who, toAddPackage)) throw new Problem('forbidden', runtime.walls.texts.mayNot);
      const place = places.take(who.actor);
      if (place === 'busy') throw new TooFast({ wait: 1, isFirst: false });
      const leave = await place;
      if (reply.raw.destroyed) return leave();
      reply.raw.once('close', leave);
    } catch (error) {
      return refuse(request, reply, error);
    }
  };

  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      const token = tokenIn(request, secure);
      const { content, piece } = parseInput(PiecePlace, request.params);
      const { body } = request;
      if (!token || !Buffer.isBuffer(body) || body.length === 0) throw new Problem('invalid', httpMessages.notJson);
      const asked = { token, params: { content }, input: null, language: languageIn(request) };
      await recordingRefusals(runtime, 'course-package.piece', 'cape_app', asked, () =>
        bringPackagePiece(runtime, { token, content, piece, bytes: body }),
      );
      return reply.send(PieceKept.parse({ piece }));
    } catch (error) {
      return refuse(request, reply, error);
    }
  };

  // In a scope of its own: only this route takes bodies of this type and length.
  const routes: FastifyPluginAsync = async (scope) => {
    scope.addContentTypeParser(packagePieceType, { parseAs: 'buffer', bodyLimit: pieceBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(packagePieceRoute, { compress: false, bodyLimit: pieceBytes, onRequest }, handler);
  };
  void server.register(routes);
}

/** Keeps one piece in the file of its sender, who is asked for again as of a command. */
export const bringPackagePiece = (
  runtime: Runtime,
  sent: { readonly token: Uint8Array; readonly content: string; readonly piece: number; readonly bytes: Uint8Array },
): Promise<void> =>
  runtime.database.transaction('cape_app', async (tx) => {
    const { token, content, piece, bytes } = sent;
    const who = await runtime.walls.enter(tx, token, null);
    if (!who) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
    if (!runtime.walls.holds(who, toAddPackage)) throw new Problem('forbidden', runtime.walls.texts.mayNot);
    const at = runtime.walls.own(who, runtime.clock());
    if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
    const sealed = sealPackagePiece(runtime.keys, content, piece, bytes);
    await keepPackagePiece(tx, at, { content, piece, sentBy: who.actor, sealed });
  });
