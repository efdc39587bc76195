import { expect, test } from 'vitest';
import { fitOfCounts } from '../reference/draws.ts';
import { logGamma } from '../special/gamma.ts';
import { shareOut } from './share-out.ts';
import { randomStream } from './stream.ts';

test.each([5, 60])('%d people are shared out with the probabilities of a multinomial draw', (people) => {
  const stream = randomStream(12, people);
  const weights = Float64Array.of(0, 4, 1, 0, 3, 2, 0);
  const draws = Array.from({ length: 20_000 }, () => {
    const counts = new Float64Array(7);
    shareOut(stream, people, weights, counts);
    return counts;
  });
  expect(draws.every((counts) => counts.reduce((sum, count) => sum + count, 0) === people)).toBe(true);
  expect(draws.every((counts) => counts[0] === 0 && counts[3] === 0 && counts[6] === 0)).toBe(true);
  for (const [cells, share] of [
    [[1], 0.4],
    [[5], 0.2],
    [[1, 4], 0.7],
    [[2, 5], 0.3],
  ] as const) {
    const sums = draws.map((counts) => cells.reduce((sum: number, cell) => sum + (counts[cell] ?? 0), 0));
    const probabilityOf = (count: number) =>
      count > people
        ? 0
        : Math.exp(
            logGamma(people + 1) -
              logGamma(count + 1) -
              logGamma(people - count + 1) +
              count * Math.log(share) +
              (people - count) * Math.log(1 - share),
          );
    // A correct generator fails one seed in a thousand.
    expect(fitOfCounts(sums, probabilityOf)).toBeGreaterThan(0.001);
  }
});

test('what is already there is added to, and there must be a cell that people can go to', () => {
  const counts = Float64Array.of(2, 2);
  shareOut(randomStream(13), 3, Float64Array.of(0, 1), counts);
  expect([...counts]).toEqual([2, 5]);
  expect(() => shareOut(randomStream(13), 3, Float64Array.of(0, 0), counts)).toThrow(RangeError);
});
