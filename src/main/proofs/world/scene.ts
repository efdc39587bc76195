import type { FastifyInstance } from 'fastify';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Language } from '../../../kernel/language.ts';
import { addApi } from '../../../platform/http/api.ts';
import { type Endpoint, methodOf } from '../../../platform/http/endpoint.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { httpServer } from '../../../platform/http/server.ts';
import type { Walls } from '../../../platform/http/walls.ts';
import type { Queue } from '../../../platform/jobs/job.ts';
import type { Log, LogLine } from '../../../platform/log/log.ts';
import { knowledgeFiles } from '../../../testing/knowledge.ts';
import { testNow } from '../../../testing/people.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { walls as bothWalls, endpoints, runtimeOf } from '../../domains.ts';

/** What came back: all that an outsider can see of it. */
export type Answer = { readonly status: number; readonly text: string; readonly headers: string };

export type Request = {
  readonly token: Uint8Array | null;
  readonly route: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly input?: unknown;
  readonly language?: Language;
};

/** The server's API over one store: its own guards and handlers, with a clock that a proof moves and a log that it reads. */
export type Scene = {
  readonly store: TestStore;
  readonly runtime: Runtime;
  readonly routes: readonly Endpoint[];
  readonly server: FastifyInstance;
  readonly log: LogLine[];
  readonly clock: { now: Date };
  /** Where a new record goes instead of the person's own file: rooms and sealed files are written into by this. */
  readonly place: { own: RealmKey | null };
  readonly ask: (request: Request) => Promise<Answer>;
};

export type Staging = {
  readonly walls?: (both: Walls) => Walls;
  readonly queue?: Queue;
  readonly routes?: (routes: readonly Endpoint[]) => readonly Endpoint[];
  readonly log?: Log;
};

export async function setScene(store: TestStore, staging: Staging = {}): Promise<Scene> {
  const files = await knowledgeFiles();
  const { knowledge } = files;
  const clock = { now: testNow };
  const place: Scene['place'] = { own: null };
  const log: LogLine[] = [];
  const walls = (staging.walls ?? ((both) => both))(bothWalls);
  const registered = endpoints({
    installation: {
      embedded: true, // the same on both databases, so that answers can be compared
      demo: true,
      version: 'proof',
    },
    ...files,
  });
  const routes = staging.routes ? staging.routes(registered) : registered;
  const runtime = runtimeOf({
    database: store.database,
    keys: store.keys,
    clock: () => clock.now,
    queue: staging.queue ?? (async () => undefined), // letters wait in their table until the proof carries them
    routes,
    knowledge,
    mails: true,
    walls: { ...walls, own: (who, now, track) => place.own ?? walls.own(who, now, track) },
  });
  const write: Log = staging.log ?? ((line) => log.push(line));
  const server = await httpServer({
    log: write,
    clock: runtime.clock,
    secure: false,
    embedded: true,
    hosts: new Set(['localhost']),
  });
  addApi(server, { runtime, endpoints: routes, secure: false, log: write });
  await server.ready();
  return { store, runtime, routes, server, log, clock, place, ask: (request) => ask(server, routes, request) };
}

/** Sends a request as a browser on our own pages would. */
async function ask(server: FastifyInstance, routes: readonly Endpoint[], request: Request): Promise<Answer> {
  const endpoint = routes.find(({ name }) => name === request.route);
  if (!endpoint) throw new Error(`There is no route ${request.route}.`);
  const path = endpoint.path.replace(/:(\w+)/g, (_whole, name) => encodeURIComponent(request.params?.[name] ?? ''));
  const headers: Record<string, string> = {
    host: 'localhost',
    'sec-fetch-site': 'same-origin',
    'accept-language': request.language ?? 'en',
    ...(request.token ? { cookie: `cape-dev=${Buffer.from(request.token).toString('base64url')}` } : {}),
  };
  const answer =
    methodOf(endpoint) === 'GET'
      ? await server.inject({ method: 'GET', url: path + queryOf(request.input), headers })
      : await server.inject({
          method: 'POST',
          url: path,
          headers: { ...headers, 'content-type': 'application/json' },
          payload: JSON.stringify(request.input ?? {}),
        });
  const { date: _, ...told } = answer.headers;
  return { status: answer.statusCode, text: answer.body, headers: JSON.stringify(told) };
}

function queryOf(input: unknown): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  return query.size > 0 ? `?${query}` : '';
}
