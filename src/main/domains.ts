import {
  accessRoutes,
  deviceRoutes,
  deviceStream,
  enter,
  type Installation,
  sittingStream,
} from '../domains/access/public.server.ts';
import {
  accessMessages,
  changeCapacityAct,
  deviceActs,
  deviceMessages,
  holds,
  ownRealm,
  realmsToRead,
  realmsToWrite,
} from '../domains/access/public.ts';
import { assistanceRoutes, assistanceStreams, helpAliasesOfCase, helpOf } from '../domains/assistance/public.server.ts';
import { assistanceActs, assistanceLetters } from '../domains/assistance/public.ts';
import { appendEntry, appendRefusal } from '../domains/audit/public.server.ts';
import { originOf, receiptText } from '../domains/audit/public.ts';
import {
  caseRoutes,
  caseStream,
  listObstacleWork,
  noticedInMatter,
  recordRoutes,
  saveObstacles,
  savePerishables,
} from '../domains/cases/public.server.ts';
import { caseActs } from '../domains/cases/public.ts';
import { competenceRoutes, competenceStreams } from '../domains/competence/public.server.ts';
import { competenceActs, type Lessons } from '../domains/competence/public.ts';
import {
  crossingStream,
  disclosureRoutes,
  hearsWithdrawals,
  lettersOnYes,
} from '../domains/disclosures/public.server.ts';
import { disclosureActs, disclosureMessages } from '../domains/disclosures/public.ts';
import { exchangeRoutes, exchangeStreams } from '../domains/exchange/public.server.ts';
import { claimLetter, type ExchangeFiles, exchangeActs } from '../domains/exchange/public.ts';
import { countedAs, identificationRoutes, screeningStream } from '../domains/identification/public.server.ts';
import { identificationActs } from '../domains/identification/public.ts';
import { afterStream, inspectionRoutes, inspectionStreams } from '../domains/inspections/public.server.ts';
import { inspectionActs, inspectionLetters, type WorkerTalk } from '../domains/inspections/public.ts';
import { knowledgeRoutes } from '../domains/knowledge/public.server.ts';
import { type CountyOf, countyFinder, type Ground, type Knowledge } from '../domains/knowledge/public.ts';
import { aliasesOfCase, identityStream, personRoutes, personStream } from '../domains/persons/public.server.ts';
import { personActs } from '../domains/persons/public.ts';
import { programmeRoutes, programmeStreams } from '../domains/programme/public.server.ts';
import { type History, programmeActs } from '../domains/programme/public.ts';
import {
  investigationStream,
  letterStream,
  prosecutionRoutes,
  usualLossesOfCase,
} from '../domains/prosecution/public.server.ts';
import { directiveLetter, fileLetter, prosecutionActs } from '../domains/prosecution/public.ts';
import { claimStream, redressRoutes } from '../domains/redress/public.server.ts';
import { redressActs } from '../domains/redress/public.ts';
import { reportRoutes, reportStreams } from '../domains/reports/public.server.ts';
import { reportActs } from '../domains/reports/public.ts';
import {
  listKeyNews,
  listUnopened,
  signalRoutes,
  signalStream,
  tipKeyStream,
  tipRoutes,
  tipStream,
} from '../domains/signals/public.server.ts';
import {
  acknowledgeSignal,
  answerTip,
  correctSignal,
  makeKey,
  openTip,
  passSignalOn,
  registerSignal,
  seeKey,
  signalLetter,
  stopTip,
  tipMessages,
} from '../domains/signals/public.ts';
import { passphraseCost } from '../domains/signals/tips/identity.ts';
import { addLived, studyRoutes, studyStreams } from '../domains/study/public.server.ts';
import { rowsLetter, studyActs } from '../domains/study/public.ts';
import {
  calledBehindCase,
  listFromVisits,
  suspicionRoutes,
  suspicionStream,
} from '../domains/suspicions/public.server.ts';
import { suspicionActs, suspicionLetter } from '../domains/suspicions/public.ts';
import { listOpenTasksOf, saveTasks, workRoutes } from '../domains/tasks/public.server.ts';
import { trackOf } from '../kernel/capacity.ts';
import { type Registry, registryOf, type StreamKind } from '../platform/acts/registry.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { httpMessages } from '../platform/http/messages.ts';
import type { Surroundings } from '../platform/http/run.ts';
import type { Walls } from '../platform/http/walls.ts';
import type { Queue } from '../platform/jobs/job.ts';
import { demoCost, demoPassphrase } from './demo/tip-keys.ts';
import { mattersNamed } from './matters-named.ts';
import { moves } from './moves.ts';
import { obstacleParts } from './obstacles.ts';
import { published } from './published.ts';
import { lapsingTasks, losses, taskSentences } from './sentences.ts';

/** Where everything that domains bring is put together. Nobody below knows this list. */

/** Every kind of stream. */
// biome-ignore lint/suspicious/noExplicitAny: each entry is checked against its own projection; the list forgets which
const streams: readonly StreamKind<any>[] = [
  // One line for each domain.
  ...[personStream, identityStream],
  crossingStream,
  caseStream,
  signalStream,
  ...[suspicionStream, screeningStream],
  ...[sittingStream, deviceStream, ...inspectionStreams, afterStream],
  ...assistanceStreams,
  ...[tipStream, tipKeyStream],
  ...[investigationStream, letterStream],
  claimStream,
  ...studyStreams,
  ...reportStreams,
  ...competenceStreams,
  ...programmeStreams,
  ...exchangeStreams,
];

/** Every kind of act, of stream, and of letter. */
const kinds: Omit<Parameters<typeof registryOf>[0], 'addCounts'> = {
  types: [
    // One line for each domain, in their order; so that two who add a domain each add a line.
    ...personActs,
    ...disclosureActs,
    ...caseActs,
    ...[registerSignal, correctSignal, passSignalOn, acknowledgeSignal],
    ...suspicionActs,
    ...identificationActs,
    ...[changeCapacityAct, ...deviceActs, ...inspectionActs],
    ...assistanceActs,
    ...[makeKey, seeKey, openTip, answerTip, stopTip],
    ...prosecutionActs,
    ...redressActs,
    ...studyActs,
    ...reportActs,
    ...competenceActs,
    ...programmeActs,
    ...exchangeActs,
  ],
  // Whatever came by letter hears that the yes it rests on was taken back.
  streams: streams.map(hearsWithdrawals),
  letters: [
    // One line for each domain.
    signalLetter,
    suspicionLetter,
    ...inspectionLetters,
    ...assistanceLetters,
    ...[directiveLetter, fileLetter],
    rowsLetter,
    claimLetter,
  ],
  saveTasks,
  savePerishables,
  saveObstacles,
  noticedIn: noticedInMatter,
};

/** They and what they count, with the county of each place by the list of a country. */
export const registryFor = (countyOf: CountyOf): Registry => registryOf({ ...kinds, addCounts: addLived(countyOf) });

/** Every route of the staff's API. The access matrix walks this list; a route that is not on it does not exist. */
export const endpoints = (parts: {
  installation: Installation;
  grounds: readonly Ground[];
  knowledge: Knowledge;
  talks: readonly WorkerTalk[];
  lessons: Lessons;
  history: History;
  exchange: ExchangeFiles;
}): readonly Endpoint[] => [
  ...accessRoutes(parts.installation),
  ...deviceRoutes(),
  ...knowledgeRoutes(parts),
  ...personRoutes(lettersOnYes, { calledBehindCase, countedAs }),
  ...disclosureRoutes(),
  ...redressRoutes(),
  ...caseRoutes({
    losses: losses(parts.knowledge),
    moves,
    grounds: parts.grounds,
    openTasks: listOpenTasksOf,
    taskSentences: taskSentences(parts.knowledge),
    aliases: [aliasesOfCase, helpAliasesOfCase],
    usual: usualLossesOfCase(parts.knowledge),
    ...obstacleParts(parts.knowledge),
  }),
  ...recordRoutes(parts.knowledge.secrecy.entries),
  ...workRoutes(
    taskSentences(parts.knowledge),
    [listUnopened, listKeyNews, listObstacleWork],
    mattersNamed,
    lapsingTasks,
  ),
  ...signalRoutes(parts.grounds),
  ...suspicionRoutes(parts.grounds),
  ...identificationRoutes({ helpOf, observations: parts.knowledge.observations.entries }),
  ...inspectionRoutes({ ...parts, inTraining: parts.installation.demo, handedFrom: listFromVisits }),
  ...assistanceRoutes(),
  ...prosecutionRoutes(parts.knowledge),
  ...studyRoutes({ ...parts, survey: parts.knowledge.survey, isDemo: parts.installation.demo, published }),
  ...reportRoutes({ knowledge: parts.knowledge, isDemo: parts.installation.demo }),
  ...competenceRoutes(parts.lessons),
  ...programmeRoutes(parts),
  ...exchangeRoutes({ grounds: parts.grounds, published, ...parts.exchange }),
  ...tipRoutes({
    demoPassphrase: parts.installation.demo ? demoPassphrase : null,
    leastCost: parts.installation.demo ? demoCost : passphraseCost,
  }),
];

/** Wall one and the log, as the domains of access and audit make them. */
export const walls: Walls = {
  enter,
  holds,
  may: (policy, who, loaded) => policy(who, loaded),
  readable: realmsToRead,
  writable: realmsToWrite,
  own: ownRealm,
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
    CA058: tipMessages.signInAgain,
  },
};

export const surroundings = (parts: {
  database: Database;
  keys: Keys;
  clock: () => Date;
  queue: Queue;
  routes: readonly Endpoint[];
  knowledge: Knowledge;
  walls?: Walls;
}): Surroundings => {
  const { routes, knowledge, ...rest } = parts;
  return {
    walls,
    registry: registryFor(countyFinder(knowledge.municipalities.entries)),
    // The track of the file that it lies in: a legal adviser writes on two.
    track: (who, at) => who.memberships.find(({ realm }) => realm === at.realm)?.track ?? trackOf(who.capacity),
    verbs: (who) =>
      routes
        .filter((route) => holds(who, route))
        .map(({ name }) => name)
        .sort(),
    ...rest,
  };
};
