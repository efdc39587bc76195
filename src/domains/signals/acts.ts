import { type ActType, ordinary } from '../../kernel/act.ts';
import { AcknowledgeFacts, CorrectFacts, PassOnFacts, RegisterFacts } from './act-facts.ts';
import { signalMessages } from './messages.ts';

const shared = { ...ordinary, retainRule: 'signal' } as const;

export const registerAct: ActType<RegisterFacts> = {
  ...shared,
  type: 'signal.register',
  nature: 'record',
  facts: RegisterFacts,
  icon: 'note-pencil',
  sentence: () => ({ message: signalMessages.registered }),
};

export const correctAct: ActType<CorrectFacts> = {
  ...shared,
  type: 'signal.correct',
  nature: 'record',
  facts: CorrectFacts,
  icon: 'pencil-line',
  sentence: () => ({ message: signalMessages.corrected }),
  changed: ({ changed, narrative }) => [...Object.keys(changed), ...(narrative ? ['narrative'] : [])],
};

export const passOnAct: ActType<PassOnFacts> = {
  ...shared,
  type: 'signal.pass-on',
  nature: 'decision',
  facts: PassOnFacts,
  icon: 'paper-plane-tilt',
  sentence: (facts, language) => ({
    message: signalMessages.passedOn,
    values: { unit: facts.to.unit[language], count: facts.facts.length },
  }),
};

export const acknowledgeAct: ActType<AcknowledgeFacts> = {
  ...shared,
  type: 'signal.acknowledge',
  nature: 'decision',
  facts: AcknowledgeFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: signalMessages.acknowledged }),
};
