export { placeDrawn } from './candidates/place-drawn.ts';
export { codeOf, numbersOf } from './visit/card/code.ts';
export type { VisitShown } from './visit/shown-schema.ts';
export { restsOnSpeech, seenSigns } from './visit/speaker.ts';
export type { WorkerTalk } from './visit/talk/languages.ts';
export { type TextKey, textKeys } from './visit/talk/worker-texts.ts';
