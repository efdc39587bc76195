import { expect, it } from 'vitest';
import { oneReading } from './one-reading.ts';

/** A place that answers when the test lets it, with what is so when it was asked. */
function place() {
  const waiting: (() => void)[] = [];
  const state = { version: 1, asked: 0 };
  const ask = async () => {
    state.asked += 1;
    const seen = state.version;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return seen;
  };
  const answer = async () => {
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  return { state, ask, answer };
}

it('many who come at once cost two askings', async () => {
  const { state, ask, answer } = place();
  const read = oneReading(ask);
  const all = Array.from({ length: 50 }, () => read());
  await answer();
  await answer();
  expect(await Promise.all(all)).toEqual(Array(50).fill(1));
  expect(state.asked).toBe(2);
});

it('who comes after something has changed hears of it, though others still wait for what was before', async () => {
  const { state, ask, answer } = place();
  const read = oneReading(ask);
  const before = read();
  state.version = 2;
  const after = read();
  await answer();
  await answer();
  expect([await before, await after]).toEqual([1, 2]);
  const third = read();
  await answer();
  expect(await third).toBe(2);
});

it('one that fails does so for all who waited for it, and is asked again for the next', async () => {
  let fails = true;
  const read = oneReading(async () => {
    if (fails) throw new Error('no database');
    return 'there';
  });
  const asked = await Promise.allSettled([read(), read(), read()]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  fails = false;
  expect(await read()).toBe('there');
});
