import { expect, test } from 'vitest';
import { moved, putAt } from './put-at.ts';

test('a part is put in its place, and what was there is not changed', () => {
  const before = { title: 'a', pieces: [{ text: { sv: 'x', en: 'y' } }, { text: { sv: '', en: '' } }] };
  const after = putAt(before, 'pieces.1.text.sv', 'z');
  expect(after.pieces[1]?.text).toEqual({ sv: 'z', en: '' });
  expect(after.pieces[0]).toBe(before.pieces[0]);
  expect(before.pieces[1]?.text.sv).toBe('');
});

test('a part goes a place earlier or later, and not over the end', () => {
  expect(moved([1, 2, 3], 0, 1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 2, -1)).toEqual([1, 3, 2]);
  expect(moved([1, 2, 3], 2, 1)).toEqual([1, 2, 3]);
});
