import { giveConsent } from './acts/give-consent.ts';
import { lookAtIdentity } from './acts/open-identity.ts';
import { protectPerson } from './acts/protect.ts';
import { sayReach } from './acts/reach.ts';
import { registerPerson } from './acts/register.ts';
import { storeIdentity } from './acts/store-identity.ts';
import { withdrawConsent } from './acts/withdraw-consent.ts';

export { toOpenIdentity } from './acts/open-identity.ts';
export { birds, isAlias } from './alias.ts';
export { hasConsent, standingYes } from './consent.ts';
export { personLosses } from './losses.ts';
export { personDetectors } from './obstacles.ts';

/** Every kind of act of this domain. */
export const personActs = [
  registerPerson,
  protectPerson,
  sayReach,
  giveConsent,
  withdrawConsent,
  storeIdentity,
  lookAtIdentity,
] as const;
