export { carryLetters, deliverLetter, disclosureJobs, sendAnswer } from './jobs.ts';
export { type CrossingRow, crossingStream, listCrossings, postLetter } from './store.ts';
