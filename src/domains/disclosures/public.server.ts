export { carryLetters, deliverLetter, sendAnswer } from './jobs.ts';
export { crossingStream, listCrossings, postLetter } from './store.ts';
