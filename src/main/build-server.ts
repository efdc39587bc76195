import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { calendarPages } from '../domains/inspections/public.server.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';
import { workPages } from '../domains/signals/pages/work/pages.ts';
import { readWorkLanguages } from '../domains/signals/tips/drafts.server.ts';
import { publishedFiguresPages } from '../domains/study/pages/figures/pages.ts';
import { nationalPages } from '../domains/study/pages/study/national-page.ts';
import { listPublished, listSurveys } from '../domains/study/public.server.ts';
import type { Database } from '../platform/database/database.ts';
import { addFiles } from '../platform/files/static.ts';
import { addApi } from '../platform/http/api.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { addQuietPages } from '../platform/http/quiet-pages.ts';
import type { Surroundings } from '../platform/http/run.ts';
import { addPages, type HttpOptions, httpServer } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { stylesheet } from '../platform/pages/stylesheet.ts';
import type { Clock } from './clock.ts';
import { tellFuture } from './demo/future.ts';
import { addDeviceRoutes } from './device-routes.ts';
import { frontPages } from './front/front-page.ts';
import { healthOf } from './health.ts';
import { pageFiles } from './page-files.ts';
import { published } from './published.ts';
import { root } from './root.ts';
import type { Settings } from './settings.ts';
import { addSignIn } from './sign-in.ts';

export type Parts = {
  readonly settings: Settings;
  readonly database: Database;
  readonly demo: boolean;
  readonly clock: Clock;
  readonly around: Surroundings;
  readonly routes: readonly Endpoint[];
  readonly knowledge: Knowledge;
  readonly log: Log;
  readonly putBack: (() => void) | null;
};

/** Routes that are no command and no query: pages, files, signing in, health. The access matrix knows this list. */
export const publicRoutes: readonly string[] = [
  'GET /',
  'GET /app',
  'GET /app/*',
  'GET /assets/*',
  'GET /assets/mark.svg',
  'GET /assets/worker-talk/*',
  `GET ${stylesheet.path}`,
  'GET /accessibility',
  'GET /calendar/:name',
  'GET /demo/questions',
  'GET /figures',
  'GET /figures/:country',
  'GET /figures/:country/:file',
  'GET /figures/national',
  'GET /figures/national/:file',
  'GET /field',
  'GET /field/*',
  'GET /field/app.webmanifest',
  'GET /field/assets/*',
  'GET /field/slow-key.js',
  'GET /field/worker.js',
  'GET /health',
  'GET /sign-in',
  'GET /weather/:lang',
  'GET /work',
  'GET /work/*',
  'GET /work/:lang',
  'GET /work/:lang/code',
  'GET /work/:lang/jobs/:sector',
  'GET /work/:lang/tip',
  'GET /work/icon.svg',
  'GET /work/page.css',
  'POST /api/device/batch',
  'POST /api/device/media/:medium/:piece',
  'POST /sign-in/again',
  'POST /sign-in/clock',
  'POST /sign-in/demo',
  'POST /sign-out',
  'POST /work/*',
  'POST /work/:lang/code',
  'POST /work/:lang/kept',
  'POST /work/:lang/ok',
  'POST /work/:lang/tip',
];

/**
 * Whom a worker can call. The number of the demo is one of those that are kept for stories, written so that no line breaks
 * within it.
 */
const inventedHelp = { phone: '08\u2011465\u00a0004\u00a012', invented: true };
const publishedHelp = { phone: '112', invented: false };

/** How people reach this server. */
export function httpOptions({ settings, database, around, log }: Parts): HttpOptions {
  const hosts = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...(settings.origin ? [new URL(settings.origin).hostname] : []),
  ]);
  const embedded = database.kind === 'embedded';
  return { log, clock: around.clock, secure: settings.origin !== null, hosts, embedded };
}

/** The whole server, not yet listening. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const { database, demo, clock, around, routes, log } = parts;
  const options = httpOptions(parts);
  const { secure } = options;
  const server = await httpServer(options);
  addApi(server, { around, endpoints: routes, secure, log });
  addDeviceRoutes(server, { around, routes, secure, log });
  const figures = join(root, 'knowledge/figures');
  const national = nationalPages({
    releases: () => database.transaction('cape_read', listPublished),
    published,
    surveys: async () => {
      const today = clock.now().toISOString().slice(0, 10);
      const rounds = await database.transaction('cape_read', (tx) => listSurveys(tx, today));
      return rounds.map(({ folded }) => folded);
    },
    questions: parts.knowledge.survey.entries,
  });
  addPages(server, [...pageFiles(), ...frontPages(figures), ...publishedFiguresPages(figures), ...national], options);
  const quiet = workPages({
    database,
    keys: around.keys,
    languages: await readWorkLanguages(join(root, 'knowledge'), demo),
    help: demo ? inventedHelp : publishedHelp,
    sectors: parts.knowledge.sectors.entries,
  });
  addQuietPages(server, [...quiet.pages, ...calendarPages(database)], {
    secure,
    clock: around.clock,
    unreadable: quiet.unreadable,
  });
  const moveClock = async (minutes: number) => {
    await clock.move(minutes);
    await tellFuture(around, routes);
  };
  addSignIn(server, { ...options, database, demo, moveClock, putBack: parts.putBack });
  addFiles(server, join(root, 'dist/web'), { secure, spoken: join(root, 'knowledge/worker-talk/audio') });
  server.get('/health', async (_request, reply) => {
    const health = await healthOf(database, demo, around.keys);
    return reply
      .status(health.status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  });
  await server.ready();
  return server;
}
