import { type ActType, ordinary } from '../../../kernel/act.ts';
import {
  BeginFacts,
  CloseFacts,
  ConverseFacts,
  MeetWorkerFacts,
  ObserveFacts,
  PassVisitOnFacts,
  SettleFacts,
  StopDemandsFacts,
  TakeBackFacts,
} from '../act-facts.ts';
import { ReceiveMediumFacts, TakeOutFacts } from '../media-schema.ts';
import { inspectionMessages } from '../messages.ts';
import { visitMessages } from './messages.ts';

const shared = { ...ordinary, retainRule: 'inspection' } as const;

/**
 * The first version knew no worker whom a note is about, and counted pictures without having them; the second had what is kept apart
 * of a picture among its words.
 */
const withApart = (facts: unknown): unknown => {
  const { attachments, ...said } = facts as { attachments: readonly object[] };
  return { ...said, attachments: attachments.map((one) => ({ ...one, apart: null })) };
};

const begin: ActType<BeginFacts> = {
  ...shared,
  type: 'inspection.begin',
  nature: 'record',
  facts: BeginFacts,
  icon: 'shield-check',
  sentence: () => ({ message: visitMessages.begun }),
};

const observe: ActType<ObserveFacts> = {
  ...shared,
  type: 'inspection.observe',
  version: 3,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, attachments: [] } : withApart(facts),
  nature: 'record',
  facts: ObserveFacts,
  icon: 'eye',
  sentence: ({ signs, photos }) => ({
    message: visitMessages.observed,
    values: { signs: signs.length, photos },
  }),
};

const meetWorker: ActType<MeetWorkerFacts> = {
  ...shared,
  type: 'inspection.meet-worker',
  nature: 'record',
  facts: MeetWorkerFacts,
  icon: 'users',
  sentence: ({ number }) => ({ message: visitMessages.metWorker, values: { number } }),
};

const settleSign: ActType<SettleFacts> = {
  ...shared,
  type: 'inspection.settle',
  nature: 'decision',
  assessment: true,
  facts: SettleFacts,
  icon: 'scales',
  sentence: ({ settles }) => ({ message: visitMessages.settled, values: { count: settles.length } }),
};

const takeBack: ActType<TakeBackFacts> = {
  ...shared,
  type: 'inspection.take-back',
  nature: 'record',
  facts: TakeBackFacts,
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: visitMessages.tookBack, values: {} }),
};

const receiveMedium: ActType<ReceiveMediumFacts> = {
  ...shared,
  type: 'inspection.receive-medium',
  nature: 'record',
  facts: ReceiveMediumFacts,
  icon: 'tray-arrow-down',
  sentence: ({ whole }) => ({
    message: visitMessages.mediumArrived,
    values: { whole: whole.replaceAll('-', '_') },
  }),
};

const takeOutApart: ActType<TakeOutFacts> = {
  ...shared,
  type: 'inspection.take-out',
  nature: 'decision',
  facts: TakeOutFacts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: visitMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
};

const stopDemands: ActType<StopDemandsFacts> = {
  ...shared,
  type: 'inspection.stop-demands',
  nature: 'record',
  facts: StopDemandsFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: visitMessages.demandsStopped }),
};

const converse: ActType<ConverseFacts> = {
  ...shared,
  type: 'inspection.converse',
  version: 2,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, alone: null, interpreter: 'not-noted' } : facts,
  nature: 'record',
  facts: ConverseFacts,
  icon: 'chat',
  sentence: ({ outcome }) => ({ message: visitMessages.conversation, values: { outcome } }),
};

export const passVisitOn: ActType<PassVisitOnFacts> = {
  ...shared,
  type: 'visit.pass-on',
  nature: 'decision',
  facts: PassVisitOnFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.handedToLeader, values: { unit: to.unit[language] } }),
};

const close: ActType<CloseFacts> = {
  ...shared,
  type: 'inspection.close',
  nature: 'record',
  facts: CloseFacts,
  icon: 'check-circle',
  sentence: ({ sorted }) => ({ message: visitMessages.closed, values: { count: sorted.length } }),
};

/** What is done at a place of work, and with what was noted there. */
export const visitActs = [
  begin,
  observe,
  meetWorker,
  settleSign,
  takeBack,
  receiveMedium,
  takeOutApart,
  stopDemands,
  converse,
  passVisitOn,
  close,
] as const;
