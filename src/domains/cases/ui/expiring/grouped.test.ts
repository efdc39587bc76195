import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('fifty lines hidden for one reason are shown once, and none is left out', () => {
  const lines = Array.from({ length: 50 }, (_, at) => ({ at, seen: at === 20 ? 'letter' : 'nothing' }));
  const groups = grouped(lines, ({ seen }) => seen);
  expect(groups.map((group) => [group[0].seen, group.length])).toEqual([
    ['nothing', 49],
    ['letter', 1],
  ]);
  expect(groups.flat()).toHaveLength(50);
  expect(grouped([], () => '')).toEqual([]);
});
