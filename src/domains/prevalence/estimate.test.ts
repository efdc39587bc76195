import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listTable } from '../../statistics/populations/list-table.ts';
import { estimateFound, stepsLeft } from './estimate-found.ts';
import { EstimatePlan, methodsFor, tableOf, withoutList } from './estimate-plan.ts';
import { EstimateFound } from './found.ts';
import { doStep, type StepFound, stepKey, stepsOf } from './work/estimate-steps.ts';

/** Four invented lists of 1 021 people. */
const plan: EstimatePlan = {
  lists: ['a', 'b', 'c', 'd'],
  counts: [
    [1, 310],
    [2, 240],
    [4, 190],
    [8, 120],
    [3, 41],
    [5, 33],
    [9, 18],
    [6, 26],
    [10, 14],
    [12, 11],
    [7, 8],
    [11, 4],
    [13, 3],
    [14, 2],
    [15, 1],
  ],
  methods: ['stepwise', 'bic', 'downhill', 'chao'],
  replicates: 1000,
  seed: 7,
};

const partsOf = (of: EstimatePlan, steps = stepsOf(of)): Map<string, StepFound> =>
  new Map(steps.map((step) => [stepKey(step), doStep(of, step)]));

describe('an estimate in steps', () => {
  test('is the same in whatever order its steps are done, after being kept as text, and on another day', () => {
    const found = estimateFound(plan, partsOf(plan));
    const kept = JSON.parse(JSON.stringify([...partsOf(plan, stepsOf(plan).toReversed())]));
    expect(estimateFound(plan, new Map(kept))).toEqual(found);
    expect(EstimateFound.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });

  test('says how many were seen, by each method a number, and a range that holds the limits of all that estimate', () => {
    const { seen, twice, methods, range, dots, without, gate } = estimateFound(plan, partsOf(plan));
    expect([seen, twice]).toEqual([1021, 161]);
    const estimating = methods.filter(({ isBound }) => !isBound);
    expect(estimating.length).toBeGreaterThan(2);
    expect(gate.verdict).toBe('estimate');
    for (const { total, bootstrap } of estimating) {
      expect(total).toBeGreaterThan(seen);
      if (!bootstrap) continue;
      expect(range?.lower).toBeLessThanOrEqual(bootstrap.lower ?? 0);
      expect(range?.upper).toBeGreaterThanOrEqual(bootstrap.upper ?? Number.POSITIVE_INFINITY);
      expect(bootstrap.replicates + bootstrap.dropped).toBeGreaterThanOrEqual(plan.replicates);
    }
    expect(dots).toHaveLength(20);
    expect(dots).toEqual(dots.toSorted((x, y) => x - y));
    expect(without.map(({ list }) => list)).toEqual(plan.lists);
  });

  test('knows which steps are left, so that it goes on where it was stopped', () => {
    const steps = stepsOf(plan);
    const done = new Set(steps.slice(0, 5).map(stepKey));
    expect(stepsLeft(plan, done)).toEqual(steps.slice(5));
    expect(new Set(steps.map(stepKey)).size).toBe(steps.length);
  });

  test('of two lists shows no number: nothing can be checked', () => {
    const two = {
      ...plan,
      lists: ['a', 'b'],
      counts: [
        [1, 200],
        [2, 150],
        [3, 50],
      ] as [number, number][],
      methods: methodsFor(2).map(({ id }) => id),
    };
    const found = estimateFound(two, partsOf(two));
    expect(found.gate.verdict).toBe('nothing');
    expect([found.range, found.dots]).toEqual([null, []]);
    expect(found.gate.reasons.map(({ code }) => code)).toContain('fewer-than-three-lists');
  });

  test('of lists that hardly overlap shows no number either', () => {
    const sparse = {
      ...plan,
      counts: [
        [1, 90],
        [2, 80],
        [4, 70],
        [8, 60],
        [3, 2],
      ] as [number, number][],
      replicates: 200,
    };
    const found = estimateFound(sparse, partsOf(sparse));
    expect([found.gate.verdict, found.range]).toEqual(['nothing', null]);
  });

  /** As if the steps of a method had found something else. */
  const instead = (id: string, found: (from: StepFound) => StepFound): Map<string, StepFound> =>
    new Map([...partsOf(plan)].map(([key, from]) => [key, key.includes(` ${id} `) ? found(from) : from]));

  test('draws its dots from no method that has no estimate, whatever its resamples gave', () => {
    const failed = instead('bic', (from) =>
      from.kind === 'method'
        ? { ...from, found: { ...from.found, total: null, limits: [] } }
        : from.kind === 'bootstrap'
          ? { ...from, totals: from.totals.map(() => 900_000) }
          : from,
    );
    const { dots, range, methods } = estimateFound(plan, failed);
    expect(methods.find(({ method }) => method === 'bic')?.bootstrap).toBeNull();
    expect(dots).toHaveLength(20);
    expect(Math.max(...dots)).toBeLessThan(10_000);
    expect(range?.upper).toBeLessThan(10_000);
  });

  test('has a range though one method has no limits: that of the others', () => {
    const open = instead('bic', (from) =>
      from.kind === 'method'
        ? { ...from, found: { ...from.found, limits: [] } }
        : from.kind === 'bootstrap'
          ? { ...from, totals: from.totals.map(() => null) }
          : from,
    );
    const { range, gate, methods } = estimateFound(plan, open);
    const others = methods.filter(({ method, isBound }) => method !== 'bic' && !isBound);
    expect(gate.verdict).not.toBe('nothing');
    expect(range).toEqual({
      lower: Math.min(...others.map(({ bootstrap }) => bootstrap?.lower ?? Number.NaN)),
      upper: Math.max(...others.map(({ bootstrap }) => bootstrap?.upper ?? Number.NaN)),
    });
  });

  test('another seed moves the limits and not the estimates', () => {
    const [one, other] = [plan, { ...plan, seed: 8 }].map((of) => estimateFound(of, partsOf(of)));
    expect(other?.methods.map(({ total }) => total)).toEqual(one?.methods.map(({ total }) => total));
    expect(other?.range).not.toEqual(one?.range);
  });
});

test('of two lists the method of Chao is listed with no other, unless it is asked for', () => {
  const ids = (lists: number, asked?: string[]) => methodsFor(lists, asked).map(({ id }) => id);
  expect(ids(2)).not.toContain('chao');
  expect(ids(2, ['chao'])).toEqual(['chao']);
  expect(ids(3)).toContain('chao');
});

test('without one list, who was on it alone is not seen, and all others keep the other lists', () => {
  const counts = fc.array(fc.nat(30), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(counts, fc.nat(3), (given, list) => {
      const table = listTable(
        ['a', 'b', 'c', 'd'],
        given.map((count, place) => ({ lists: place + 1, count })),
      );
      const rest = withoutList(table, list);
      const kept = table.names.filter((_, place) => place !== list);
      const seen = (from: typeof table, name: string): number =>
        from.counts.reduce((sum, count, mask) => sum + ((mask >> from.names.indexOf(name)) & 1 ? count : 0), 0);
      expect(rest?.names).toEqual(kept);
      for (const name of kept) expect(rest && seen(rest, name)).toBe(seen(table, name));
    }),
  );
});

test('what cannot be a plan is refused', () => {
  const parses = (over: object): boolean => EstimatePlan.safeParse({ ...plan, ...over }).success;
  expect(parses({})).toBe(true);
  expect(parses({ lists: ['a', 'a', 'c', 'd'] })).toBe(false);
  expect(parses({ lists: ['a', 'b'] })).toBe(false); // counts name lists that are not there
  expect(parses({ counts: [[0, 5]] })).toBe(false);
  expect(parses({ counts: [[1, -5]] })).toBe(false);
  expect(parses({ replicates: 10 })).toBe(false);
  expect([...tableOf(plan).counts].reduce((sum, count) => sum + count, 0)).toBe(1021);
});
