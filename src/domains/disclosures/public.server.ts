export { carryLetters, deliverLetter, sendAnswer } from './jobs.ts';
export { type CrossingRow, crossingStream, listCrossings, postLetter } from './store.ts';
