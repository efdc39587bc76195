import { type ActType, ordinary } from '../../kernel/act.ts';
import { disclosureMessages } from './messages.ts';
import { AnswerFacts, ReceiveFacts, SendFacts } from './schema.ts';

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
