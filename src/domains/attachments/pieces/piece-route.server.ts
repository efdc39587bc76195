import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../kernel/problem.ts';
import { languageIn, sendProblem } from '../../../platform/http/api.ts';
import { isSameOrigin, setHeaders } from '../../../platform/http/guard.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { parseInput } from '../../../platform/http/parse.ts';
import { recordingRefusals } from '../../../platform/http/refusing/refusals.ts';
import { tokenIn } from '../../../platform/http/session-cookie.ts';
import type { Log } from '../../../platform/log/log.ts';
import { pieceBytes } from '../limits.ts';
import { PieceTaken } from '../schema.ts';
import { pieceDoor } from './piece-door.server.ts';
import { type Bringing, bringPiece, PiecePlace, SentAs } from './pieces.server.ts';

type Options = Bringing & { readonly secure: boolean; readonly log: Log };

/** A type of our own: no form of another site can send it. */
const pieceType = 'application/vnd.cape.piece';

/**
 * Where the pieces of a file come in. It is no command: the act that adds the file went before, and the server writes the act that it has
 * arrived. Who may is asked of each piece as of a command, and nothing is read through it. What is not from our own pages, or from a
 * person who is signed in, is refused before its contents are read, and takes the turn of no one.
 */
export function addFilePieces(server: FastifyInstance, options: Options): void {
  const { secure, log, runtime } = options;
  const door = pieceDoor(runtime, () => performance.now());
  const inside = new WeakMap<FastifyRequest, string>();
  const refuse = (request: FastifyRequest, reply: FastifyReply, error: unknown) =>
    sendProblem(request, reply, error, { log, route: 'attachment.piece' });

  const onRequest = async (request: FastifyRequest, reply: FastifyReply) => {
    setHeaders(reply, 'data', secure);
    try {
      if (!isSameOrigin(request, secure)) throw new Problem('forbidden', httpMessages.otherOrigin);
      const token = tokenIn(request, secure);
      if (!token) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
      if (request.headers['content-type'] !== pieceType) throw new Problem('invalid', httpMessages.notJson);
      const { who, leave } = await door.enter(token);
      inside.set(request, who);
      if (reply.raw.destroyed) return leave();
      reply.raw.once('close', leave);
    } catch (error) {
      return refuse(request, reply, error);
    }
  };

  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    try {
      const token = tokenIn(request, secure);
      const who = inside.get(request);
      if (!token || who === undefined) throw new Problem('unauthenticated', runtime.walls.texts.notSignedIn);
      const place = parseInput(PiecePlace, request.params);
      const as = parseInput(SentAs, request.headers);
      if (!Buffer.isBuffer(request.body)) throw new Problem('invalid', httpMessages.notJson);
      const contents = request.body;
      const { kind: _, piece: __, ...params } = place;
      const asked = { token, params, input: null, language: languageIn(request) };
      const taken = await recordingRefusals(runtime, 'attachment.piece', 'cape_app', asked, () =>
        bringPiece(options, { ...place, token, as, contents }).catch((error: unknown) => {
          throw door.refuse(who, error);
        }),
      );
      return reply.send(PieceTaken.parse(taken));
    } catch (error) {
      return refuse(request, reply, error);
    }
  };

  // In a scope of its own: only this route takes bodies of this type and length.
  const routes: FastifyPluginAsync = async (scope) => {
    scope.addContentTypeParser(pieceType, { parseAs: 'buffer', bodyLimit: pieceBytes }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      '/api/files/:kind/:id/:file/pieces/:piece',
      { compress: false, bodyLimit: pieceBytes, onRequest },
      handler,
    );
  };
  void server.register(routes);
}
