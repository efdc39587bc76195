import { runRings } from './steps/run-rings.mjs';

/**
 * `npm test`: the first ring. Says at once that it has begun; installs what is missing; runs what can run side by side.
 * Last line: `N passed, N failed`, and `, N skipped` if this machine lacks a part.
 */
await runRings('the first ring', ['first']);
