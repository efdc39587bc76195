import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { Hand, wordsIn } from './presses.ts';

const there = { click: async () => {}, fill: async () => {} } as unknown as Locator;
const notThere = { click: () => Promise.reject(new Error('covered')) } as unknown as Locator;

it('words are counted however they are set apart', () => {
  expect(wordsIn('')).toBe(0);
  expect(wordsIn('  \n ')).toBe(0);
  expect(wordsIn('73915028')).toBe(1);
  expect(wordsIn(' Four beds\nabove  the kitchen. ')).toBe(5);
});

it('a press that hits nothing is none, and each journey begins at zero', async () => {
  const hand = new Hand();
  await hand.press(there);
  await expect(hand.press(notThere)).rejects.toThrow('covered');
  await hand.write(there, 'Four beds');
  expect(hand.done()).toEqual({ presses: 1, fields: 1, words: 2 });
  expect(hand.done()).toEqual({ presses: 0, fields: 0, words: 0 });
});
