import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { addDrafts, providerAsker } from '../domains/access/public.server.ts';
import {
  addReadingByKey,
  addScim,
  endpointsByKey,
  keyDoor,
  readingRoutes,
  scimRoutes,
} from '../domains/administration/public.server.ts';
import { addFilePieces } from '../domains/attachments/public.server.ts';
import { employersPages, languagesNow, shortAddressPages } from '../domains/awareness/public.server.ts';
import { addPackagePieces, addPlayer, addVerifyPage } from '../domains/competence/public.server.ts';
import { addFeedback, addPrivacyContact, type Help, privacyPages } from '../domains/help/public.server.ts';
import { calendarPages, readWorkerTalk } from '../domains/inspections/public.server.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';
import { addNotices, dueCalendarPages } from '../domains/notices/public.server.ts';
import { addPackagePages } from '../domains/prosecution/public.server.ts';
import { publishedVersion, readPublishedNow } from '../domains/publication/public.server.ts';
import { addListViews } from '../domains/search/public.server.ts';
import { workPages } from '../domains/signals/pages/work/pages.ts';
import { readWorkLanguages } from '../domains/signals/tips/drafts.server.ts';
import type { Cost } from '../domains/signals/tips/identity.ts';
import { answerPages } from '../domains/surveys/public.server.ts';
import type { Database } from '../platform/database/database.ts';
import { addFiles } from '../platform/files/static.ts';
import { addApi } from '../platform/http/api.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { addPages } from '../platform/http/public-pages.ts';
import { type QuietFaults, quietFaults } from '../platform/http/quiet-faults.ts';
import { addQuietPages } from '../platform/http/quiet-pages.ts';
import type { Runtime } from '../platform/http/run.ts';
import { type HttpOptions, httpServer } from '../platform/http/server.ts';
import type { Log } from '../platform/log/log.ts';
import { inLanguageOf } from './demo/english/in-english.ts';
import { tellFuture } from './demo/future.ts';
import { addDeviceRoutes } from './device-routes.ts';
import { fileHolders, listKinds } from './domains.ts';
import { drawingThreadFrom, pagesDrawnApart } from './drawing/drawing.ts';
import type { ExercisesApart } from './exercising/exercises-apart.ts';
import { addExercises } from './exercising/routes.ts';
import { addFirstStart } from './first-start/routes.ts';
import { selfCheck } from './first-start/self-check.ts';
import { apiPages } from './front/api-page.ts';
import { frontPages } from './front/front-page.ts';
import { securityTxt } from './front/security-txt.ts';
import { root } from './root.ts';
import type { Clock } from './running/clock.ts';
import { addHealth } from './running/health.ts';
import { limitPublicRoutes } from './running/limit-public-routes.ts';
import { pageFiles } from './running/page-files.ts';
import { busyPageOf, takePartOf } from './running/take-part.ts';
import { runningSettings, type Settings } from './settings.ts';
import { addSignIn } from './sign-in.ts';
import { version } from './version.ts';

export type Parts = {
  readonly settings: Settings;
  readonly database: Database;
  readonly demo: boolean;
  readonly clock: Clock;
  readonly runtime: Runtime;
  readonly routes: readonly Endpoint[];
  readonly knowledge: Knowledge;
  readonly help: Help;
  readonly log: Log;
  readonly putBack: (() => void) | null;
  readonly quietFaults?: QuietFaults;
  /** What a guess at the code of a tip costs, where it is not the usual: each costs this server as much. */
  readonly codeCost?: Cost;
  /** How many requests each key makes in a minute, and how those who guess are made to wait, where it is not the usual. */
  readonly keys?: { readonly perMinute?: number; readonly wait?: (milliseconds: number) => Promise<void> };
  /** How the checkpoints outside of the database are kept: the logs whose newest is not there yet. */
  readonly notKept?: () => number;
  /** Where exercises are played. */
  readonly exercises?: ExercisesApart;
};

/** Routes that no session opens, but the key of a system alone: each answers 401 without one. */
export const routesByKey: readonly string[] = [...scimRoutes, ...readingRoutes];

/** How people reach this server. */
export function httpOptions({ settings, database, runtime, log }: Parts): HttpOptions {
  const hosts = new Set([
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...(settings.origin ? [new URL(settings.origin).hostname] : []),
  ]);
  const embedded = database.kind === 'embedded';
  return { log, clock: runtime.clock, secure: settings.origin !== null, hosts, embedded };
}

/** The whole server, not yet listening. */
export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const { database, demo, clock, runtime, routes, log } = parts;
  const options = httpOptions(parts);
  const { secure } = options;
  const server = await httpServer(options);
  const knowledge = join(root, 'knowledge');
  const [workLanguages, talks] = await Promise.all([readWorkLanguages(knowledge, true), readWorkerTalk(knowledge)]);
  const spoken = languagesNow(database, { pages: workLanguages, talks }, demo);
  const quiet = workPages({
    database,
    keys: runtime.keys,
    languages: spoken,
    register: parts.knowledge.agencies.entries,
    counties: parts.knowledge.municipalities.entries,
    sectors: parts.knowledge.sectors.entries,
    ...(parts.codeCost ? { cost: parts.codeCost } : {}),
  });
  await quiet.begun();
  const takingPart = takePartOf(parts);
  const surveyPages = answerPages({ database, keys: runtime.keys });
  limitPublicRoutes(server, { ...options, busyPage: busyPageOf({ quiet, takingPart, surveyPages }) });
  addApi(server, { runtime, endpoints: routes, secure, log, ...(demo ? { inLanguageOf } : {}) });
  addDeviceRoutes(server, { runtime, routes, secure, log });
  addFilePieces(server, { runtime, holders: fileHolders, limits: parts.settings.files, secure, log });
  const door = keyDoor(parts.keys);
  await addScim(server, { runtime, log, secure, origin: parts.settings.origin, door });
  addReadingByKey(server, { runtime, log, secure, door });
  const figures = join(root, 'knowledge/figures');
  const today = () => clock.now().toISOString().slice(0, 10);
  const from = { folder: figures, questions: parts.knowledge.survey.entries };
  const drawn = pagesDrawnApart(
    from,
    {
      read: () => database.transaction('cape_read', (tx) => readPublishedNow(tx, today())),
      version: () => database.transaction('cape_read', (tx) => publishedVersion(tx, today())),
    },
    drawingThreadFrom(from, (route) => log({ event: 'drawing-given-up', route })),
  );
  server.addHook('onClose', drawn.close);
  const about = [
    ...frontPages(figures),
    ...apiPages(routes, endpointsByKey, version),
    ...employersPages(parts.knowledge, today),
    ...securityTxt(parts.settings, clock.now),
    ...privacyPages({
      database,
      activities: parts.help.activities,
      running: { ...runningSettings(parts.settings), isDemo: demo },
      today,
    }),
  ];
  addPages(server, [...pageFiles(), ...about, ...drawn.pages], options);
  addVerifyPage(server, { ...options, database, keys: runtime.keys });
  addPackagePieces(server, { runtime, secure, log });
  addPlayer(server, { ...options, database, keys: runtime.keys, origin: parts.settings.origin });
  addPackagePages(server, { secure, keys: runtime.keys, verifier: join(root, 'dist/verifier.html') });
  const { origin } = parts.settings;
  const more = [
    ...calendarPages(database),
    ...dueCalendarPages({ runtime, routes, origin }),
    ...shortAddressPages({ database, languages: spoken }),
  ];
  const faults = parts.quietFaults ?? quietFaults(log);
  for (const { pages, unreadable, failed } of [{ ...quiet, pages: [...quiet.pages, ...more] }, surveyPages, takingPart])
    addQuietPages(server, pages, { secure, clock: runtime.clock, unreadable, failed, faults });
  const moveClock = async (minutes: number) => {
    await clock.move(minutes);
    await tellFuture(runtime, routes);
  };
  addSignIn(server, {
    ...options,
    database,
    keys: runtime.keys,
    demo,
    origin: parts.settings.origin,
    asker: providerAsker(),
    pace: runtime.pace,
    ...{ mails: runtime.mails ?? false, moveClock },
    putBack: parts.putBack,
  });
  addDrafts(server, { ...options, database, keys: runtime.keys, pace: runtime.pace });
  addFeedback(server, { ...options, database, keys: runtime.keys, pace: runtime.pace });
  addPrivacyContact(server, { ...options, database, keys: runtime.keys, pace: runtime.pace });
  addListViews(server, { ...options, database, keys: runtime.keys, pace: runtime.pace, lists: listKinds });
  addNotices(server, {
    ...{ ...options, database, keys: runtime.keys, registry: runtime.registry, pace: runtime.pace },
    ...{ mails: runtime.mails ?? false, origin },
  });
  addExercises(server, {
    ...options,
    ...{ database, keys: runtime.keys, pace: runtime.pace, apart: parts.exercises ?? null },
  });
  addFirstStart(server, {
    ...options,
    database,
    keys: runtime.keys,
    keyFile: parts.settings.keyFile,
    origin: parts.settings.origin,
    knowledge: parts.knowledge,
    check: (country) =>
      selfCheck({ database, keys: runtime.keys, checkpoints: parts.settings.checkpoints }, parts.settings, country),
  });
  addFiles(server, join(root, 'dist/web'), {
    secure,
    spoken: join(root, 'knowledge/worker-talk/audio'),
    pictured: join(root, 'docs/screens'),
  });
  addHealth(server, { database, demo, keys: runtime.keys, notKept: parts.notKept });
  await server.ready();
  return server;
}
