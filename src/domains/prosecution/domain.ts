import type { Domain } from '../../kernel/domain.ts';
import type { Knowledge } from '../knowledge/public.ts';
import {
  directiveLetter,
  fileDetectors,
  fileLetter,
  fileRecorded,
  prosecutionActs,
  prosecutionLosses,
  prosecutionTasks,
} from './public.ts';

export const prosecution = {
  name: 'prosecution',
  acts: prosecutionActs,
  letters: [directiveLetter, fileLetter],
  detectors: fileDetectors,
  recorded: fileRecorded,
  tasks: prosecutionTasks,
  losses: prosecutionLosses,
} as const satisfies Domain<Knowledge>;
