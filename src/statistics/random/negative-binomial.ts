import { gammaDraw } from './gamma.ts';
import { poissonDraw } from './poisson.ts';
import type { Stream } from './stream.ts';

/**
 * A draw of how many trials fail before `successes` have succeeded, each with probability 1 / (1 + oddsOfFailure): a Poisson
 * draw whose mean is a gamma draw. Takes the odds of failure rather than a probability, which loses its digits near 1.
 */
export const negativeBinomialDraw = (stream: Stream, successes: number, oddsOfFailure: number): number =>
  oddsOfFailure === 0 ? 0 : poissonDraw(stream, gammaDraw(stream, successes) * oddsOfFailure);
