import { expect, test } from 'vitest';
import { fitOfNumbers } from '../reference/draws.ts';
import { normalCdf } from '../special/normal-distribution.ts';
import { normalDraw } from './normal.ts';
import { randomStream } from './stream.ts';

test('normal draws have the probabilities of the normal distribution, to the tails', () => {
  const stream = randomStream(1);
  const draws = Array.from({ length: 50_000 }, () => normalDraw(stream));
  // A correct generator fails one seed in a thousand.
  expect(fitOfNumbers(draws, normalCdf)).toBeGreaterThan(0.001);
  const beyond = draws.filter((draw) => Math.abs(draw) > 3).length;
  // 135 expected, standard deviation 11.6.
  expect(Math.abs(beyond - 135)).toBeLessThan(45);
});
