export { suspicionLetter } from './letter.ts';
export { suspicionDetectors } from './obstacles.ts';
export { type Sign, SignCode, Signs } from './schema.ts';
export type { Suspicion } from './suspicion.ts';
