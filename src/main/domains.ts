import { accessServer } from '../domains/access/domain.server.ts';
import { access } from '../domains/access/domain.ts';
import { demandFreshProof, enter, type Installation } from '../domains/access/public.server.ts';
import {
  accessMessages,
  deviceMessages,
  holds,
  ownRealm,
  realmsToRead,
  realmsToWrite,
} from '../domains/access/public.ts';
import { administrationServer } from '../domains/administration/domain.server.ts';
import { administration } from '../domains/administration/domain.ts';
import { administrationMessages } from '../domains/administration/messages.ts';
import { announce } from '../domains/administration/public.server.ts';
import { assistanceServer } from '../domains/assistance/domain.server.ts';
import { assistance } from '../domains/assistance/domain.ts';
import { helpAliasesOfCase, helpOf } from '../domains/assistance/public.server.ts';
import { attachmentsServer } from '../domains/attachments/domain.server.ts';
import { attachments } from '../domains/attachments/domain.ts';
import type { AttachmentParts, FileHolders } from '../domains/attachments/public.server.ts';
import type { FileLimits } from '../domains/attachments/public.ts';
import { auditServer } from '../domains/audit/domain.server.ts';
import { appendEntry, appendRefusal } from '../domains/audit/public.server.ts';
import { originOf, receiptText } from '../domains/audit/public.ts';
import { casesServer } from '../domains/cases/domain.server.ts';
import { cases } from '../domains/cases/domain.ts';
import { listObstacleWork, noticedInMatter, saveExpiringItems, saveObstacles } from '../domains/cases/public.server.ts';
import { competenceServer } from '../domains/competence/domain.server.ts';
import { competence } from '../domains/competence/domain.ts';
import type { Lessons } from '../domains/competence/public.ts';
import { disclosuresServer } from '../domains/disclosures/domain.server.ts';
import { disclosures } from '../domains/disclosures/domain.ts';
import { hearsWithdrawals, lettersOnYes } from '../domains/disclosures/public.server.ts';
import { disclosureMessages } from '../domains/disclosures/public.ts';
import { exchangeServer } from '../domains/exchange/domain.server.ts';
import { exchange } from '../domains/exchange/domain.ts';
import type { ExchangeFiles } from '../domains/exchange/public.ts';
import { identificationServer } from '../domains/identification/domain.server.ts';
import { identification } from '../domains/identification/domain.ts';
import { countedAs } from '../domains/identification/public.server.ts';
import { inspectionsServer } from '../domains/inspections/domain.server.ts';
import { inspections } from '../domains/inspections/domain.ts';
import type { WorkerTalk } from '../domains/inspections/public.ts';
import { knowledgeServer } from '../domains/knowledge/domain.server.ts';
import { type CountyOf, countyFinder, type Ground, type Knowledge } from '../domains/knowledge/public.ts';
import { personsServer } from '../domains/persons/domain.server.ts';
import { persons } from '../domains/persons/domain.ts';
import { aliasesOfCase } from '../domains/persons/public.server.ts';
import { prevalenceServer } from '../domains/prevalence/domain.server.ts';
import { prevalence } from '../domains/prevalence/domain.ts';
import { programmeServer } from '../domains/programme/domain.server.ts';
import { programme } from '../domains/programme/domain.ts';
import type { History } from '../domains/programme/public.ts';
import { prosecutionServer } from '../domains/prosecution/domain.server.ts';
import { prosecution } from '../domains/prosecution/domain.ts';
import { usualLossesOfCase } from '../domains/prosecution/public.server.ts';
import { publicationServer } from '../domains/publication/domain.server.ts';
import { redressServer } from '../domains/redress/domain.server.ts';
import { redress } from '../domains/redress/domain.ts';
import { reportsServer } from '../domains/reports/domain.server.ts';
import { reports } from '../domains/reports/domain.ts';
import { searchServer } from '../domains/search/domain.server.ts';
import { saveSearched } from '../domains/search/public.server.ts';
import { signalsServer } from '../domains/signals/domain.server.ts';
import { signals } from '../domains/signals/domain.ts';
import { listKeyNews, listUnopened } from '../domains/signals/public.server.ts';
import { tipMessages } from '../domains/signals/public.ts';
import { passphraseCost } from '../domains/signals/tips/identity.ts';
import { studyServer } from '../domains/study/domain.server.ts';
import { study } from '../domains/study/domain.ts';
import { addOperationalRows } from '../domains/study/public.server.ts';
import { suspicionsServer } from '../domains/suspicions/domain.server.ts';
import { suspicions } from '../domains/suspicions/domain.ts';
import { calledBehindCase, listFromVisits } from '../domains/suspicions/public.server.ts';
import { tasksServer } from '../domains/tasks/domain.server.ts';
import { listOpenTasksOf, saveTasks, tellerOf, type WorkParts } from '../domains/tasks/public.server.ts';
import { workloadServer } from '../domains/workload/domain.server.ts';
import { workload } from '../domains/workload/domain.ts';
import { listLeftBehind, type WorkloadParts } from '../domains/workload/public.server.ts';
import { workplacesServer } from '../domains/workplaces/domain.server.ts';
import { workplaces } from '../domains/workplaces/domain.ts';
import { trackOf } from '../kernel/capacity.ts';
import { compare } from '../kernel/compare.ts';
import type { Domain } from '../kernel/domain.ts';
import type { Detector } from '../kernel/obstacle.ts';
import { type Registry, registryOf } from '../platform/acts/registry.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import type { DomainServer } from '../platform/http/domain-server.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { httpMessages } from '../platform/http/messages.ts';
import type { Runtime } from '../platform/http/run.ts';
import type { Walls } from '../platform/http/walls.ts';
import type { Queue } from '../platform/jobs/job.ts';
import { contactPointParts } from './contact-points.ts';
import { demoCost, demoPassphrase } from './demo/tip-keys.ts';
import { obstacleParts, obstacleTasks } from './obstacles.ts';
import { retentionParts } from './retention-rules.ts';
import { published } from './running/published.ts';

/** Where everything that domains bring is put together. No layer below knows these lists. */

/** Every domain, each after those that it knows. */
const domains: readonly Domain<Knowledge>[] = [
  ...[access, administration, persons, disclosures, cases, workload, attachments, workplaces],
  ...[signals, inspections, suspicions, identification],
  ...[assistance, redress, prosecution, study, prevalence, reports, competence, programme, exchange],
];

const servers: readonly DomainServer<Provided>[] = [
  ...[
    accessServer,
    administrationServer,
    auditServer,
    knowledgeServer,
    personsServer(lettersOnYes),
    disclosuresServer,
    casesServer,
    tasksServer,
    workloadServer,
    searchServer,
    attachmentsServer,
    workplacesServer,
  ],
  ...[signalsServer, inspectionsServer, suspicionsServer, identificationServer, assistanceServer],
  ...[redressServer, prosecutionServer, studyServer, publicationServer, prevalenceServer],
  ...[reportsServer, competenceServer, programmeServer, exchangeServer],
];

/** The matters that files can be added to, by kind. */
export const fileHolders: FileHolders = new Map(servers.flatMap((server) => server.fileHolders ?? []));

/** Every rule that finds an obstacle in what an agency does. The list of knowledge names each of them, and no other. */
export const detectors: readonly Detector[] = domains.flatMap((domain) => domain.detectors ?? []);

/** Every kind of task that domains declare. Those that ask for obstacles to be taken away are made of the detectors. */
export const taskKinds = domains.flatMap(({ tasks = [] }) => tasks);

/** Every kind of act, of stream, and of letter. */
const kinds: Omit<Parameters<typeof registryOf>[0], 'addCounts'> = {
  types: domains.flatMap(({ acts }) => acts),
  // Whatever came by message hears that the consent it rests on was withdrawn.
  streams: servers.flatMap(({ streams = [] }) => streams.map(hearsWithdrawals)),
  letters: domains.flatMap(({ letters = [] }) => letters),
  saveTasks,
  saveExpiringItems,
  saveObstacles,
  saveSearched,
  noticedIn: noticedInMatter,
  announce,
};

/** They and what they count, with the county of each place by the list of a country. */
export const registryFor = (countyOf: CountyOf): Registry =>
  registryOf({ ...kinds, addCounts: addOperationalRows(countyOf) });

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
  readonly lessons: Lessons;
  readonly history: History;
  readonly exchange: ExchangeFiles;
};

/** All that the routes of domains are given: what was read, and what one domain brings and another asks for. */
const provided = (
  { exchange: files, ...given }: Given,
  brought: Pick<WorkParts, 'named'> & WorkloadParts & Pick<AttachmentParts, 'fileHolders'>,
) => {
  const { knowledge, installation } = given;
  const isDemo = installation.demo;
  const sentences = domains.flatMap(({ recorded = [] }) => recorded);
  const obstacles = obstacleParts(knowledge, [...detectors, ...sentences]);
  return {
    ...given,
    ...files,
    ...obstacles,
    isDemo,
    inTraining: isDemo,
    published,
    ...contactPointParts(knowledge),
    ...retentionParts(knowledge),
    reach: { inDemo: isDemo, hosts: given.webhookHosts ?? [] },
    survey: knowledge.survey,
    secrecy: knowledge.secrecy.entries,
    observations: knowledge.observations.entries,
    losses: new Map(domains.flatMap((domain) => domain.losses?.(knowledge) ?? [])),
    tellTask: tellerOf([...taskKinds, ...obstacleTasks(detectors)], knowledge),
    ...brought,
    moreWork: [listUnopened, listKeyNews, listObstacleWork, listLeftBehind(brought)],
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

/** Every route of the staff's API. The access matrix walks this list; a route that is not on it does not exist. */
export const endpoints = (given: Given): readonly Endpoint[] => {
  const all = provided(given, {
    named: new Map(servers.flatMap(({ named = [] }) => named)),
    matters: new Map(servers.flatMap(({ matters = [] }) => matters)),
    fileHolders,
  });
  return servers.flatMap((server) => server.routes?.(all) ?? []);
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
    CA001: accessMessages.capacityChanged,
    CA002: disclosureMessages.noLetterBox,
    CA003: httpMessages.idUsed,
    CA004: tipMessages.takenBack,
    CA005: deviceMessages.signedInTooLongAgo,
    CA058: httpMessages.proveAgain,
    CA081: administrationMessages.providerTaken,
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
  const byName = [...routes].sort((a, b) => compare(a.name, b.name));
  return {
    walls,
    registry: registryFor(countyFinder(knowledge.municipalities.entries)),
    // The track of the file that it is in: a legal adviser writes on two.
    track: (who, at) => who.memberships.find(({ realm }) => realm === at.realm)?.track ?? trackOf(who.capacity),
    verbs: (who) => byName.filter((route) => holds(who, route)).map(({ name }) => name),
    ...rest,
  };
};
