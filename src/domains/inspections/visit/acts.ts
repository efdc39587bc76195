import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
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

const shared = { stream: 'visit', retainRule: 'inspection' } as const;

/**
 * The first version knew no worker whom a note is about, and counted pictures without having them; the second had what is kept apart
 * of a picture among its words.
 */
const withApart = (facts: unknown): unknown => {
  const { attachments, ...said } = facts as { attachments: readonly object[] };
  return { ...said, attachments: attachments.map((one) => ({ ...one, apart: null })) };
};

export const beginAct: ActDef<'inspection.begin', BeginFacts, never> = defineAct({
  ...shared,
  type: 'inspection.begin',
  nature: 'record',
  facts: BeginFacts,
  icon: 'shield-check',
  sentence: () => ({ message: visitMessages.begun }),
});

export const observeAct: ActDef<'inspection.observe', ObserveFacts, string> = defineAct({
  ...shared,
  type: 'inspection.observe',
  words: null,
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
});

export const meetWorkerAct: ActDef<'inspection.meet-worker', MeetWorkerFacts, 'note'> = defineAct({
  ...shared,
  type: 'inspection.meet-worker',
  words: ['note'],
  nature: 'record',
  facts: MeetWorkerFacts,
  icon: 'users',
  sentence: ({ number }) => ({ message: visitMessages.metWorker, values: { number } }),
});

export const settleSignAct: ActDef<'inspection.settle', SettleFacts, 'reason'> = defineAct({
  ...shared,
  type: 'inspection.settle',
  words: ['reason'],
  nature: 'decision',
  assessment: true,
  facts: SettleFacts,
  icon: 'scales',
  sentence: ({ settles }) => ({ message: visitMessages.settled, values: { count: settles.length } }),
});

export const takeBackAct: ActDef<'inspection.take-back', TakeBackFacts, never> = defineAct({
  ...shared,
  type: 'inspection.take-back',
  nature: 'record',
  facts: TakeBackFacts,
  icon: 'arrow-u-up-left',
  sentence: () => ({ message: visitMessages.tookBack, values: {} }),
});

export const receiveMediumAct: ActDef<'inspection.receive-medium', ReceiveMediumFacts, never> = defineAct({
  ...shared,
  type: 'inspection.receive-medium',
  nature: 'record',
  facts: ReceiveMediumFacts,
  icon: 'tray-arrow-down',
  sentence: ({ whole }) => ({
    message: visitMessages.mediumArrived,
    values: { whole: whole.replaceAll('-', '_') },
  }),
});

export const takeOutApartAct: ActDef<'inspection.take-out', TakeOutFacts, never> = defineAct({
  ...shared,
  type: 'inspection.take-out',
  nature: 'decision',
  facts: TakeOutFacts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: visitMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
});

export const stopDemandsAct: ActDef<'inspection.stop-demands', StopDemandsFacts, 'against' | 'about'> = defineAct({
  ...shared,
  type: 'inspection.stop-demands',
  words: ['against', 'about'],
  nature: 'record',
  facts: StopDemandsFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: visitMessages.demandsStopped }),
});

export const converseAct: ActDef<'inspection.converse', ConverseFacts, never> = defineAct({
  ...shared,
  type: 'inspection.converse',
  version: 2,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, alone: null, interpreter: 'not-noted' } : facts,
  nature: 'record',
  facts: ConverseFacts,
  icon: 'chat',
  sentence: ({ outcome }) => ({ message: visitMessages.conversation, values: { outcome } }),
});

export const passVisitOnAct: ActDef<'visit.pass-on', PassVisitOnFacts, never> = defineAct({
  ...shared,
  type: 'visit.pass-on',
  nature: 'decision',
  facts: PassVisitOnFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.handedToLeader, values: { unit: to.unit[language] } }),
});

export const closeAct: ActDef<'inspection.close', CloseFacts, never> = defineAct({
  ...shared,
  type: 'inspection.close',
  nature: 'record',
  facts: CloseFacts,
  icon: 'check-circle',
  sentence: ({ sorted }) => ({ message: visitMessages.closed, values: { count: sorted.length } }),
});

/** What is done at a place of work, and with what was noted there. */
export const visitActs = [
  beginAct,
  observeAct,
  meetWorkerAct,
  settleSignAct,
  takeBackAct,
  receiveMediumAct,
  takeOutApartAct,
  stopDemandsAct,
  converseAct,
  passVisitOnAct,
  closeAct,
] as const;
