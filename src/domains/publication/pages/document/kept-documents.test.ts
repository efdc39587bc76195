import { expect, it } from 'vitest';
import { keptDocuments } from './kept-documents.ts';

const bytes = (value: number): Uint8Array => new Uint8Array([value]);

it('makes a document once and keeps it', async () => {
  const ask = keptDocuments({ kept: 2, waiting: 4 });
  let times = 0;
  const make = async () => {
    times += 1;
    return bytes(times);
  };
  expect(await ask('a', make)).toEqual(bytes(1));
  expect(await ask('a', make)).toEqual(bytes(1));
  expect(times).toBe(1);
});

it('forgets the one that was not asked for longest', async () => {
  const ask = keptDocuments({ kept: 2, waiting: 4 });
  const made: string[] = [];
  const of = (key: string) =>
    ask(key, async () => {
      made.push(key);
      return bytes(made.length);
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await of(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('makes one at a time, gives those who ask for the same one the same, and refuses others when too many wait', async () => {
  const ask = keptDocuments({ kept: 9, waiting: 1 });
  const ready: (() => void)[] = [];
  let [now, most, times] = [0, 0, 0];
  const make = async () => {
    times += 1;
    now += 1;
    most = Math.max(most, now);
    await new Promise<void>((resolve) => ready.push(resolve));
    now -= 1;
    return bytes(times);
  };
  const [first, same, second] = [ask('a', make), ask('a', make), ask('b', make)];
  expect(await ask('c', make)).toBe('busy');
  const all = Promise.all([first, same, second]);
  const isDone = { yes: false };
  void all.then(() => {
    isDone.yes = true;
  });
  while (!isDone.yes) {
    ready.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await all).toEqual([bytes(1), bytes(1), bytes(2)]);
  expect(most).toBe(1);
  expect(await ask('c', async () => bytes(9))).toEqual(bytes(9));
});

it('goes on after a document that could not be made, and keeps no word of it', async () => {
  const ask = keptDocuments({ kept: 9, waiting: 2 });
  const failed = ask('a', () => Promise.reject(new Error('refused')));
  const next = ask('b', async () => bytes(2));
  await expect(failed).rejects.toThrow('refused');
  expect(await next).toEqual(bytes(2));
  expect(await ask('a', async () => bytes(1))).toEqual(bytes(1));
  expect(await ask('m', async () => null)).toBe('missing');
  expect(await ask('m', async () => bytes(3))).toEqual(bytes(3));
});
