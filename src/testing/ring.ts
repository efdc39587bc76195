import { ringOf } from '../../scripts/steps/rings.mjs';

/** Whether these tests run in the first ring, where proofs over random worlds try a sample (docs/testing.md). */
export const isSample = ringOf(process.env.TEST_RING) === 'first';
