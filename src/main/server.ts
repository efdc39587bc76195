import type { PutBack } from '../domains/access/pages/putting-back.ts';
import { forgetDrafts, forgetMails, type Post, sendDueMails } from '../domains/access/public.server.ts';
import { endOldExports, tellDue } from '../domains/administration/public.server.ts';
import { keepingCheckpoints, notesIn, sealBeginnings, sealLogs } from '../domains/audit/public.server.ts';
import { carryLetters } from '../domains/disclosures/public.server.ts';
import { forgetFeedback } from '../domains/help/public.server.ts';
import { forgetNotices, putDueNotices } from '../domains/notices/public.server.ts';
import { carryEvents } from '../domains/programme/public.server.ts';
import { forgetListViews } from '../domains/search/public.server.ts';
import { carryStops } from '../domains/signals/public.server.ts';
import { sendDueSurveyMails } from '../domains/surveys/public.server.ts';
import { escalateOverdue, lapseOverdue } from '../domains/suspicions/public.server.ts';
import { areFunctionsOpen } from '../platform/database/closed-functions.ts';
import type { Database } from '../platform/database/database.ts';
import { type FolderLock, lockFolder } from '../platform/database/folder-lock.ts';
import { inTurn } from '../platform/database/in-turn.ts';
import { notNowOf } from '../platform/database/not-now.ts';
import { addressAs } from '../platform/database/set-up.ts';
import { makeFolder } from '../platform/files/make-folder.ts';
import { closeToOthers } from '../platform/files/private-folders.ts';
import { quietFaults } from '../platform/http/quiet-faults.ts';
import type { HttpOptions } from '../platform/http/server.ts';
import { type Jobs, startJobs } from '../platform/jobs/boss.ts';
import { faultOf, type Log, logTo } from '../platform/log/log.ts';
import { clamdAt } from '../platform/scan/clamd.ts';
import { buildServer, httpOptions, type Parts } from './build-server.ts';
import { canPutBack, emptyDemo } from './demo/empty.ts';
import { loadDemoOnce, makeNewDemo } from './demo/made.ts';
import { morePersonas, personas } from './demo/personas.ts';
import { tellPuttingBack } from './demo/putting-back.ts';
import { jobWays } from './domains.ts';
import { exercisesApart } from './exercising/exercises-apart.ts';
import { firstStartLines } from './first-start/offer.ts';
import { takesAddedKeys } from './keys/agency-keys.ts';
import { renewContextKey } from './keys/context-key.ts';
import { filesHere, type KnowledgeFiles } from './knowledge/knowledge-files.ts';
import { forgetScratch, resumeExports } from './moving/make-export.ts';
import { explain } from './operating/explain.ts';
import { type Installation, openInstallation } from './operating/installation.ts';
import { answerCommands } from './operating/local-socket.ts';
import { openMail } from './operating/open-mail.ts';
import { sayTo } from './operating/saying.ts';
import { stopOnSignal } from './operating/stop-on-signal.ts';
import { answering } from './running/answering.ts';
import { deadLetterReporter } from './running/dead-letters.ts';
import { jobs as works } from './running/jobs.ts';
import { startRounds } from './running/rounds.ts';
import { readSettings, runningSettings, type Settings, withoutOwner } from './settings.ts';

async function start(): Promise<void> {
  process.umask(0o077); // what the embedded database writes is for this user alone
  const began = Number(process.env.CAPE_STARTED_AT ?? Date.now());
  const settings = withoutOwner(readSettings(process.env));
  const log = logTo(process.stderr);
  const lock = settings.databaseUrl === null ? await lockFolder(settings.data, { since: new Date() }) : null;
  for (const line of await privacyOf(settings.data, ['database', 'checkpoints'])) say(line);
  if (settings.files.folder !== null) {
    await makeFolder(settings.files.folder);
    for (const line of await privacyOf(settings.files.folder, [])) say(line);
  }
  say(settings.databaseUrl ? 'Opening the PostgreSQL database' : `Opening the embedded database in ${settings.data}`);

  let far: PutBack = null;
  let isPuttingBack = false;
  const putBack = () => {
    if (isPuttingBack || !running.demo) return;
    isPuttingBack = true;
    beginAgain().catch(failed);
  };
  const beginAgain = async () => {
    const { port, options, stop } = running;
    await stop();
    far = null;
    const teller = await tellPuttingBack(options, { port, host }, () => far);
    try {
      await emptyDemo(settings).then(
        () => say('The demo is put back to its beginning'),
        (error: unknown) => say(explain(error, 'The demo was not put back.')),
      );
      running = await serve(
        { settings, log, lock, putBack, howFar },
        (step) => (far = step),
        port,
        () => teller.close(),
      );
    } finally {
      isPuttingBack = false;
    }
  };
  const howFar = () => (isPuttingBack ? { far } : 'ready');
  await makeNewDemo(settings, knownFiles(), { onStep: () => undefined, say });
  let running = await serve({ settings, log, lock, putBack, howFar }, () => undefined, settings.port);
  stopOnSignal(async () => {
    await running.stop();
    await lock?.release();
  }, log);
  for (const line of await greeting(running, running.port, settings.origin)) say(line);
  say(`CAPE is ready on http://localhost:${running.port} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (settings.origin) say(`People reach it at ${settings.origin}, through the proxy on this computer`);
}

const host = '127.0.0.1';
const say = sayTo(process.stdout);

function knownFiles(): Promise<KnowledgeFiles> {
  const files = filesHere();
  files.catch(() => undefined); // it is reported where it is waited for
  return files;
}

type Place = {
  readonly settings: Settings;
  readonly log: Log;
  readonly lock: FolderLock | null;
  readonly putBack: () => void;
  readonly howFar: () => unknown;
};

type Running = Installation & {
  readonly port: number;
  readonly options: HttpOptions;
  readonly stop: () => Promise<void>;
};

/** Opens the database, loads the demo into it where it is one, and listens. */
async function serve(
  { settings, log, lock, putBack, howFar }: Place,
  onStep: (far: { done: number; all: number }) => void,
  port: number,
  beforeListening: () => Promise<void> = async () => undefined,
): Promise<Running> {
  const files = knownFiles(); // while the database opens
  const mailer = await openMail(settings.mail);
  const installation = await openInstallation(settings, (step) => say(`  migration ${step}`), { say });
  const { database, keys, demo } = installation;
  await renewContextKey(database);
  let jobs: Jobs | null = null;
  const queue: Jobs['queue'] = (tx, job) => (jobs ? jobs.queue(tx, job) : Promise.resolve()); // while loading, letters are carried at once
  if (await database.transaction('cape_read', areFunctionsOpen)) for (const line of functionsOpen) say(line);
  const { clock, routes, runtime, knowledge, help } = await answering(installation, files, queue, {
    webhookHosts: settings.webhookHosts,
    mails: mailer !== null,
    fileLimits: settings.files,
    running: runningSettings(settings),
    origin: settings.origin ?? `http://localhost:${port}`,
  });
  if (demo) {
    const turns = settings.databaseUrl && addressAs(settings.databaseUrl, keys, 'cape_worker');
    await inTurn(turns, () => loadDemoOnce({ database, runtime, routes }, { onStep, say }));
  }

  tellSilence(database, log);
  const keeper = keepingCheckpoints(database, notesIn(settings.checkpoints), (count, error) =>
    log({ event: 'checkpoints-not-kept', count, ...(error ? { fault: faultOf(error) } : {}) }),
  );
  await keeper.catchUp();
  await sealBeginnings(database, keys.log, { keeper });

  const stopping = new AbortController();
  const onFault = (route: string) => (error: unknown) => {
    if (!notNowOf(error)) log({ event: 'fault', route, fault: faultOf(error) }); // an outage is logged once
  };
  let listensAt = port;
  const origin = () => settings.origin ?? `http://localhost:${listensAt}`;
  const post: Post | null = mailer && { mailer, origin, log };
  const scanner = settings.files.clamd === null ? null : clamdAt(settings.files.clamd);
  const reach = { inDemo: demo, hosts: settings.webhookHosts };
  await forgetScratch(settings.data, new Date());
  jobs = await startJobs(
    database,
    works(runtime, {
      stop: stopping.signal,
      reach,
      post,
      scanner,
      log,
      scratch: settings.data,
      folder: settings.files.folder,
    }),
    onFault('jobs'),
    jobWays,
  );
  const quiet = quietFaults(log);
  const canBePutBack = demo && canPutBack(settings);
  const parts: Parts = {
    ...{ settings, database, demo, clock, runtime, routes, knowledge, help, log },
    putBack: canBePutBack ? putBack : null,
    quietFaults: quiet,
    notKept: keeper.notKept,
  };
  const { secure, hosts } = httpOptions(parts);
  const exercises = exercisesApart({ data: settings.data, secure, hosts, log });
  const server = await buildServer({ ...parts, exercises });
  const reportDeadLetters = deadLetterReporter(database, log);
  const endRounds = startRounds(
    [
      { every: 1500, work: () => sealLogs(database, keys.log, { keeper }).then(keeper.catchUp) },
      { every: 30_000, work: () => carryLetters(runtime).finally(reportDeadLetters) }, // for jobs that were lost
      { every: 5000, work: () => escalateOverdue(runtime).then(() => lapseOverdue(runtime)) }, // what no one has taken goes up, and lapses
      { every: 30_000, work: () => carryStops(runtime) },
      { every: 30_000, work: () => tellDue(runtime) }, // for webhooks, whose jobs then deliver it
      { every: 5000, work: () => sendDueMails({ database, keys, post }) }, // notices, and what was not taken before
      { every: 2500, work: () => sendDueSurveyMails({ database, keys, post, clock: runtime.clock }) },
      { every: 30_000, work: () => (post ? putDueNotices({ runtime, routes }, new Date()) : Promise.resolve()) }, // how much waits, by mail
      { every: 5000, work: () => carryEvents({ ...runtime, post }) }, // reminders, erasing, and mail of events
      { every: 30_000, work: () => resumeExports(runtime, runtime.queue) }, // of a server that ended meanwhile
      { every: 60_000, work: () => database.transaction('cape_worker', endOldExports) },
      { every: 3_600_000, work: () => database.transaction('cape_worker', forgetDrafts) },
      { every: 3_600_000, work: () => database.transaction('cape_worker', forgetListViews) },
      { every: 3_600_000, work: () => database.transaction('cape_worker', forgetNotices) },
      { every: 3_600_000, work: () => database.transaction('cape_worker', forgetMails) },
      { every: 3_600_000, work: () => database.transaction('cape_worker', forgetFeedback) },
      { every: 2500, work: takesAddedKeys(database, keys, log) },
      { every: 1500, work: clock.follow },
      { every: 86_400_000, work: async () => quiet.tell() },
    ],
    onFault('rounds'),
  );
  if (lock) answerCommands(lock, { database, keys, checkpoints: settings.checkpoints }, { demo, putBack, howFar });

  await beforeListening();
  await server.listen({ port, host });
  const address = server.server.address();
  listensAt = typeof address === 'object' && address ? address.port : port;
  return {
    ...installation,
    port: listensAt,
    options: httpOptions(parts),
    stop: async () => {
      stopping.abort();
      const cut = setTimeout(() => server.server.closeAllConnections(), graceMs);
      await Promise.all([server.close(), exercises.close()]);
      clearTimeout(cut);
      quiet.tell();
      await endRounds();
      await jobs?.stop();
      await sealLogs(database, keys.log, { keeper });
      await database.close();
    },
  };
}

/** What is under way when the server ends is answered in this time, or not at all. */
const graceMs = 3000;

function tellSilence(database: Database, log: Log): void {
  database.onSilence?.((reason) =>
    log(reason ? { event: 'database-silent', fault: faultOf(reason) } : { event: 'database-answers' }),
  );
}

/** Closes what was made before this user's folders were theirs alone, and says so once; what it may not close it names at each start. */
async function privacyOf(data: string, named: readonly string[]): Promise<string[]> {
  const { closed, left } = await closeToOthers(data, named);
  return [
    ...(closed > 0
      ? [`Others on this computer could open ${data} or a folder in it. Now only its owner can (mode 700).`]
      : []),
    ...left.map(
      (folder) =>
        `Others on this computer may open ${folder}, and it is not for CAPE to close: see docs/deployment.md.`,
    ),
  ];
}

/** Said at each start where the owner of the database is no superuser, until one has closed them. */
const functionsOpen = [
  'The roles of the server can make large objects and take any advisory lock, which only a superuser can close:',
  'docs/deployment.md, "Closing what PostgreSQL gives to everyone".',
];

async function whatIsSetUp(database: Database, origin: string): Promise<readonly string[]> {
  const lines = await firstStartLines(database, origin);
  return lines.length > 0 ? lines : ['In production: no demo people.'];
}

async function greeting({ database, demo }: Installation, port: number, origin: string | null): Promise<string[]> {
  const kind =
    database.kind === 'embedded'
      ? 'Evaluation mode: the embedded database is for trying out, training and tests. Not for real data.'
      : `PostgreSQL ${database.version}.`;
  if (!demo) return ['', kind, ...(await whatIsSetUp(database, origin ?? `http://localhost:${port}`)), ''];
  return [
    '',
    kind,
    `Everybody in the demo is invented. Sign in on http://localhost:${port}/sign-in by choosing who to be, with no password:`,
    ...personas.map(({ name, meets }) => `  ${name.padEnd(8)} ${meets.message}`),
    `  ${morePersonas.map(({ name }) => name).join(', ')}: each in an agency of their own`,
    '',
  ];
}

const failed = (error: unknown): void => {
  sayTo(process.stderr)(explain(error, 'CAPE could not start.'));
  process.exit(1);
};

// What was not caught ends the process, and is logged as any other fault is: its message may repeat what was in the data.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, failed);

start().catch(failed);
