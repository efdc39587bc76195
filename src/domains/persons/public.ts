
export { toOpenIdentity } from './acts/open-identity.ts';
export { birds, isAlias } from './alias.ts';
export { hasConsent, standingYes } from './consent.ts';
export { personLosses } from './losses.ts';
export { personDetectors } from './obstacles.ts';

