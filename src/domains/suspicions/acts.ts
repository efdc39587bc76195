import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { AcknowledgeFacts, CloseFacts, EscalateFacts, HandOverFacts } from './act-facts.ts';
import { suspicionMessages } from './messages.ts';

const shared = { stream: 'suspicion', retainRule: 'suspicion' } as const;

export const handOverAct: ActDef<'suspicion.hand-over', HandOverFacts, 'narrative' | 'reach'> = defineAct({
  ...shared,
  type: 'suspicion.hand-over',
  words: ['narrative', 'reach'],
  nature: 'decision',
  facts: HandOverFacts,
  icon: 'hand-heart',
  sentence: ({ to }, language) => ({
    message: suspicionMessages.handedOver,
    values: { unit: to.unit[language] },
  }),
});

export const acknowledgeSuspicionAct: ActDef<'suspicion.acknowledge', AcknowledgeFacts, never> = defineAct({
  ...shared,
  type: 'suspicion.acknowledge',
  nature: 'decision',
  facts: AcknowledgeFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: suspicionMessages.acknowledged }),
});

export const escalateAct: ActDef<'suspicion.escalate', EscalateFacts, never> = defineAct({
  ...shared,
  type: 'suspicion.escalate',
  nature: 'record',
  facts: EscalateFacts,
  icon: 'stairs',
  sentence: ({ step }) => ({
    message: step === 1 ? suspicionMessages.escalatedToManager : suspicionMessages.escalatedAbove,
  }),
});

export const closeSuspicionAct: ActDef<'suspicion.close', CloseFacts, 'reason'> = defineAct({
  ...shared,
  type: 'suspicion.close',
  words: ['reason'],
  nature: 'decision',
  facts: CloseFacts,
  icon: 'archive',
  sentence: ({ outcome, count }) => ({ message: endings[outcome], values: { count } }),
});

const endings = {
  case: suspicionMessages.endedAsCase,
  consultation: suspicionMessages.endedAsAdvice,
  closed: suspicionMessages.endedWithCount,
} as const;
