import { expect, test } from 'vitest';
import { newDraft, newPiece } from '../../authoring/draft.ts';
import { keptOf, nothingKept, withKept } from './kept-course.ts';

const saved = newDraft('night');
saved.pieces.push(newPiece('night', ['night.p1']));

test('what was typed is kept beside what is saved, and no more than that', () => {
  expect(keptOf(saved, structuredClone(saved))).toEqual(nothingKept);
  const now = structuredClone(saved);
  const [first] = now.pieces;
  if (first) first.title.sv = 'Påhittad';
  const kept = keptOf(saved, now);
  expect(kept.course.length).toBeLessThan(JSON.stringify(now).length);
  expect(withKept(saved, kept)).toEqual(now);
});

test('what no longer fits is not taken', () => {
  const now = structuredClone(saved);
  now.title.sv = 'Påhittad';
  expect(withKept(newDraft('other'), keptOf(saved, now))).toBeNull();
});

test('a course that came back from the server with its names in another order is the same', () => {
  const back = Object.fromEntries(Object.entries(saved).reverse()) as typeof saved;
  expect(JSON.stringify(back)).not.toBe(JSON.stringify(saved));
  expect(keptOf(back, structuredClone(saved))).toEqual(nothingKept);
});
