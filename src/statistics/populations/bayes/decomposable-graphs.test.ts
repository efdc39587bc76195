import { expect, test } from 'vitest';
import { listsIn } from '../list-table.ts';
import { decomposableGraphsOf } from './decomposable-graphs.ts';

test('there are as many decomposable graphs as have been counted', () => {
  // OEIS A058862, the number of labelled chordal graphs.
  expect([1, 2, 3, 4, 5, 6].map((lists) => decomposableGraphsOf(lists).length)).toEqual([1, 2, 8, 61, 822, 18_154]);
  expect(() => decomposableGraphsOf(7)).toThrow(RangeError);
  expect(() => decomposableGraphsOf(0)).toThrow(RangeError);
});

test('no graph is there twice', () => {
  for (const lists of [3, 4, 5, 6]) {
    const named = decomposableGraphsOf(lists).map(({ cliques }) => cliques.toSorted((a, b) => a - b).join());
    expect(new Set(named).size).toBe(named.length);
  }
});

test('cliques cover the lists, none is inside another, and separators are what they share along a tree', () => {
  for (const lists of [3, 4, 5, 6]) {
    for (const { cliques, separators } of decomposableGraphsOf(lists)) {
      const covered = cliques.reduce((all, clique) => all | clique, 0);
      const nested = cliques.some((one, i) => cliques.some((other, j) => i !== j && (one & other) === one));
      // Running intersection: each clique meets all the earlier ones together in its separator, inside one of them.
      const running = separators.every((separator, at) => {
        const clique = cliques[at + 1] as number;
        const earlier = cliques.slice(0, at + 1);
        const met = clique & earlier.reduce((all, other) => all | other, 0);
        return met === separator && earlier.some((other) => (other & met) === met);
      });
      const sizes = (sets: readonly number[]) => sets.reduce((sum, set) => sum + listsIn(set), 0);
      const whole = covered === 2 ** lists - 1 && sizes(cliques) - sizes(separators) === lists;
      if (nested || !running || !whole || cliques.length !== separators.length + 1) {
        expect.fail(`lists ${lists}, cliques ${cliques.join()}, separators ${separators.join()}`);
      }
    }
  }
});

test('the only graphs of four lists that are missing are the three rings', () => {
  const hasRing = decomposableGraphsOf(4).some(
    ({ cliques }) => cliques.toSorted((a, b) => a - b).join() === '3,6,9,12',
  );
  expect(hasRing).toBe(false);
  expect(decomposableGraphsOf(4)).toHaveLength(2 ** 6 - 3);
});
