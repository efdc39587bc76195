export { type Sign, SignCode, Signs } from './schema.ts';
export type { Suspicion } from './suspicion.ts';
