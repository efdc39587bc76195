import { type ActType, ordinary } from '../../../kernel/act.ts';
import { CountFacts, DecideFacts, OutcomeFacts } from './act-facts.ts';
import { afterMessages } from './messages.ts';

const shared = { ...ordinary, nature: 'record', retainRule: 'inspection' } as const;

const decided: ActType<DecideFacts> = {
  ...shared,
  type: 'visit.decide',
  facts: DecideFacts,
  icon: 'gavel',
  sentence: ({ kind, decision }) => ({
    message: afterMessages.decided,
    // A code of this kind of text has no hyphens.
    values: { kind: kind.replaceAll('-', '_'), again: decision === null ? 'no' : 'yes' },
  }),
};

const became: ActType<OutcomeFacts> = {
  ...shared,
  type: 'visit.outcome',
  facts: OutcomeFacts,
  icon: 'scales',
  sentence: ({ outcome }) => ({ message: afterMessages.became, values: { outcome } }),
};

const counted: ActType<CountFacts> = {
  ...shared,
  type: 'visit.count-workers',
  facts: CountFacts,
  icon: 'users',
  sentence: ({ numbers }) => {
    const all = Object.values(numbers);
    const open = all.filter((one) => one === null).length;
    return { message: afterMessages.counted, values: { said: all.length - open, open } };
  },
};

/** What is noted once a visit is over. */
export const afterActs = [decided, became, counted] as const;
