import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { getInstance } from '../domains/access/public.server.ts';
import { sealLogs } from '../domains/audit/public.server.ts';
import { carryLetters, deliverLetter } from '../domains/disclosures/public.server.ts';
import { readGrounds } from '../domains/knowledge/public.server.ts';
import { publishedFiguresPages } from '../domains/study/pages/published-figures.ts';
import { KeyFileProblem } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import { FolderHeld, lockFolder } from '../platform/database/folder-lock.ts';
import { MigrationMismatch } from '../platform/database/migrate.ts';
import { addFiles } from '../platform/files/static.ts';
import { addApi } from '../platform/http/api.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import type { Surroundings } from '../platform/http/run.ts';
import { addPages, type HttpOptions, httpServer } from '../platform/http/server.ts';
import { type Jobs, startJobs } from '../platform/jobs/boss.ts';
import { faultOf, type Log, logTo } from '../platform/log/log.ts';
import { stylesheet } from '../platform/pages/stylesheet.ts';
import { type Clock, clockOf } from './clock.ts';
import { isDemoLoaded, loadDemo } from './demo/load.ts';
import { endpoints, surroundings } from './domains.ts';
import { frontPages } from './front/front-page.ts';
import { healthOf } from './health.ts';
import { type Installation, openInstallation } from './installation.ts';
import { answerCommands } from './local-socket.ts';
import { pageFiles } from './page-files.ts';
import { root } from './root.ts';
import { readSettings, SettingProblem, type Settings } from './settings.ts';
import { addSignIn } from './sign-in.ts';
import { version } from './version.ts';

export type Parts = {
  readonly settings: Settings;
  readonly database: Database;
  readonly demo: boolean;
  readonly clock: Clock;
  readonly around: Surroundings;
  readonly routes: readonly Endpoint[];
  readonly log: Log;
};

/** Routes that are no command and no query: pages, files, signing in, health. The access matrix knows this list. */
export const publicRoutes: readonly string[] = [
  'GET /',
  'GET /app',
  'GET /app/*',
  'GET /assets/*',
  'GET /assets/mark.svg',
  `GET ${stylesheet.path}`,
  'GET /accessibility',
  'GET /figures',
  'GET /figures/:country',
  'GET /figures/:country/:file',
  'GET /health',
  'GET /sign-in',
  'POST /sign-in/clock',
  'POST /sign-in/demo',
  'POST /sign-out',
];

/** The whole server, not yet listening. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const { settings, database, demo, clock, around, routes, log } = parts;
  const secure = settings.origin !== null;
  const hosts = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...(settings.origin ? [new URL(settings.origin).hostname] : []),
  ]);
  const options: HttpOptions = { log, clock: around.clock, secure, hosts, embedded: database.kind === 'embedded' };
  const server = await httpServer(options);
  addApi(server, { around, endpoints: routes, secure, log });
  const figures = join(root, 'knowledge/figures');
  addPages(server, [...pageFiles(), ...frontPages(figures), ...publishedFiguresPages(figures)], options);
  addSignIn(server, { ...options, database, demo, moveClock: clock.move });
  addFiles(server, join(root, 'dist/web'), { secure });
  server.get('/health', async (_request, reply) => {
    const health = await healthOf(database, demo);
    return reply
      .status(health.status === 'ok' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(health);
  });
  await server.ready();
  return server;
}

/** Everything that runs beside the requests: sealing the logs, carrying letters, one clock in every server of a demo. Ends with the returned function. */
function startRounds(parts: Parts, delivering: Parameters<typeof carryLetters>[0], log: Log): () => Promise<void> {
  let ended = false;
  let running: Promise<unknown> = Promise.resolve();
  const every = (milliseconds: number, work: () => Promise<unknown>) =>
    setInterval(() => {
      if (ended) return;
      running = running.then(work).catch((error: unknown) => {
        if (!ended) log({ event: 'fault', route: 'rounds', fault: faultOf(error) });
      });
    }, milliseconds);
  const timers = [
    every(1500, () => sealLogs(parts.database, parts.around.keys.log)),
    every(30_000, () => carryLetters(delivering)), // for jobs that were lost
    every(1500, parts.clock.follow),
  ];
  return async () => {
    ended = true;
    for (const timer of timers) clearInterval(timer);
    await running;
  };
}

async function start(): Promise<void> {
  const began = Number(process.env.CAPE_STARTED_AT ?? Date.now());
  const settings = readSettings(process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const log = logTo(process.stderr);
  const lock = settings.databaseUrl === null ? await lockFolder(settings.data, { since: new Date() }) : null;

  say(settings.databaseUrl ? 'Opening the PostgreSQL database' : `Opening the embedded database in ${settings.data}`);
  const installation = await openInstallation(settings, (step) => say(`  migration ${step}`));
  const { database, keys, demo } = installation;
  const { clockStandsAt } = await database.transaction('cape_read', getInstance);
  const clock = clockOf(database, demo ? clockStandsAt : null);

  let jobs: Jobs | null = null;
  const queue: Jobs['queue'] = (tx, job) => (jobs ? jobs.queue(tx, job) : Promise.resolve()); // while loading, letters are carried at once
  const around = surroundings({ database, keys, clock: clock.now, queue });
  const grounds = await readGrounds(join(root, 'knowledge'), 'SE');
  const routes = endpoints({
    installation: {
      embedded: database.kind === 'embedded',
      demo,
      version,
    },
    grounds,
  });
  if (demo && !(await isDemoLoaded(database))) {
    await loadDemo(around, routes, (done, of) => {
      if (done === 0) say(`Loading the demo: ${of} acts of invented people, through the same commands that people use`);
    });
    say('  loaded');
  }

  const parts: Parts = { settings, database, demo, clock, around, routes, log };
  const delivering = { database, registry: around.registry, keys, clock: clock.now, queue };
  jobs = await startJobs(
    database,
    (job) => deliverLetter(delivering, job),
    (error) => log({ event: 'fault', route: 'jobs', fault: faultOf(error) }),
  );
  const server = await buildServer(parts);
  const endRounds = startRounds(parts, delivering, log);
  if (lock) answerCommands(lock, { database, keys });

  await server.listen({ port: settings.port, host: '127.0.0.1' });
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  stopOnSignal(async () => {
    await server.close();
    await endRounds();
    await jobs?.stop();
    await sealLogs(database, keys.log);
    await database.close();
    await lock?.release();
  });
  for (const line of greeting(installation, port)) say(line);
  say(`CAPE is ready on http://localhost:${port} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function greeting({ database, demo }: Installation, port: number): string[] {
  const kind =
    database.kind === 'embedded'
      ? 'Evaluation mode: the embedded database is for trying out, training and tests. Not for real data.'
      : `PostgreSQL ${database.version}.`;
  if (!demo)
    return [
      '',
      kind,
      'The database is empty and has no demo people. docs/deployment.md says how houses and people are set up.',
      '',
    ];
  return [
    '',
    kind,
    `Everybody in the demo is invented. Sign in on http://localhost:${port}/sign-in by choosing who to be, with no password:`,
    '  Ines     inspector, registers signals and sees those of her unit',
    '  Tage     tax officer, has passed a signal on that nobody has taken',
    '  Karin    regional coordinator, has been sent that signal and can take it',
    '  Maja     migration officer, sees that hers was taken, and no name',
    '  Petra, Paula, Linus, Nora and nine more, each in a house of their own',
    '  Olav     officer with no part in anything: his empty list is the proof',
    '',
  ];
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130); // asked twice
      stopping = true;
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

/** Problems of the operator's are one sentence; anything else is our mistake and comes with its place. */
function explain(error: unknown): string {
  if (
    error instanceof SettingProblem ||
    error instanceof FolderHeld ||
    error instanceof MigrationMismatch ||
    error instanceof KeyFileProblem
  ) {
    return error.message;
  }
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE') return 'Another program listens on that port. Stop it, or choose another with PORT.';
  if (code === 'ECONNREFUSED')
    return 'Nobody answers at the address in DATABASE_URL. Start PostgreSQL, or correct the address.';
  if (code === '28P01' || code === '28000')
    return 'PostgreSQL refused the user or password in DATABASE_URL. Correct them and start again.';
  if (code === '3D000')
    return 'The database that DATABASE_URL names does not exist. Create it with createdb and start again.';
  if (code === '42501')
    return 'The user in DATABASE_URL may not create roles or schemas. Use one with CREATEROLE that owns the database.';
  return `CAPE could not start: ${JSON.stringify(faultOf(error))}`;
}

if (!process.env.VITEST) {
  start().catch((error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  });
}
