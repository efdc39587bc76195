import { binomialDraw } from './binomial.ts';
import type { Stream } from './stream.ts';

/** Up to so many people it is quicker to draw the cell of each than the counts of cells. */
const fewPeople = 8;

/**
 * Shares so many people out over cells, each with probability in proportion to the cell's weight, and adds them to `counts`:
 * a multinomial draw, cell by cell a binomial draw of who is left. Weights need not sum to 1; a cell of weight 0 gets no
 * one, whatever rounding does.
 */
export function shareOut(stream: Stream, people: number, weights: Float64Array, counts: Float64Array): void {
  let [total, last] = [0, -1];
  for (let k = 0; k < weights.length; k += 1) {
    total += weights[k] as number;
    if ((weights[k] as number) > 0) last = k;
  }
  if (last < 0) {
    throw new RangeError('some cell must have a chance');
  }
  if (people <= fewPeople) {
    for (let i = 0; i < people; i += 1) {
      let [rest, k] = [stream.uniform() * total - (weights[0] as number), 0];
      while (rest >= 0 && k < last) {
        k += 1;
        rest -= weights[k] as number;
      }
      counts[k] = (counts[k] as number) + 1;
    }
    return;
  }
  let left = people;
  for (let k = 0; k < last && left > 0; k += 1) {
    const weight = weights[k] as number;
    const drawn = weight >= total ? left : binomialDraw(stream, left, weight / total);
    counts[k] = (counts[k] as number) + drawn;
    left -= drawn;
    total -= weight;
  }
  counts[last] = (counts[last] as number) + left;
}
