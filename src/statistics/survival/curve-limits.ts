/** How limits around a survival curve are made: on the scale of its logarithm (R's default), of log(-log), or plainly. */
export type CurveLimits = 'log' | 'log-log' | 'plain';

/**
 * The limits around one point of a curve, as R's survfit gives them. They are NaN where the scale has none:
 * 'log' at 0, 'log-log' at 0 and 1, 'plain' where the standard error is not known.
 */
export function pointLimits(
  probability: number,
  standardError: number,
  z: number,
  kind: CurveLimits,
): { lower: number; upper: number } {
  switch (kind) {
    case 'plain': {
      const reach = z * standardError;
      return { lower: Math.max(0, probability - reach), upper: Math.min(1, probability + reach) };
    }
    case 'log': {
      if (probability <= 0) {
        return { lower: Number.NaN, upper: Number.NaN };
      }
      const factor = Math.exp((z * standardError) / probability);
      return { lower: probability / factor, upper: Math.min(1, probability * factor) };
    }
    case 'log-log': {
      if (probability <= 0 || probability >= 1) {
        return { lower: Number.NaN, upper: Number.NaN };
      }
      const logarithm = Math.log(probability);
      const reach = (z * standardError) / (probability * logarithm);
      return {
        lower: Math.exp(logarithm * Math.exp(-reach)),
        upper: Math.exp(logarithm * Math.exp(reach)),
      };
    }
  }
}
