import { expect, test } from 'vitest';
import { linkOf } from './linking.ts';

const before = [-1.5, 0.3, 1.2, 0.6, -0.4, 0.9, -1, 1];
const after = [-1.7, 0.05, 1, 0.45, -0.55, 0.75, -1.3, 1.9];
const anchors = (moved: readonly number[]) =>
  before.map((own, place) => ({ before: own, after: moved[place] ?? 0, errorBefore: 0.3, errorAfter: 0.4 }));

test('the anchor that moved by itself is dropped, and the shift is that of the reference page', () => {
  const link = linkOf(anchors(after));
  expect(link.dropped).toEqual([7]);
  expect(link.shift).toBeCloseTo(-0.2, 12);
  expect(link.standardError).toBeCloseTo((Math.sqrt(7) * 0.5) / 7, 12);
  expect(link.comparable).toBe(true);
});

test('three that moved by themselves, or too few to begin with, leave nothing to compare', () => {
  const three = after.map((own, place) => (place < 3 ? own + 2 : own));
  expect(linkOf(anchors(three))).toMatchObject({ comparable: false, shift: Number.NaN });
  expect(linkOf(anchors(after).slice(0, 2)).comparable).toBe(false);
  expect(linkOf([]).comparable).toBe(false);
});
