import { type ActType, ordinary } from '../../../kernel/act.ts';
import { AnswerFacts, KeyFacts, KeySeenFacts, OpenFacts, StopFacts } from './act-facts.ts';
import { tipMessages } from './messages.ts';

const shared = { ...ordinary, retainRule: 'signal' } as const;

export const keyAct: ActType<KeyFacts> = {
  ...shared,
  type: 'tip.key',
  nature: 'decision',
  facts: KeyFacts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.keyMade }),
};

export const keySeenAct: ActType<KeySeenFacts> = {
  ...shared,
  type: 'tip.key-seen',
  nature: 'decision',
  facts: KeySeenFacts,
  icon: 'eye',
  sentence: ({ confirms }) => ({ message: confirms ? tipMessages.keyConfirmed : tipMessages.keySeen }),
};

export const openAct: ActType<OpenFacts> = {
  ...shared,
  type: 'tip.open',
  nature: 'record',
  facts: OpenFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: tipMessages.opened }),
};

export const answerTipAct: ActType<AnswerFacts> = {
  ...shared,
  type: 'tip.answer',
  nature: 'decision',
  facts: AnswerFacts,
  icon: 'chat-text',
  sentence: () => ({ message: tipMessages.answered }),
};

export const stopAct: ActType<Record<string, never>> = {
  ...shared,
  type: 'tip.stop',
  nature: 'record',
  facts: StopFacts as ActType<Record<string, never>>['facts'],
  icon: 'hand-palm',
  sentence: () => ({ message: tipMessages.stopped }),
};
