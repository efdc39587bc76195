import { type ActType, ordinary } from '../../kernel/act.ts';
import { disclosureMessages } from './messages.ts';
import { AnswerFacts, HeedFacts, ReceiveFacts, SendFacts, StopFacts, WithdrawFacts, WithdrawnFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'disclosure' } as const;

export const sendAct: ActType<SendFacts> = {
  ...shared,
  type: 'disclosure.send',
  nature: 'decision',
  facts: SendFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({ message: disclosureMessages.sent, values: { unit: facts.to.unit[language] } }),
};

export const receiveAct: ActType<ReceiveFacts> = {
  ...shared,
  type: 'disclosure.receive',
  nature: 'record',
  facts: ReceiveFacts,
  icon: 'tray-arrow-down',
  sentence: (facts, language) => ({
    message: disclosureMessages.received,
    values: { unit: facts.from.unit[language] },
  }),
  sender: ({ from }) => from.unit,
};

export const answerAct: ActType<AnswerFacts> = {
  ...shared,
  type: 'disclosure.answer',
  nature: 'record',
  facts: AnswerFacts,
  icon: 'check-circle',
  sentence: (facts) => ({
    message: facts.event === 'received' ? disclosureMessages.answeredReceived : disclosureMessages.answeredAcknowledged,
  }),
};

export const withdrawAct: ActType<WithdrawFacts> = {
  ...shared,
  type: 'disclosure.withdraw',
  nature: 'record',
  facts: WithdrawFacts,
  icon: 'x-circle',
  sentence: ({ letter, to }, language) => ({
    message: letter === null ? disclosureMessages.stopped : disclosureMessages.withdrew,
    values: { unit: to.unit[language] },
  }),
};

export const stopAct: ActType<StopFacts> = {
  ...shared,
  type: 'disclosure.stop',
  nature: 'record',
  facts: StopFacts,
  icon: 'x-circle',
  sentence: ({ to }, language) => ({ message: disclosureMessages.stopped, values: { unit: to.unit[language] } }),
};

export const withdrawnAct: ActType<WithdrawnFacts> = {
  ...shared,
  type: 'disclosure.withdrawn',
  nature: 'record',
  facts: WithdrawnFacts,
  icon: 'x-circle',
  sentence: () => ({ message: disclosureMessages.withdrawn }),
};

export const heedAct: ActType<HeedFacts> = {
  ...shared,
  type: 'withdrawal.acknowledge',
  nature: 'record',
  facts: HeedFacts,
  icon: 'check-circle',
  sentence: () => ({ message: disclosureMessages.heeded }),
};

/** Every kind of act of this domain. */
export const disclosureActs = [sendAct, receiveAct, answerAct, withdrawAct, stopAct, withdrawnAct, heedAct];
