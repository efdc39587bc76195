import { accessServer } from '../domains/access/domain.server.ts';
import { demandFreshProof, enter, type Installation, type Post } from '../domains/access/public.server.ts';
import { accessMessages, holds, ownRealm, realmsToRead, realmsToWrite } from '../domains/access/public.ts';
import { administrationServer } from '../domains/administration/domain.server.ts';
import { announce, listReviewsDue, type ReviewedTexts } from '../domains/administration/public.server.ts';
import { assistanceServer } from '../domains/assistance/domain.server.ts';
import { helpAliasesOfCase, helpOf } from '../domains/assistance/public.server.ts';
import { attachmentsServer } from '../domains/attachments/domain.server.ts';
import type { AttachmentParts, FileHolders } from '../domains/attachments/public.server.ts';
import type { FileLimits } from '../domains/attachments/public.ts';
import { auditServer } from '../domains/audit/domain.server.ts';
import { appendEntry, appendRefusal } from '../domains/audit/public.server.ts';
import { originOf, receiptText } from '../domains/audit/public.ts';
import { awarenessServer } from '../domains/awareness/domain.server.ts';
import { talksHere } from '../domains/awareness/public.server.ts';
import { casesServer } from '../domains/cases/domain.server.ts';
import { listObstacleWork, noticedInMatter, saveExpiringItems, saveObstacles } from '../domains/cases/public.server.ts';
import { obstacleParts, obstacleTasks } from '../domains/cases/public.ts';
import { competenceServer } from '../domains/competence/domain.server.ts';
import {
  gatesOver,
  listDueRecalls,
  listExceptionsToReview,
  listTraining,
} from '../domains/competence/public.server.ts';
import type { Lessons } from '../domains/competence/public.ts';
import { disclosuresServer } from '../domains/disclosures/domain.server.ts';
import { hearsWithdrawals, lettersOnYes, type SentParts } from '../domains/disclosures/public.server.ts';
import { effectServer } from '../domains/effect/domain.server.ts';
import { exchangeServer } from '../domains/exchange/domain.server.ts';
import type { ExchangeFiles } from '../domains/exchange/public.ts';
import { helpServer } from '../domains/help/domain.server.ts';
import { type Help, listFeedbackNews, type RunningSettings } from '../domains/help/public.server.ts';
import { identificationServer } from '../domains/identification/domain.server.ts';
import { countedAs } from '../domains/identification/public.server.ts';
import { inspectionsServer } from '../domains/inspections/domain.server.ts';
import type { WorkerTalk } from '../domains/inspections/public.ts';
import { knowledgeServer } from '../domains/knowledge/domain.server.ts';
import {
  type CalendarOf,
  type CountyOf,
  calendarFinder,
  countyFinder,
  type Ground,
  type Knowledge,
} from '../domains/knowledge/public.ts';
import { noticesServer } from '../domains/notices/domain.server.ts';
import { personsServer } from '../domains/persons/domain.server.ts';
import { aliasesOfCase } from '../domains/persons/public.server.ts';
import { prevalenceServer } from '../domains/prevalence/domain.server.ts';
import { programmeServer } from '../domains/programme/domain.server.ts';
import type { History, Register } from '../domains/programme/public.ts';
import { prosecutionServer } from '../domains/prosecution/domain.server.ts';
import { usualLossesOfCase } from '../domains/prosecution/public.server.ts';
import { publicationServer } from '../domains/publication/domain.server.ts';
import { redressServer } from '../domains/redress/domain.server.ts';
import { reportsServer } from '../domains/reports/domain.server.ts';
import { searchServer } from '../domains/search/domain.server.ts';
import { type ListParts, saveSearched } from '../domains/search/public.server.ts';
import { signalsServer } from '../domains/signals/domain.server.ts';
import { listKeyNews, listUnopened, type WorkLanguage } from '../domains/signals/public.server.ts';
import { passphraseCost } from '../domains/signals/tips/identity.ts';
import { studyServer } from '../domains/study/domain.server.ts';
import { addOperationalRows } from '../domains/study/public.server.ts';
import { surveysServer } from '../domains/surveys/domain.server.ts';
import type { BankQuestion } from '../domains/surveys/public.ts';
import { suspicionsServer } from '../domains/suspicions/domain.server.ts';
import { calledBehindCase, listFromVisits } from '../domains/suspicions/public.server.ts';
import { tasksServer } from '../domains/tasks/domain.server.ts';
import { listOpenTasksOf, saveTasks, tellerOf, type WorkParts } from '../domains/tasks/public.server.ts';
import { workloadServer } from '../domains/workload/domain.server.ts';
import { listLeftBehind, type WorkloadParts } from '../domains/workload/public.server.ts';
import { workplacesServer } from '../domains/workplaces/domain.server.ts';
import { trackOf } from '../kernel/capacity.ts';
import { compare } from '../kernel/compare.ts';
import type { Domain } from '../kernel/domain.ts';
import type { Message } from '../kernel/message.ts';
import type { Detector } from '../kernel/obstacle.ts';
import type { Reach } from '../kernel/reach.ts';
import { saysWithdrawn } from '../platform/acts/begun-by-mistake.ts';
import { type Registry, registryOf } from '../platform/acts/registry.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import type { DomainServer } from '../platform/http/domain-server.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { httpMessages } from '../platform/http/messages.ts';
import type { Runtime } from '../platform/http/run.ts';
import type { Walls } from '../platform/http/walls.ts';
import type { JobWays } from '../platform/jobs/boss.ts';
import type { Queue, Work } from '../platform/jobs/job.ts';
import { readyList } from '../platform/lists/list-kind.ts';
import type { Log } from '../platform/log/log.ts';
import type { Scanner } from '../platform/scan/clamd.ts';
import { contactPointParts } from './contact-points.ts';
import { demoCost, demoPassphrase } from './demo/tip-keys.ts';
import { retentionParts } from './retention-rules.ts';
import { exerciseAims } from './running/exercise-aims.ts';
import { published } from './running/published.ts';

/** Where everything that domains bring is put together. No layer below knows these lists. */

/** Every domain, each after those that it knows. */
const servers: readonly DomainServer<Provided, Working, Knowledge>[] = [
  ...[accessServer, administrationServer, auditServer, knowledgeServer, personsServer(lettersOnYes), disclosuresServer],
  ...[casesServer, tasksServer, workloadServer, searchServer, noticesServer, attachmentsServer, workplacesServer],
  ...[signalsServer, inspectionsServer, suspicionsServer, identificationServer, assistanceServer, redressServer],
  ...[prosecutionServer, studyServer, publicationServer, prevalenceServer, reportsServer, competenceServer],
  ...[programmeServer, effectServer, surveysServer, awarenessServer, exchangeServer, helpServer],
];
const domains: readonly Domain<Knowledge>[] = servers.flatMap(({ domain = [] }) => domain);

/** What the log says of every act and every reading. */
export const did: ReadonlyMap<string, Message> = new Map(servers.flatMap((one) => Object.entries(one.did ?? {})));

/** The matters that files can be added to, by kind. */
export const fileHolders: FileHolders = new Map(servers.flatMap((server) => server.fileHolders ?? []));

/** Every rule that finds an obstacle in what an agency does. The list of knowledge names each of them, and no other. */
export const detectors: readonly Detector[] = domains.flatMap((domain) => domain.detectors ?? []);

/** Every kind of act that domains declare. */
export const kindsOfActs = domains.flatMap(({ acts }) => acts);

/** Every kind of task that domains declare. Those that ask for obstacles to be taken away are made of the detectors. */
export const taskKinds = domains.flatMap(({ tasks = [] }) => tasks);

/** Every kind of letter that domains declare. */
export const letterKinds = domains.flatMap(({ letters = [] }) => letters);

/** Every kind of act, of stream, and of letter. */
const kinds: Omit<Parameters<typeof registryOf>[0], 'addCounts' | 'calendarOf'> = {
  types: kindsOfActs,
  // Whatever came by message hears that the consent it rests on was withdrawn.
  streams: servers.flatMap(({ streams = [] }) => streams.map(saysWithdrawn).map(hearsWithdrawals)),
  letters: letterKinds,
  saveTasks,
  saveExpiringItems,
  saveObstacles,
  saveSearched,
  noticedIn: noticedInMatter,
  announce,
};

/** They and what they count, with the county of each place and the days that are worked by the lists of a country. */
export const registryFor = (countyOf: CountyOf, calendarOf: CalendarOf): Registry =>
  registryOf({ ...kinds, addCounts: addOperationalRows(countyOf), calendarOf });

/** What is read and set before the server starts. */
type Given = {
  readonly installation: Installation;
  /** Hosts inside the network of the operator that events may be sent to. */
  readonly webhookHosts?: readonly string[];
  /** How much is taken of files, where it is not the usual. */
  readonly fileLimits?: FileLimits;
  readonly grounds: readonly Ground[];
  readonly knowledge: Knowledge;
  readonly talks: readonly WorkerTalk[];
  /** Languages of letters to a person that the staff do not work in. */
  readonly letterLanguages?: readonly (ReviewedTexts & WorkLanguage)[];
  /** Where people reach the server; where it is not said, on this computer. */
  readonly origin?: string | undefined;
  readonly lessons: Lessons;
  /** The questions that surveys of authorities ask. */
  readonly bank: readonly BankQuestion[];
  readonly history: History;
  readonly register: Register;
  readonly help: Help;
  /** What of the running server the record of processing names; where it is not said, nothing is on. */
  readonly running?: Omit<RunningSettings, 'isDemo'>;
  readonly exchange: ExchangeFiles;
};

/** All that the routes of domains are given: what was read, and what one domain brings and another asks for. */
const provided = (
  { exchange: files, ...given }: Given,
  brought: Pick<WorkParts, 'named'> & WorkloadParts & Pick<AttachmentParts, 'fileHolders'> & ListParts & SentParts,
) => {
  const { knowledge, installation } = given;
  const isDemo = installation.demo;
  const sentences = domains.flatMap(({ recorded = [] }) => recorded);
  const obstacles = obstacleParts(knowledge, [...detectors, ...sentences]);
  return {
    ...given,
    ...files,
    ...obstacles,
    did,
    isDemo,
    origin: given.origin ?? 'http://localhost:4100',
    inTraining: isDemo,
    running: { mailServer: null, scansFiles: false, overHttps: false, ...given.running, isDemo },
    published,
    aims: exerciseAims,
    ...contactPointParts(knowledge),
    ...retentionParts(knowledge),
    reach: { inDemo: isDemo, hosts: given.webhookHosts ?? [] },
    survey: knowledge.survey,
    secrecy: knowledge.secrecy.entries,
    observations: knowledge.observations.entries,
    reviewed: given.letterLanguages ?? [],
    talksHere: talksHere({ pages: given.letterLanguages ?? [], talks: given.talks }),
    losses: new Map(domains.flatMap((domain) => domain.losses?.(knowledge) ?? [])),
    tellTask: tellerOf([...taskKinds, ...obstacleTasks(detectors)], knowledge),
    ...brought,
    moreWork: [
      ...[listUnopened, listKeyNews, listObstacleWork(detectors), listLeftBehind(brought)],
      ...[listFeedbackNews, listDueRecalls, listReviewsDue],
      ...[listTraining(given.lessons), listExceptionsToReview],
    ],
    lapsing: taskKinds.filter(({ lapses }) => lapses).map(({ kind }) => kind),
    milestones: new Set(
      domains.flatMap(({ acts }) => acts.filter(({ milestone }) => milestone).map(({ type }) => type)),
    ),
    openTasks: listOpenTasksOf,
    aliases: [aliasesOfCase, helpAliasesOfCase],
    usual: usualLossesOfCase(knowledge),
    handedFrom: listFromVisits,
    ...{ helpOf, countedAs, calledBehindCase },
    tips: {
      demoPassphrase: isDemo ? demoPassphrase : null,
      leastCost: isDemo ? demoCost : passphraseCost,
    },
  };
};
type Provided = ReturnType<typeof provided>;

/** What is sent to other agencies, by the kind of letter. */
export const sentKinds = new Map(servers.flatMap(({ sends = [] }) => sends));

/** The lists of matters that domains bring, by kind. */
export const listKinds = new Map(servers.flatMap(({ lists = [] }) => lists));

/** Every route of the staff's API. The access matrix walks this list; a route that is not on it does not exist. */
export const endpoints = (given: Given): readonly Endpoint[] => {
  const all: Provided = provided(given, {
    sends: sentKinds,
    sentFrom: new Map(servers.flatMap(({ sentFrom = [] }) => sentFrom)),
    named: new Map(servers.flatMap(({ named = [] }) => named)),
    matters: new Map(servers.flatMap(({ matters = [] }) => matters)),
    fileHolders,
    lists: new Map([...listKinds].map(([kind, list]) => [kind, readyList<Provided>(list, () => all)])),
  });
  return servers.flatMap((server) => server.routes?.(all) ?? []);
};

/** What work without a request is given: the server as it runs, and what the operator gave it. */
type Working = Runtime & {
  readonly version: string;
  readonly stop?: AbortSignal;
  readonly reach: Reach;
  readonly post: Post | null;
  readonly scanner: Scanner | null;
  /** In which folder pieces of files lie that are not in the database. */
  readonly folder?: string | null;
  readonly log: Log;
};

/** What is done without a request, by kind of job. */
export const jobsOf = (parts: Working): ReadonlyMap<string, Work> =>
  new Map(servers.flatMap((server) => [...(server.jobs?.(parts) ?? [])]));

/** Kinds of it that wait for other systems, or take long. */
export const jobWays: JobWays = {
  waitForOthers: new Set(servers.flatMap((server) => server.jobsThatWait ?? [])),
  takeLong: new Set(servers.flatMap((server) => server.jobsThatTakeLong ?? [])),
};

/** Wall one and the log, as the domains of access and audit make them. */
export const walls: Walls = {
  enter,
  holds,
  may: (policy, who, loaded) => policy(who, loaded),
  readable: realmsToRead,
  writable: realmsToWrite,
  own: ownRealm,
  demandFreshProof,
  gated: gatesOver,
  append: appendEntry,
  appendRefusal,
  originOf,
  receiptText,
  texts: {
    notSignedIn: accessMessages.notSignedIn,
    mayNot: accessMessages.mayNot,
    notFound: accessMessages.notFound,
  },
  textOfCode: {
    CA003: httpMessages.idUsed,
    CA058: httpMessages.proveAgain,
    ...Object.fromEntries(servers.flatMap(({ refusals = {} }) => Object.entries(refusals))),
  },
};

export const runtimeOf = (parts: {
  database: Database;
  keys: Keys;
  clock: () => Date;
  queue: Queue;
  routes: readonly Endpoint[];
  knowledge: Knowledge;
  walls?: Walls;
  mails?: boolean;
}): Runtime => {
  const { routes, knowledge, ...rest } = parts;
  const { holds: held } = parts.walls ?? walls;
  const byName = [...routes].sort((a, b) => compare(a.name, b.name));
  return {
    walls,
    registry: registryFor(
      countyFinder(knowledge.municipalities.entries),
      calendarFinder(knowledge.holidays.entries, knowledge.clocks.entries),
    ),
    // The track of the file that it is in: a legal adviser writes on two.
    track: (who, at) => who.memberships.find(({ realm }) => realm === at.realm)?.track ?? trackOf(who.capacity),
    verbs: (who) => byName.filter((route) => held(who, route)).map(({ name }) => name),
    ...rest,
  };
};
