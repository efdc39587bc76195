import { expect, it } from 'vitest';
import { placeDrawn } from './place-drawn.ts';

it('gives every place of a list the same chance', () => {
  const counts = [0, 0, 0];
  for (let n = 0; n < 300; n++) {
    const place = placeDrawn(n.toString(16).padStart(32, '0'), 3);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  expect(counts).toEqual([100, 100, 100]);
});
