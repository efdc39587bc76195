import type { Domain } from '../../kernel/domain.ts';
import { identificationActs, identificationTasks, screeningDetectors } from './public.ts';

export const identification = {
  name: 'identification',
  acts: identificationActs,
  detectors: screeningDetectors,
  tasks: () => identificationTasks,
} as const satisfies Domain;
