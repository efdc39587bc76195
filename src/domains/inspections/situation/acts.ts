import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { situationMessages } from './messages.ts';
import { SetPrioritiesFacts } from './schema.ts';

export const setPrioritiesAct: ActDef<'situation.set-priorities', SetPrioritiesFacts, string> = defineAct({
  retainRule: 'inspection',
  type: 'situation.set-priorities',
  stream: 'situation',
  words: null,
  nature: 'record',
  // What is looked at first is what somebody thinks, not what happened.
  assessment: true,
  facts: SetPrioritiesFacts,
  icon: 'chart-bar',
  sentence: ({ priorities, from, until }) => ({
    message: situationMessages.prioritiesSet,
    values: { count: priorities.length, from, until },
  }),
});

export const situationActs = [setPrioritiesAct] as const;
