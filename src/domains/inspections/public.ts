export { placeDrawn } from './candidates/draw.ts';
export { codeOf, numbersOf } from './visit/card-code.ts';
export { restsOnSpeech, seenSigns } from './visit/speaker.ts';
export type { WorkerTalk } from './visit/talk-languages.ts';
export type { VisitShown } from './visit-shown-schema.ts';
