export { personActs } from './acts.ts';
export { birds, isAlias } from './alias.ts';
export { hasConsent, standingYes } from './consent.ts';
export { look } from './look.ts';
export { personLosses } from './losses.ts';
export { personDetectors } from './obstacles.ts';
