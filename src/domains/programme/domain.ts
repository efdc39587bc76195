import type { Domain } from '../../kernel/domain.ts';
import { programmeActs } from './acts.ts';
import { programmeTaskSentences } from './task-sentences.ts';

export const programme = {
  name: 'programme',
  acts: programmeActs,
  tasks: () => programmeTaskSentences,
} as const satisfies Domain;
