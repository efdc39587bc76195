import type { Domain } from '../../kernel/domain.ts';
import { suspicionActs, suspicionDetectors, suspicionLetter, suspicionTasks } from './public.ts';

export const suspicions = {
  name: 'suspicions',
  acts: suspicionActs,
  letters: [suspicionLetter],
  detectors: suspicionDetectors,
  tasks: () => suspicionTasks,
} as const satisfies Domain;
