import { expect, test } from 'vitest';
import reference from '../reference/log-linear.json' with { type: 'json' };
import { listTable } from './list-table.ts';
import { methodNamed, methods } from './methods.ts';

const invented = (wanted: string) => {
  const counts = reference.tables.find(({ name }) => name === wanted)?.counts ?? [];
  const names = Array.from({ length: Math.log2(counts.length) }, (_, list) => `list ${list + 1}`);
  return listTable(names, counts.map((count, lists) => ({ lists, count })).slice(1));
};

test('every method has a name of its own and is found by it', () => {
  expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
  for (const method of methods) expect(methodNamed(method.id)).toBe(method);
  expect(() => methodNamed('guess')).toThrow(/stepwise/);
});

test('every method gives limits around its total, and its bootstrap begins at the same total', () => {
  for (const { id, fewestLists, mostLists, estimate, refit } of methods) {
    for (const table of [
      ...(id === 'lcm' ? [] : [invented('three')]), // its chains take long, and are compared with R's beside them
      invented('four'),
      listTable(
        ['a', 'b'],
        [
          { lists: 1, count: 60 },
          { lists: 2, count: 40 },
          { lists: 3, count: 25 },
        ],
      ),
    ]) {
      if (table.names.length < fewestLists || table.names.length > mostLists) continue;
      const one = estimate(table, 0.95);
      expect(one.limits.length, id).toBeGreaterThan(0);
      for (const { kind, lower, upper } of one.limits) {
        expect(lower, `${id} ${kind}`).toBeLessThan(one.total);
        expect(upper, `${id} ${kind}`).toBeGreaterThan(one.total);
      }
      expect(
        one.tried.filter(({ why }) => why === 'chosen').map(({ model }) => model),
        id,
      ).toEqual(one.model === null ? [] : [one.model]);
      if (refit !== null) expect(refit(table)(table.counts) / one.total, id).toBeCloseTo(1, 7);
    }
  }
});
