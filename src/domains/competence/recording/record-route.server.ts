import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { ours } from '../launching/part-address.server.ts';
import { actorOf, type PlayerOptions, placeOf, setPackageHeaders } from '../launching/place.server.ts';
import { hashOfSecret } from '../launching/secrets.server.ts';
import { answerScorm } from '../scorm/record-scorm.server.ts';
import { type RecordAnswer, type RecordRequest, refusedAs } from './answer.server.ts';
import { answerDocuments, isDocumentResource } from './documents.server.ts';
import { recordLimits } from './limits.ts';
import { answerStatements, type Recording } from './statements.server.ts';
import { findLaunch } from './store.server.ts';
import { activityOf } from './system-statement.ts';

type Doors = {
  readonly config: object;
  /** The token of an opening, once: null where the address was used, or holds no longer. */
  readonly fetchToken: (place: string, fetching: string) => Promise<string | null>;
};

/** Nothing that was refused leaves anything behind: the transaction is rolled back with it. */
class RecordRefused extends Error {
  constructor(readonly answer: RecordAnswer) {
    super('refused');
  }
}

const below = `/launched/:place/${ours}`;
const methods = 'GET, POST, PUT, DELETE';

/** The record store of packages: xAPI 1.0.3 as far as cmi5 needs it, for the one opening whose token is sent. */
export function addRecordStore(server: FastifyInstance, options: PlayerOptions, doors: Doors): void {
  const { secure, clock, database } = options;
  const { config } = doors;
  const placeIn = (request: FastifyRequest): string => (request.params as { place?: string }).place ?? '';
  const open = (request: FastifyRequest, reply: FastifyReply): void => {
    const place = placeIn(request);
    setPackageHeaders(reply, placeOf(options, request, hashOfSecret(place) ? place : 'nothing'), secure);
    reply.header('x-experience-api-version', '1.0.3');
  };

  const routes: FastifyPluginAsync = async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: recordLimits.body }, (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler((error: unknown, request, reply) => {
      const { statusCode } = error as { statusCode?: number };
      if (!statusCode || statusCode < 400 || statusCode >= 500) throw error;
      open(request, reply);
      return reply
        .status(statusCode === 413 ? 413 : 400)
        .send({ error: statusCode === 413 ? 'too-large' : 'unreadable' });
    });

    scope.options(`${below}/*`, { config }, async (request, reply) => {
      open(request, reply);
      reply.header('access-control-allow-methods', methods);
      reply.header(
        'access-control-allow-headers',
        'authorization, content-type, x-experience-api-version, if-match, if-none-match',
      );
      return reply.header('access-control-max-age', '600').status(204).send();
    });

    scope.post(`${below}/fetch/:fetching`, { config, compress: false }, async (request, reply) => {
      open(request, reply);
      const token = await doors.fetchToken(placeIn(request), (request.params as { fetching: string }).fetching);
      if (!token) return reply.send({ 'error-code': '1', 'error-text': 'The address was used, or has ended.' });
      return reply.send({ 'auth-token': Buffer.from(`cape:${token}`, 'utf8').toString('base64') });
    });

    for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const)
      scope.route({
        method,
        url: `${below}/xapi/*`,
        config,
        compress: false,
        exposeHeadRoute: false,
        handler: async (request, reply) => {
          open(request, reply);
          return send(reply, await answered(request, xapi));
        },
      });

    scope.post(`${below}/scorm`, { config, compress: false }, async (request, reply) => {
      open(request, reply);
      return send(reply, await answered(request, scorm));
    });
  };
  void server.register(routes);

  type Answering = (request: FastifyRequest, asked: RecordRequest) => Promise<RecordAnswer>;
  const recordingOf = (
    place: Buffer,
    now: Date,
    found: NonNullable<Awaited<ReturnType<typeof findLaunch>>>,
  ): Recording => ({
    ...{ keys: options.keys, place, now, open: found },
    speaking: {
      ...{ launch: found.launch, attempt: found.attempt, unit: found.unit, actor: actorOf(options.keys, found) },
      activity: activityOf(found.edition, found.unit),
      part: found.opens[found.unit] ?? { id: '', masteryScore: null },
    },
  });

  const xapi: Answering = (request, asked) => {
    const place = hashOfSecret(placeIn(request));
    const token = hashOfSecret(tokenIn(request));
    if (!place || !token) return Promise.resolve(refusedAs(401, 'no-token'));
    if (!/^1\.0(?:\.|$)/.test(String(request.headers['x-experience-api-version'] ?? '')))
      return Promise.resolve(refusedAs(400, 'version-missing'));
    const now = clock();
    return database.transaction('cape_public', async (tx) => {
      const found = await findLaunch(tx, { place, token, now });
      if (found?.line.standard !== 'cmi5') throw new RecordRefused(refusedAs(401, 'no-such-opening'));
      const of = recordingOf(place, now, found);
      const returnUrl = `${placeOf(options, request, placeIn(request))}${ours}/ended`;
      const answer =
        asked.resource === 'statements'
          ? await answerStatements(tx, of, asked)
          : isDocumentResource(asked.resource)
            ? await answerDocuments(tx, { ...of, returnUrl }, asked)
            : asked.resource === 'about'
              ? { status: 200, body: { version: ['1.0.3'] } }
              : refusedAs(404, 'no-such-resource');
      if (answer.status >= 400) throw new RecordRefused(answer);
      return answer;
    });
  };

  const scorm: Answering = (request, asked) => {
    const place = hashOfSecret(placeIn(request));
    if (!place) return Promise.resolve(refusedAs(401, 'no-such-opening'));
    const now = clock();
    return database.transaction('cape_public', async (tx) => {
      const found = await findLaunch(tx, { place, token: null, now });
      if (found?.line.standard !== 'scorm-1.2') throw new RecordRefused(refusedAs(401, 'no-such-opening'));
      const answer = await answerScorm(tx, recordingOf(place, now, found), asked);
      if (answer.status >= 400) throw new RecordRefused(answer);
      return answer;
    });
  };
}

async function answered(
  request: FastifyRequest,
  answering: (request: FastifyRequest, asked: RecordRequest) => Promise<RecordAnswer>,
): Promise<RecordAnswer> {
  const asked: RecordRequest = {
    method: request.method,
    resource: (request.params as { '*'?: string })['*'] ?? '',
    query: request.query as Readonly<Record<string, unknown>>,
    headers: request.headers,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
  try {
    return await answering(request, asked);
  } catch (error) {
    if (error instanceof RecordRefused) return error.answer;
    throw error;
  }
}

/** The token as it was given: `Basic`, in base64, behind a name that means nothing. */
function tokenIn(request: FastifyRequest): string | undefined {
  const sent = /^Basic ([A-Za-z0-9+/=]{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  return sent && /^cape:(.*)$/s.exec(Buffer.from(sent, 'base64').toString('utf8'))?.[1];
}

function send(reply: FastifyReply, { status, body, content, headers }: RecordAnswer): FastifyReply {
  for (const [name, value] of Object.entries(headers ?? {})) reply.header(name, value);
  reply.status(status);
  if (content) return reply.type(safeType(content.type)).send(content.bytes);
  return body === undefined ? reply.send() : reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** A document is never a page: what a part has stored is read by it and shown by no browser. */
const safeType = (type: string): string =>
  /^(?:application\/json|text\/plain)\b/.test(type) ? type : 'application/octet-stream';
