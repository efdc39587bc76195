import { type ActType, ordinary } from '../../kernel/act.ts';
import { AcknowledgeFacts, CloseFacts, EscalateFacts, HandOverFacts } from './act-facts.ts';
import { suspicionMessages } from './messages.ts';

const shared = { ...ordinary, retainRule: 'suspicion' } as const;

export const handOverAct: ActType<HandOverFacts> = {
  ...shared,
  type: 'suspicion.hand-over',
  nature: 'decision',
  facts: HandOverFacts,
  icon: 'hand-heart',
  sentence: ({ to }, language) => ({
    message: suspicionMessages.handedOver,
    values: { unit: to.unit[language] },
  }),
};

export const acknowledgeSuspicionAct: ActType<AcknowledgeFacts> = {
  ...shared,
  type: 'suspicion.acknowledge',
  nature: 'decision',
  facts: AcknowledgeFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: suspicionMessages.acknowledged }),
};

export const escalateAct: ActType<EscalateFacts> = {
  ...shared,
  type: 'suspicion.escalate',
  nature: 'record',
  facts: EscalateFacts,
  icon: 'stairs',
  sentence: ({ step }) => ({
    message: step === 1 ? suspicionMessages.escalatedToManager : suspicionMessages.escalatedAbove,
  }),
};

export const closeSuspicionAct: ActType<CloseFacts> = {
  ...shared,
  type: 'suspicion.close',
  nature: 'decision',
  facts: CloseFacts,
  icon: 'archive',
  sentence: ({ outcome, count }) => ({ message: endings[outcome], values: { count } }),
};

const endings = {
  case: suspicionMessages.endedAsCase,
  consultation: suspicionMessages.endedAsAdvice,
  closed: suspicionMessages.endedWithCount,
} as const;
