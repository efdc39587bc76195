import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { disclosureMessages } from './messages.ts';
import { AnswerFacts, HeedFacts, ReceiveFacts, SendFacts, StopFacts, WithdrawFacts, WithdrawnFacts } from './schema.ts';

const shared = { retainRule: 'disclosure' } as const;

export const sendAct: ActDef<'disclosure.send', SendFacts, 'purpose' | 'snapshot'> = defineAct({
  ...shared,
  type: 'disclosure.send',
  stream: 'disclosure',
  words: ['purpose', 'snapshot'],
  nature: 'decision',
  facts: SendFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({ message: disclosureMessages.sent, values: { unit: facts.to.unit[language] } }),
});

export const receiveAct: ActDef<'disclosure.receive', ReceiveFacts, 'purpose'> = defineAct({
  ...shared,
  type: 'disclosure.receive',
  milestone: true,
  stream: null,
  words: ['purpose'],
  nature: 'record',
  facts: ReceiveFacts,
  icon: 'tray-arrow-down',
  sentence: (facts, language) => ({
    message: disclosureMessages.received,
    values: { unit: facts.from.unit[language] },
  }),
  sender: ({ from }) => from.unit,
});

export const answerAct: ActDef<'disclosure.answer', AnswerFacts, never> = defineAct({
  ...shared,
  type: 'disclosure.answer',
  stream: 'disclosure',
  nature: 'record',
  facts: AnswerFacts,
  icon: 'check-circle',
  sentence: (facts) => ({
    message: facts.event === 'received' ? disclosureMessages.answeredReceived : disclosureMessages.answeredAcknowledged,
  }),
});

export const withdrawAct: ActDef<'disclosure.withdraw', WithdrawFacts, never> = defineAct({
  ...shared,
  type: 'disclosure.withdraw',
  stream: 'disclosure',
  nature: 'record',
  facts: WithdrawFacts,
  icon: 'x-circle',
  sentence: ({ letter, to }, language) => ({
    message: letter === null ? disclosureMessages.stopped : disclosureMessages.withdrew,
    values: { unit: to.unit[language] },
  }),
});

export const stopAct: ActDef<'disclosure.stop', StopFacts, never> = defineAct({
  ...shared,
  type: 'disclosure.stop',
  stream: null,
  nature: 'record',
  facts: StopFacts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: disclosureMessages.stopped, values: { unit: to.unit[language] } }),
});

export const withdrawnAct: ActDef<'disclosure.withdrawn', WithdrawnFacts, never> = defineAct({
  ...shared,
  type: 'disclosure.withdrawn',
  stream: null,
  nature: 'record',
  facts: WithdrawnFacts,
  icon: 'x-circle',
  sentence: () => ({ message: disclosureMessages.withdrawn }),
});

export const heedAct: ActDef<'withdrawal.acknowledge', HeedFacts, never> = defineAct({
  ...shared,
  type: 'withdrawal.acknowledge',
  stream: null,
  nature: 'record',
  facts: HeedFacts,
  icon: 'check-circle',
  sentence: () => ({ message: disclosureMessages.heeded }),
});

/** Every kind of act of this domain. */
export const disclosureActs = [sendAct, receiveAct, answerAct, withdrawAct, stopAct, withdrawnAct, heedAct];
