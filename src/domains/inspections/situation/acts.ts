import { type ActType, ordinary } from '../../../kernel/act.ts';
import { situationMessages } from './messages.ts';
import { SetPrioritiesFacts } from './schema.ts';

const setPriorities: ActType<SetPrioritiesFacts> = {
  ...ordinary,
  retainRule: 'inspection',
  type: 'situation.set-priorities',
  nature: 'record',
  // What is looked at first is what somebody thinks, not what happened.
  assessment: true,
  facts: SetPrioritiesFacts,
  icon: 'chart-bar',
  sentence: ({ priorities, from, until }) => ({
    message: situationMessages.prioritiesSet,
    values: { count: priorities.length, from, until },
  }),
};

export const situationActs = [setPriorities] as const;
