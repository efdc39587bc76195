import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRounds } from './rounds.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that ends only when it is stopped, and counts how often it was begun. */
function slowWork() {
  const ends: (() => void)[] = [];
  return {
    begun: () => ends.length,
    end: () => ends.at(-1)?.(),
    work: () => new Promise<void>((end) => void ends.push(end)),
  };
}

test('a round that takes longer than its interval is not begun again until it has ended', async () => {
  const slow = slowWork();
  const end = startRounds([{ every: 100, work: slow.work }], () => undefined);
  await vi.advanceTimersByTimeAsync(1000);
  expect(slow.begun()).toBe(1);
  slow.end();
  await vi.advanceTimersByTimeAsync(250);
  expect(slow.begun()).toBe(2); // once, and not for each tick that was left out
  slow.end();
  await end();
});

test('a slow round holds up no other', async () => {
  const slow = slowWork();
  const quick: string[] = [];
  const end = startRounds(
    [
      { every: 100, work: slow.work },
      { every: 100, work: async () => quick.push('done') },
    ],
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(1000);
  expect(quick).toHaveLength(10);
  slow.end();
  await end();
});

test('a round that fails is reported and done again', async () => {
  let tries = 0;
  const faults: unknown[] = [];
  const work = async () => {
    tries += 1;
    throw new Error(`try ${tries}`);
  };
  const end = startRounds([{ every: 100, work }], (error) => faults.push((error as Error).message));
  await vi.advanceTimersByTimeAsync(300);
  await end();
  expect(faults).toEqual(['try 1', 'try 2', 'try 3']);
});

test('ending the rounds waits for what still runs and begins nothing more', async () => {
  const slow = slowWork();
  const end = startRounds([{ every: 100, work: slow.work }], () => undefined);
  await vi.advanceTimersByTimeAsync(150);
  let ended = false;
  const ending = end().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(500);
  expect(ended).toBe(false);
  slow.end();
  await ending;
  await vi.advanceTimersByTimeAsync(500);
  expect(slow.begun()).toBe(1);
});
