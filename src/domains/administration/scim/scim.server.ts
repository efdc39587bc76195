import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { Uuid } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { notNowOf } from '../../../platform/database/not-now.ts';
import { setHeaders } from '../../../platform/http/guard.ts';
import { placesFor } from '../../../platform/http/limits/few-at-once.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { faultOf, type Log } from '../../../platform/log/log.ts';
import { type KeyDoor, KeyRefused } from '../keys/door.server.ts';
import { asShown, demandSchema, listAnswer, readAsked } from './asked.ts';
import { tellResourceTypes, tellSchemas, tellService } from './discovery.ts';
import { type Request, scimEngine, scimProblemOf, versionOf } from './engine.server.ts';
import { addOneGroup, findGroup, patchGroup, putGroup, removeGroup, tellGroups } from './groups.server.ts';
import { groupUrn, type JsonObject, userUrn } from './names.ts';
import { problemBody, ScimProblem } from './problem.ts';
import { addUser, findUser, patchUser, putUser, removeUser, tellUsers } from './users.server.ts';

type ScimOptions = {
  readonly runtime: Runtime;
  readonly log: Log;
  readonly secure: boolean;
  /** The address that people type, where the operator has named one. */
  readonly origin: string | null;
  readonly door: KeyDoor;
};

const root = '/scim/v2';
/** What is asked of one kind of resource, and how the log calls it. */
const kinds = {
  Users: {
    urn: userUrn,
    ...{ name: 'account', tell: tellUsers, add: addUser, put: putUser, patch: patchUser, remove: removeUser },
    find: async (request: Request, id: string) => (await findUser(request, id)).resource,
  },
  Groups: {
    urn: groupUrn,
    ...{ name: 'directory-group', tell: tellGroups, add: addOneGroup, put: putGroup, patch: patchGroup },
    remove: removeGroup,
    find: async (request: Request, id: string) => (await findGroup(request, id)).resource,
  },
} as const;
type KindName = keyof typeof kinds;
const kindNames = ['Users', 'Groups'] as const;

/** Every address here. Each asks for a key, and no session opens one. */
export const scimRoutes: readonly string[] = [
  ...kindNames.flatMap((kind) => [
    `GET ${root}/${kind}`,
    `POST ${root}/${kind}`,
    `POST ${root}/${kind}/.search`,
    ...['GET', 'PUT', 'PATCH', 'DELETE'].map((method) => `${method} ${root}/${kind}/:id`),
  ]),
  `POST ${root}/.search`,
  `POST ${root}/Bulk`,
  `GET ${root}/ServiceProviderConfig`,
  `GET ${root}/ResourceTypes`,
  `GET ${root}/ResourceTypes/:id`,
  `GET ${root}/Schemas`,
  `GET ${root}/Schemas/:id`,
];

/** An answer: a resource with its version, a list, or nothing. */
type Answered = { readonly status: number; readonly body: JsonObject | null; readonly isResource?: boolean };

/** People and groups for the directory of an agency (SCIM 2.0, RFC 7643 and 7644), with a key of that agency. */
export async function addScim(server: FastifyInstance, options: ScimOptions): Promise<void> {
  const { runtime, log, secure, origin, door } = options;
  const engine = scimEngine(runtime, door);
  // A flood of wrong keys takes the time of no one who is signed in.
  const places = placesFor({ atOnce: 4, waiting: 60 });

  const send = (reply: FastifyReply, status: number, body: JsonObject | null): FastifyReply => {
    setHeaders(reply, 'data', secure);
    if (body === null) return reply.status(status).send();
    return reply.status(status).type('application/scim+json; charset=utf-8').send(JSON.stringify(body));
  };
  const refuse = (reply: FastifyReply, problem: ScimProblem): FastifyReply =>
    send(reply, problem.status, problemBody(problem) as JsonObject);

  async function fail(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<FastifyReply> {
    if (error instanceof KeyRefused) {
      if (error.why === 'too-many') {
        reply.header('retry-after', error.after ?? 60);
        return refuse(reply, new ScimProblem(429, 'This key has made too many requests. Send it again later.'));
      }
      await door.slowDown();
      reply.header('www-authenticate', 'Bearer realm="SCIM"');
      return refuse(reply, new ScimProblem(401, 'A key of the agency is needed that is in use and may do this.'));
    }
    const problem = scimProblemOf(error);
    if (problem) return refuse(reply, problem);
    if (notNowOf(error)) {
      reply.header('retry-after', 2);
      return refuse(reply, new ScimProblem(503, 'This is not possible at the moment. Send it again.'));
    }
    // What Fastify itself refuses: a body that is no JSON, too large, or of another type.
    const { statusCode } = error as { statusCode?: number };
    if (statusCode && statusCode >= 400 && statusCode < 500)
      return refuse(reply, new ScimProblem(statusCode, 'The body cannot be read as JSON.', 'invalidSyntax'));
    const number = randomBytes(5).toString('hex');
    log({ event: 'fault', route: request.routeOptions.url ?? 'none', number, fault: faultOf(error) });
    return refuse(reply, new ScimProblem(500, `Something went wrong here. The number to quote is ${number}.`));
  }

  const baseOf = (request: FastifyRequest): string =>
    `${origin ?? `http://${request.headers.host ?? 'localhost'}`}${root}`;
  const idIn = (request: FastifyRequest): string => {
    const read = Uuid.safeParse((request.params as { id?: string }).id?.toLowerCase());
    if (!read.success) throw new ScimProblem(404, 'There is nothing of this id.');
    return read.data;
  };
  const asking = (request: FastifyRequest, verb: string, object: string | null = null) => ({
    key: door.keyOf(request),
    verb,
    object,
    base: baseOf(request),
    body: request.body,
    ifMatch: request.headers['if-match'] ?? null,
  });

  /** Answers in a place of its own, which is given back before one who guesses is made to wait. */
  const answering =
    (work: (request: FastifyRequest) => Promise<Answered>) =>
    async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const place = places.take();
      if (place === 'busy') {
        reply.header('retry-after', 10);
        return refuse(reply, new ScimProblem(503, 'Too many requests at once. Send it again.'));
      }
      const leave = await place;
      try {
        const { status, body, isResource } = await work(request);
        if (isResource && body) {
          const version = versionOf(body);
          reply.header('etag', version).header('location', String((body.meta as JsonObject).location));
          if (request.method === 'GET' && request.headers['if-none-match'] === version) return send(reply, 304, null);
          return send(reply, status, asShown(body, readAsked(request.query).shown));
        }
        return send(reply, status, body);
      } catch (error) {
        leave();
        return await fail(request, reply, error);
      } finally {
        leave();
      }
    };

  const found = (of: KindName, given: (request: FastifyRequest) => unknown) =>
    answering((request) => {
      return engine.read(asking(request, `${kinds[of].name}.list`), async (by) => {
        const answer = listAnswer(await kinds[of].tell(by), readAsked(given(request)));
        const objects = (answer.Resources as readonly JsonObject[]).map(({ id }) => String(id));
        return { answer: { status: 200, body: answer }, objects };
      });
    });

  const told = (tell: (base: string) => JsonObject | readonly JsonObject[]) =>
    answering((request) =>
      engine.read(asking(request, 'directory.read'), async ({ base }) => {
        if ((request.query as { filter?: unknown }).filter !== undefined)
          throw new ScimProblem(403, 'What this service is cannot be filtered.');
        const all = tell(base);
        const body = Array.isArray(all) ? listAnswer(all as readonly JsonObject[], readAsked({})) : (all as JsonObject);
        return { answer: { status: 200, body }, objects: [] };
      }),
    );
  const toldOne = (tell: (base: string) => readonly JsonObject[]) =>
    answering((request) =>
      engine.read(asking(request, 'directory.read'), async ({ base }) => {
        const { id } = request.params as { id: string };
        const body = tell(base).find((each) => String(each.id).toLowerCase() === id.toLowerCase());
        if (!body) throw new ScimProblem(404, 'There is nothing of this id.');
        return { answer: { status: 200, body }, objects: [] };
      }),
    );

  const routes: FastifyPluginAsync = async (scim) => {
    scim.setErrorHandler((error, request, reply) => fail(request, reply, error));
    scim.addContentTypeParser(
      'application/scim+json',
      { parseAs: 'string' },
      scim.getDefaultJsonParser('error', 'error'),
    );

    for (const name of kindNames) {
      const kind = kinds[name];
      scim.get(
        `${root}/${name}`,
        found(name, ({ query }) => query),
      );
      scim.post(
        `${root}/${name}/.search`,
        found(name, ({ body }) => body),
      );
      scim.post(
        `${root}/${name}`,
        answering((request) =>
          engine.change(asking(request, `${kind.name}.add`), async (by) => {
            demandSchema(by.body, kind.urn);
            return { status: 201, body: await kind.add(by), isResource: true };
          }),
        ),
      );
      scim.get(
        `${root}/${name}/:id`,
        answering((request) =>
          engine.read(asking(request, `${kind.name}.read`, idOr(request)), async (by) => {
            const id = idIn(request);
            return { answer: { status: 200, body: await kind.find(by, id), isResource: true }, objects: [id] };
          }),
        ),
      );
      for (const [method, work] of [
        ['put', kind.put],
        ['patch', kind.patch],
      ] as const) {
        scim[method](
          `${root}/${name}/:id`,
          answering((request) =>
            engine.change(asking(request, `${kind.name}.change`, idOr(request)), async (by) => {
              const id = idIn(request);
              if (method === 'put') demandSchema(by.body, kind.urn);
              return { status: 200, body: await work(by, id), isResource: true };
            }),
          ),
        );
      }
      scim.delete(
        `${root}/${name}/:id`,
        answering((request) =>
          engine.change(asking(request, `${kind.name}.end`, idOr(request)), async (by) => {
            await kind.remove(by, idIn(request));
            return { status: 204, body: null };
          }),
        ),
      );
    }
    scim.post(
      `${root}/.search`,
      answering((request) =>
        engine.read(asking(request, 'directory.list'), async (by) => {
          const answer = listAnswer([...(await tellUsers(by)), ...(await tellGroups(by))], readAsked(request.body));
          const objects = (answer.Resources as readonly JsonObject[]).map(({ id }) => String(id));
          return { answer: { status: 200, body: answer }, objects };
        }),
      ),
    );
    scim.post(
      `${root}/Bulk`,
      answering((request) =>
        engine.read(asking(request, 'directory.bulk'), async () => {
          throw new ScimProblem(501, 'Bulk is not served. Send one request for each.');
        }),
      ),
    );
    scim.get(`${root}/ServiceProviderConfig`, told(tellService));
    scim.get(`${root}/ResourceTypes`, told(tellResourceTypes));
    scim.get(`${root}/ResourceTypes/:id`, toldOne(tellResourceTypes));
    scim.get(`${root}/Schemas`, told(tellSchemas));
    scim.get(`${root}/Schemas/:id`, toldOne(tellSchemas));
  };
  await server.register(routes);
}

/** The id in an address, for the log; an address may hold anything. */
const idOr = (request: FastifyRequest): string | null =>
  Uuid.safeParse((request.params as { id?: string }).id).data ?? null;
