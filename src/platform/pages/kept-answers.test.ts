import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptAnswers } from './kept-answers.ts';

const page = (name: string, bytes = 10) => ({ name, bytes });
const stays = (name: string, bytes?: number) => async () => ({ thing: page(name, bytes), keep: true });

it('what is kept is not made again', async () => {
  const pages = keptAnswers<{ name: string; bytes: number }>(100);
  let made = 0;
  const make = async () => ({ thing: page(`no. ${++made}`), keep: true });
  expect([await pages.get('a', make), await pages.get('a', make)]).toEqual([page('no. 1'), page('no. 1')]);
});

it('of many who ask at once for the same thing, one has it made', async () => {
  const pages = keptAnswers<{ name: string; bytes: number }>(100);
  let made = 0;
  let done: () => void = () => undefined;
  const waited = new Promise<void>((resolve) => {
    done = resolve;
  });
  const make = async () => {
    made += 1;
    await waited;
    return { thing: page('a'), keep: true };
  };
  const asked = Array.from({ length: 20 }, () => pages.get('a', make));
  done();
  expect(new Set(await Promise.all(asked)).size).toBe(1);
  expect(made).toBe(1);
});

it('what failed, and what must not be kept, is made again for the next', async () => {
  const pages = keptAnswers<{ name: string; bytes: number }>(100);
  await expect(pages.get('a', () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
  expect(await pages.get('a', async () => ({ thing: page('missing'), keep: false }))).toEqual(page('missing'));
  expect(await pages.get('a', stays('there'))).toEqual(page('there'));
});

it('never holds more bytes than it has room for, whatever is asked for in which order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 70 })), { maxLength: 40 }),
      async (asked) => {
        const pages = keptAnswers<{ name: string; bytes: number }>(100);
        for (const [key, bytes] of asked) {
          await pages.get(key, stays(key, bytes));
          expect(pages.room().bytes).toBeLessThanOrEqual(100);
        }
      },
    ),
  );
});

it('what was asked for longest ago goes first', async () => {
  const pages = keptAnswers<{ name: string; bytes: number }>(30);
  for (const key of ['a', 'b', 'c', 'a', 'd']) await pages.get(key, stays(key));
  const again: string[] = [];
  for (const key of ['a', 'c', 'd'])
    await pages.get(key, async () => ({ thing: page(`${again.push(key)}`), keep: false }));
  expect(again).toEqual([]);
  await pages.get('b', async () => ({ thing: page(`${again.push('b')}`), keep: false }));
  expect(again).toEqual(['b']);
});

it('a thing larger than the whole room is given, and not kept', async () => {
  const pages = keptAnswers<{ name: string; bytes: number }>(30);
  await pages.get('small', stays('small'));
  expect(await pages.get('large', stays('large', 31))).toEqual(page('large', 31));
  expect(pages.room()).toEqual({ things: 1, bytes: 10 });
});
