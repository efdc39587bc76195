import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { AcknowledgeFacts, CorrectFacts, PassOnFacts, RegisterFacts } from './act-facts.ts';
import { signalMessages } from './messages.ts';

const shared = { stream: 'signal', retainRule: 'signal' } as const;

export const registerAct: ActDef<'signal.register', RegisterFacts, 'narrative'> = defineAct({
  ...shared,
  type: 'signal.register',
  words: ['narrative'],
  nature: 'record',
  facts: RegisterFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: signalMessages.registered }),
});

export const correctAct: ActDef<'signal.correct', CorrectFacts, 'reason' | 'narrative'> = defineAct({
  ...shared,
  type: 'signal.correct',
  words: ['reason', 'narrative'],
  nature: 'record',
  facts: CorrectFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: signalMessages.corrected }),
  changed: ({ changed, narrative }) => [...Object.keys(changed), ...(narrative ? ['narrative'] : [])],
});

export const passOnAct: ActDef<'signal.pass-on', PassOnFacts, never> = defineAct({
  ...shared,
  type: 'signal.pass-on',
  nature: 'decision',
  facts: PassOnFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({
    message: signalMessages.passedOn,
    values: { unit: facts.to.unit[language], count: facts.facts.length },
  }),
});

export const acknowledgeAct: ActDef<'signal.acknowledge', AcknowledgeFacts, never> = defineAct({
  ...shared,
  type: 'signal.acknowledge',
  nature: 'decision',
  facts: AcknowledgeFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: signalMessages.acknowledged }),
});
