import { expect, it } from 'vitest';
import { isFaceDown } from './face-down.ts';

it('hides what a worker reads when the phone is laid on its face, and not when it is only tilted', () => {
  expect(isFaceDown(180, 0)).toBe(true);
  expect(isFaceDown(-178, 4)).toBe(true);
  expect(isFaceDown(0, 0), 'flat, with the screen up').toBe(false);
  expect(isFaceDown(60, 0), 'in the hand').toBe(false);
  expect(isFaceDown(130, 0), 'held over one’s head').toBe(false);
  expect(isFaceDown(170, 60), 'on its side').toBe(false);
  expect(isFaceDown(null, null), 'a computer does not know').toBe(false);
});
