export { carryLetters, deliverLetter, disclosureJobs } from './jobs.ts';
export { sendAnswer, sendLetter } from './post.server.ts';
export { type CrossingRow, countAcknowledged, countSetAside, crossingStream, listCrossings } from './store.ts';
