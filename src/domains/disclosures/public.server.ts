export { findBetween, listAddresses } from './between.server.ts';
export { carryLetters, deliverLetter, disclosureJobs } from './jobs.ts';
export { passOnRoutes } from './pass-on-routes.server.ts';
export { sendAnswer, sendLetter } from './post.server.ts';
export { showCrossing } from './show-crossing.server.ts';
export { countAcknowledged, countDeadLetters, listCrossings, listCrossingsAbout, listLapsed } from './store.ts';
export type { SentParts } from './table/list.server.ts';
export { letterOfMatter, lettersOnYes } from './withdrawal/follow.server.ts';
export { hearsWithdrawals } from './withdrawal/hearing.server.ts';
