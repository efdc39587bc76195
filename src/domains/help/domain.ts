import type { Domain } from '../../kernel/domain.ts';
import { answeredFeedback, waitingFeedback } from './feedback/tasks.ts';

export const help = {
  name: 'help',
  acts: [],
  tasks: [answeredFeedback, waitingFeedback],
} as const satisfies Domain;
