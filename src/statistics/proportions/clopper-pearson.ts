import { betaQuantile } from '../special/beta.ts';
import type { ShareInterval } from './wilson.ts';

/**
 * The exact interval of Clopper and Pearson (1934, Biometrika 26:404) for a share: the limits are the shares under which
 * so few, or so many, would come with a chance of half the error each. It never covers less than the confidence, and
 * mostly more, so it is wider than Wilson's. The same numbers as R's binom.test. Nothing counted says nothing: 0 to 1.
 */
export function clopperPearsonInterval(successes: number, trials: number, confidence = 0.95): ShareInterval {
  if (!(Number.isSafeInteger(successes) && Number.isSafeInteger(trials) && successes >= 0 && successes <= trials)) {
    throw new RangeError('an exact interval needs whole numbers with 0 <= successes <= trials');
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  const error = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    estimate: trials === 0 ? null : successes / trials,
    lower: successes === 0 ? 0 : betaQuantile(error, successes, failures + 1),
    // The mirrored tail keeps its digits where 1 - error would lose them.
    upper: failures === 0 ? 1 : 1 - betaQuantile(error, failures, successes + 1),
  };
}
