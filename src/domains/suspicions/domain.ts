import type { Domain } from '../../kernel/domain.ts';
import { acknowledgeSuspicion } from './acts/acknowledge.ts';
import { changeSuspicionResponsible } from './acts/change-responsible.ts';
import { closeSuspicion } from './acts/close.ts';
import { correctSuspicion } from './acts/correct.ts';
import { escalateSuspicion } from './acts/escalate.ts';
import { handOverSuspicion } from './acts/hand-over.ts';
import { suspicionLetter } from './letter.ts';
import { suspicionDetectors } from './obstacles.ts';
import { ownedSuspicion, suspicionToAcknowledge } from './tasks.ts';

export const suspicions = {
  name: 'suspicions',
  acts: [
    ...[handOverSuspicion, acknowledgeSuspicion, correctSuspicion],
    ...[changeSuspicionResponsible, escalateSuspicion, closeSuspicion],
  ],
  letters: [suspicionLetter],
  detectors: suspicionDetectors,
  tasks: [suspicionToAcknowledge, ownedSuspicion],
} as const satisfies Domain;
