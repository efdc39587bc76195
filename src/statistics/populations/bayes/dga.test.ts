import { describe, expect, test } from 'vitest';
import reference from '../../reference/dga.json' with { type: 'json' };
import { largestDistance } from '../../reference/distance.ts';
import { haveSharedTables, sharedTable } from '../../reference/shared-table.ts';
import { logGamma } from '../../special/gamma.ts';
import { listTable } from '../list-table.ts';
import { decomposableGraphs } from './dga.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const tableOf = (counts: readonly number[]) =>
  listTable(
    names.slice(0, Math.log2(counts.length + 1)),
    counts.map((count, at) => ({ lists: at + 1, count })),
  );

test('the posterior is that of the formula written out in R, over graphs that R found by another way', () => {
  for (const { counts, smallest, largest, delta, ...expected } of reference.cases) {
    const found = decomposableGraphs(tableOf(counts), { smallest, largest, delta });
    expect(found.graphs).toHaveLength(expected.graphs);
    expect([found.median, found.lower, found.upper]).toEqual([expected.median, expected.lower, expected.upper]);
    const places = Array.from(
      { length: 9 },
      (_, i) => found.probability[Math.floor((i * (largest - smallest)) / 8)] ?? 0,
    );
    const weights = found.graphs.slice(0, 5).map(({ weight }) => weight);
    // Logarithms of some thousands, so a few times 1e-12 absolute; graphs below e^-36 are left out.
    expect(largestDistance([found.mean, ...weights], [expected.mean, ...expected.weights])).toBeLessThan(1e-9);
    for (const [i, probability] of places.entries()) {
      expect(Math.abs(probability - (expected.probability[i] ?? 0))).toBeLessThan(1e-11);
    }
    expect(found.graphs[0]?.cliques.toSorted((a, b) => a - b)).toEqual(expected.bestCliques);
  }
});

test('two lists: the graph without an edge against the formula by hand', () => {
  const [first, second, both] = [20, 15, 6];
  const found = decomposableGraphs(tableOf([first, second, both]), { largest: 400 });
  const dirichlet = (...cells: number[]) => {
    const share = 1 / cells.length;
    return cells.reduce((sum, cell) => sum + logGamma(cell + share) - logGamma(share), 0);
  };
  const logs = Array.from({ length: 401 }, (_, unseen) => {
    const all = 41 + unseen;
    const rest = logGamma(all + 1) - logGamma(unseen + 1) - Math.log(all) - logGamma(all + 1);
    const apart = dirichlet(unseen + second, first + both) + dirichlet(unseen + first, second + both) - dirichlet(all);
    return [apart + rest, dirichlet(unseen, first, second, both) + rest];
  });
  const mass = logs.map(([apart, joined]) => [Math.exp((apart ?? 0) + 120), Math.exp((joined ?? 0) + 120)]);
  const total = mass.flat().reduce((sum, one) => sum + one, 0);
  const expected = mass.map(([apart, joined]) => ((apart ?? 0) + (joined ?? 0)) / total);
  expect(largestDistance([...found.probability], expected)).toBeLessThan(1e-11);
});

test('the order of the lists changes nothing, and mass at the edge of the range is shown', () => {
  const counts = [22, 31, 9, 17, 6, 2, 3, 44, 8, 12, 1, 5, 0, 4, 2];
  const straight = decomposableGraphs(tableOf(counts));
  const turned = counts.map((_, at) => {
    const mask = at + 1;
    const source = ((mask & 1) << 3) | ((mask & 2) << 1) | ((mask & 4) >> 1) | ((mask & 8) >> 3);
    return counts[source - 1] ?? 0;
  });
  const other = decomposableGraphs(tableOf(turned));
  expect(largestDistance([other.mean], [straight.mean])).toBeLessThan(1e-10);
  expect([other.median, other.lower, other.upper]).toEqual([straight.median, straight.lower, straight.upper]);
  expect(straight.massNearEdge).toBeLessThan(0.001);
  expect(decomposableGraphs(tableOf(counts), { largest: straight.median - 166 }).massNearEdge).toBeGreaterThan(0.05);
});

test("a prior of one's own is followed, and what cannot be is refused", () => {
  const table = tableOf([35, 41, 12, 28, 7, 15, 4]);
  const flat = decomposableGraphs(table, { logPrior: () => 0 });
  const usual = decomposableGraphs(table);
  expect(flat.mean).toBeGreaterThan(usual.mean);
  const same = decomposableGraphs(table, { logPrior: (people) => 5 - Math.log(people) });
  expect(largestDistance([same.mean], [usual.mean])).toBeLessThan(1e-10);
  expect(() => decomposableGraphs(tableOf([3]))).toThrow(RangeError);
  expect(() => decomposableGraphs(tableOf([0, 0, 0]))).toThrow(RangeError);
  expect(() => decomposableGraphs(table, { smallest: 5, largest: 5 })).toThrow(RangeError);
  expect(() => decomposableGraphs(table, { confidence: 1 })).toThrow(RangeError);
  expect(() => decomposableGraphs(listTable(['1', '2', '3', '4', '5', '6', '7'], [{ lists: 3, count: 4 }]))).toThrow(
    /graphs/,
  );
});

describe.skipIf(!haveSharedTables)('published tables', () => {
  // dga 2.0.2 in R, bma.cr(Y, 1:(10n), 2^-t, graphs): median and 95 per cent limits.
  test.each([
    ['UKdat_5', 22_365, 10_343, 29_446],
    ['Ned_5', 47_903, 40_845, 55_456],
    ['Kosovo', 12_595, 9_827, 16_544],
  ])('%s gives what dga gives', (name, median, lower, upper) => {
    const found = decomposableGraphs(sharedTable(name), { smallest: 1 });
    expect([found.median, found.lower, found.upper]).toEqual([median, lower, upper]);
  });
});
