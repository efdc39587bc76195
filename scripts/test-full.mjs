import { runRings } from './steps/run-rings.mjs';

/** `npm run test:full`: both rings. With `--rest` the second alone, where `npm test` has just run. */
const rest = process.argv.includes('--rest');
await (rest ? runRings('the second ring', ['second']) : runRings('both rings', ['first', 'second']));
