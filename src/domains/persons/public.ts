export { toOpenIdentity } from './acts/open-identity.ts';
export { birds, isAlias } from './alias.ts';
export { hasConsent, standingYes } from './consent.ts';
