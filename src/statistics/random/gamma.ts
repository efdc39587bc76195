import { normalDraw } from './normal.ts';
import type { Stream } from './stream.ts';

/** A draw for shape of at least 1: a normal draw, cubed and accepted by squeeze (Marsaglia and Tsang 2000, TOMS 26:363). */
function fromShapeOne(stream: Stream, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / (3 * Math.sqrt(d));
  for (;;) {
    const x = normalDraw(stream);
    const root = 1 + c * x;
    if (root > 0) {
      const cube = root * root * root;
      const u = 1 - stream.uniform();
      const square = x * x;
      if (u < 1 - 0.0331 * square * square || Math.log(u) < square / 2 + d * (1 - cube + Math.log(cube))) {
        return d * cube;
      }
    }
  }
}

/**
 * The logarithm of a draw from the gamma distribution of this shape and rate 1. With a small shape (0.001) most draws are
 * too near 0 for a number, but not their logarithms: a draw of shape + 1 times a uniform number to the power 1/shape.
 */
export function logGammaDraw(stream: Stream, shape: number): number {
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY)) {
    throw new RangeError('the shape of a gamma distribution is a number above 0');
  }
  return shape >= 1
    ? Math.log(fromShapeOne(stream, shape))
    : Math.log(fromShapeOne(stream, shape + 1)) + Math.log(1 - stream.uniform()) / shape;
}

/** A draw from the gamma distribution of this shape and rate: mean shape/rate, variance shape/rate^2. */
export function gammaDraw(stream: Stream, shape: number, rate = 1): number {
  if (!(rate > 0)) {
    throw new RangeError('the rate of a gamma distribution is above 0');
  }
  return (shape >= 1 ? fromShapeOne(stream, shape) : Math.exp(logGammaDraw(stream, shape))) / rate;
}
