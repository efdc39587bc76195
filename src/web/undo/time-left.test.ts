import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undoMs } from '../../kernel/mistakes/at-once.ts';
import { timeFor, timeLeft } from './time-left.ts';

it('never goes before ten seconds, and long words stand longer', () => {
  fc.assert(fc.property(fc.string(), (words) => timeFor(words) >= undoMs));
  expect(timeFor('Note added to the case.')).toBe(undoMs);
  expect(timeFor('x'.repeat(100))).toBeGreaterThan(undoMs);
});

it('stands still while it is held, and leaves time to let go', () => {
  expect(timeLeft(9000, 1000, true)).toBe(9000);
  expect(timeLeft(100, 1000, true)).toBe(5000);
  expect(timeLeft(9000, 1000, false)).toBe(8000);
});
