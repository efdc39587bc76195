import { expect, it } from 'vitest';
import { placesForEach } from './places-for-each.ts';

it('each account has places of its own, and one that has left all of them is forgotten', async () => {
  const each = placesForEach({ atOnce: 1, waiting: 1 });
  const placed = async (who: string) => {
    const place = await each.take(who);
    if (place === 'busy') throw new Error('There was room.');
    return place;
  };
  const first = await placed('a');
  const second = placed('a');
  expect(each.take('a')).toBe('busy');
  const other = await placed('b');
  expect(each.size()).toBe(2);
  first();
  first();
  const leave = await second;
  // What was given back twice has made room once.
  const third = placed('a');
  expect(each.take('a')).toBe('busy');
  other();
  expect(each.size()).toBe(1);
  leave();
  (await third)();
  expect(each.size()).toBe(0);
});
