import type { Domain } from '../../kernel/domain.ts';
import { claimLetter, exchangeActs, takeClaimTask } from './public.ts';

export const exchange = {
  name: 'exchange',
  acts: exchangeActs,
  letters: [claimLetter],
  tasks: () => [['fee-claim.take', takeClaimTask]],
} as const satisfies Domain;
