export { askedByName, askedByNumbers } from './firm-asked.ts';
export { foundKinds } from './kinds.ts';
export { whatIsAsked } from './what-is-asked.ts';
