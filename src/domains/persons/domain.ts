import type { Domain } from '../../kernel/domain.ts';
import { personActs, personDetectors, personLosses } from './public.ts';

export const persons = {
  name: 'persons',
  acts: personActs,
  detectors: personDetectors,
  losses: () => personLosses,
} as const satisfies Domain;
