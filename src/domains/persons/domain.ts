import type { Domain } from '../../kernel/domain.ts';
import { correctPerson } from './acts/correct.ts';
import { giveConsent } from './acts/give-consent.ts';
import { lookAtIdentity } from './acts/open-identity.ts';
import { protectPerson } from './acts/protect.ts';
import { sayReach } from './acts/reach.ts';
import { registerPerson } from './acts/register.ts';
import { storeIdentity } from './acts/store-identity.ts';
import { takeBackPerson } from './acts/take-back.ts';
import { undoRegisterPerson } from './acts/undo-register.ts';
import { withdrawConsent } from './acts/withdraw-consent.ts';
import { personLosses } from './losses.ts';
import { personDetectors } from './obstacles/obstacles.ts';

export const persons = {
  name: 'persons',
  acts: [
    ...[registerPerson, correctPerson, protectPerson, sayReach],
    ...[giveConsent, withdrawConsent, storeIdentity, lookAtIdentity, takeBackPerson, undoRegisterPerson],
  ],
  detectors: personDetectors,
  losses: () => personLosses,
} as const satisfies Domain;
