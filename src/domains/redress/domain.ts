import type { Domain } from '../../kernel/domain.ts';
import { claimDetectors, claimSentence, payByTask, redressActs } from './public.ts';

export const redress = {
  name: 'redress',
  acts: redressActs,
  detectors: claimDetectors,
  tasks: () => [['claim.pay-by', payByTask]],
  losses: () => [['claim', claimSentence]],
} as const satisfies Domain;
