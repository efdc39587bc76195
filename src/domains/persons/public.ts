export { personActs } from './acts.ts';
export { type Asked, type Consent, hasConsent } from './consent.ts';
export type { FoundPerson } from './found.ts';
export { look } from './look.ts';
export { personLosses } from './losses.ts';
