import type { Stream } from './stream.ts';

/**
 * A draw from the standard normal distribution, by the polar method (Marsaglia and Bray 1964, SIAM Review 6:260). The second
 * number the method makes is thrown away, so that a draw depends on nothing but the stream.
 */
export function normalDraw({ uniform }: Stream): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) {
      return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
  }
}
