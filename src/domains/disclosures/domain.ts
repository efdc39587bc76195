import type { Domain } from '../../kernel/domain.ts';
import { disclosureActs } from './acts.ts';
import { crossingDetectors } from './obstacles.ts';
import { disclosureTaskSentences } from './task-sentences.ts';

export const disclosures = {
  name: 'disclosures',
  acts: disclosureActs,
  detectors: crossingDetectors,
  tasks: () => disclosureTaskSentences,
} as const satisfies Domain;
