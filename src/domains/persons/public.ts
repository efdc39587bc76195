export { mayHoldIdentity } from './access.ts';
export { bringPerson } from './acts/bring.ts';
export { toOpenIdentity } from './acts/open-identity.ts';
export { takeBackPerson } from './acts/take-back.ts';
export { birds, freeAliases, isAlias } from './alias.ts';
export { hasConsent, standingYes } from './consent.ts';
export { type Identity, LanguageCode, type PersonFacts, type Protection, protections, sexes } from './schema.ts';
