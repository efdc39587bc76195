export { carryLetters, deliverLetter, disclosureJobs } from './jobs.ts';
export { sendAnswer, sendLetter } from './post.server.ts';
export { type CrossingRow, crossingStream, listCrossings } from './store.ts';
