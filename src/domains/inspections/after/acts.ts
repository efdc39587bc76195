import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { CountFacts, DecideFacts, OutcomeFacts } from './act-facts.ts';
import { afterMessages } from './messages.ts';

const shared = { stream: 'visit-after', nature: 'record', retainRule: 'inspection' } as const;

export const decidedAct: ActDef<'visit.decide', DecideFacts, 'note'> = defineAct({
  ...shared,
  type: 'visit.decide',
  words: ['note'],
  facts: DecideFacts,
  icon: 'gavel',
  sentence: ({ kind, decision }) => ({
    message: afterMessages.decided,
    // A code of this kind of text has no hyphens.
    values: { kind: kind.replaceAll('-', '_'), again: decision === null ? 'no' : 'yes' },
  }),
});

export const becameAct: ActDef<'visit.outcome', OutcomeFacts, 'note'> = defineAct({
  ...shared,
  type: 'visit.outcome',
  words: ['note'],
  facts: OutcomeFacts,
  icon: 'scales',
  sentence: ({ outcome }) => ({ message: afterMessages.became, values: { outcome } }),
});

export const countedAct: ActDef<'visit.count-workers', CountFacts, never> = defineAct({
  ...shared,
  type: 'visit.count-workers',
  facts: CountFacts,
  icon: 'users',
  sentence: ({ numbers }) => {
    const all = Object.values(numbers);
    const open = all.filter((one) => one === null).length;
    return { message: afterMessages.counted, values: { said: all.length - open, open } };
  },
});

/** What is noted once a visit is over. */
export const afterActs = [decidedAct, becameAct, countedAct] as const;
