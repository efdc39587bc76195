import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewAtOnce, placesFor } from './few-at-once.ts';

/** Work that is done when the test says so. */
function held() {
  const done: (() => void)[] = [];
  let here = 0;
  let most = 0;
  const work = async () => {
    here += 1;
    most = Math.max(most, here);
    await new Promise<void>((resolve) => done.push(resolve));
    here -= 1;
  };
  return { work, done, most: () => most };
}

it('so many are here at once, so many wait, and one more hears that it is busy', async () => {
  const { work, done, most } = held();
  const few = fewAtOnce({ atOnce: 2, waiting: 3 });
  const asked = Array.from({ length: 7 }, () => few(work));
  expect(await Promise.all(asked.slice(5))).toEqual(['busy', 'busy']);
  for (let turn = 0; turn < 5; turn++) {
    await new Promise(setImmediate);
    done.shift()?.();
  }
  expect(await Promise.all(asked.slice(0, 5))).toEqual(Array(5).fill(undefined));
  expect(most()).toBe(2);
});

it('who goes while waiting is told at once, and the next in line comes sooner', async () => {
  const places = placesFor({ atOnce: 1, waiting: 2 });
  const first = await places.take();
  const going = new AbortController();
  const [gone, next] = [places.take(going.signal), places.take()];
  expect(places.take()).toBe('busy');
  going.abort();
  expect(await gone).toBe('gone');
  const last = places.take();
  expect(last).not.toBe('busy');
  expect(await places.take(AbortSignal.abort())).toBe('gone');
  if (typeof first === 'function') first();
  const leave = await next;
  if (typeof leave !== 'function') throw new Error('The one who stayed has no place.');
  leave();
  expect(typeof (await last)).toBe('function');
});

it('who failed leaves its place to the next', async () => {
  const few = fewAtOnce({ atOnce: 1, waiting: 9 });
  const asked = await Promise.allSettled([
    few(() => Promise.reject(new Error('no'))),
    few(() => {
      throw new Error('no');
    }),
    few(() => 'done'),
  ]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(await few(() => 'again')).toBe('again');
});

it('never more at once than may, and in the order in which they came', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }),
      async (atOnce, ticks) => {
        const few = fewAtOnce({ atOnce, waiting: ticks.length });
        const begun: number[] = [];
        let here = 0;
        await Promise.all(
          ticks.map((count, place) =>
            few(async () => {
              begun.push(place);
              here += 1;
              expect(here).toBeLessThanOrEqual(atOnce);
              for (let tick = 0; tick < count; tick++) await null;
              here -= 1;
            }),
          ),
        );
        expect(begun).toEqual(ticks.map((_, place) => place));
      },
    ),
  );
});
