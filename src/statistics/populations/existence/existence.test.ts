import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../../random/stream.ts';
import { fitWorkspace, takeTable } from '../log-linear/fit-workspace.ts';
import { hierarchicalModels, modelFrom, modelNamed } from '../log-linear/hierarchical-model.ts';
import { newtonFit } from '../log-linear/newton-fit.ts';
import { estimablePart, existenceStatus, maximumExists } from './existence.ts';

/** Rank by exact elimination in fractions of whole numbers. */
function rankOf(rows: bigint[][]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at] as bigint[], left[rank] as bigint[]];
    const by = left[rank] as bigint[];
    for (let row = rank + 1; row < left.length; row += 1) {
      const factor = (left[row] as bigint[])[column] as bigint;
      left[row] = (left[row] as bigint[]).map(
        (value, index) => value * (by[column] as bigint) - factor * (by[index] as bigint),
      );
    }
    rank += 1;
  }
  return rank;
}

const fourListsModels = hierarchicalModels(4);
const sparse = (cells: number) =>
  fc.array(
    fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: cells,
      maxLength: cells,
    },
  );
const sparseTable = sparse(15)
  .map((cells) => Float64Array.from([0, ...cells]))
  .filter((counts) => counts.some((count) => count > 0));

test('three lists, of which two share no one and the third has empty cells beside them', () => {
  // Cells 1 to 7 are A, B, AB, C, AC, BC, ABC. No one is on all three, no one on A alone with C.
  const counts = Float64Array.from([0, 40, 30, 6, 20, 0, 5, 0]);
  const status = (name: string) => existenceStatus(modelNamed(3, name).masks, counts);
  // Without ABC and AC all pairs have as many terms as cells that are left, and one more.
  expect(status('[12,13,23]')).toBe(2);
  expect(status('[1,2,3]')).toBe(0);
  expect(status('[12,3]')).toBe(0);
  // Outside the second list the others are independent and share no one: Lincoln and Petersen would divide by 0.
  expect(status('[12,23]')).toBe(1);
});

test('a table with no empty cell can always be fitted', () => {
  const counts = Float64Array.from([0, ...Array.from({ length: 15 }, () => 1)]);
  for (const { masks } of fourListsModels) expect(existenceStatus(masks, counts)).toBe(0);
});

test('terms are independent unless every cell that is left has its own: as the rank of the design says', () => {
  fc.assert(
    fc.property(sparseTable, fc.nat(112), (counts, at) => {
      const { masks } = fourListsModels[at] as { masks: Int32Array };
      const { kept, filled, empty } = estimablePart(masks, counts);
      const cells = [...filled, ...empty];
      const rank = rankOf(kept.map((mask) => cells.map((cell) => ((mask & cell) === mask ? 1n : 0n))));
      expect(existenceStatus(masks, counts) >= 2).toBe(rank < kept.length);
    }),
    { numRuns: 300 },
  );
});

test('the fit, which proves its own existence, and the linear programme agree', () => {
  const workspace = fitWorkspace(4);
  fc.assert(
    fc.property(sparseTable, (counts) => {
      takeTable(workspace, counts);
      for (const { masks } of fourListsModels) expect(newtonFit(workspace, masks)).toBe(existenceStatus(masks, counts));
    }),
    { numRuns: 40 },
  );
});

test('so they do for 3 to 7 lists, terms of any order and counts from 1 to a million', () => {
  const random = randomStream(5);
  const upTo = (most: number): number => Math.floor(random.uniform() * most);
  let settled = 0;
  for (let round = 0; round < 400; round += 1) {
    const lists = 3 + upTo(5);
    const size = 2 ** lists;
    const [empty, most] = [random.uniform(), 10 ** (random.uniform() * 6)];
    const counts = Float64Array.from({ length: size }, (_, cell) =>
      cell === 0 || random.uniform() < empty ? 0 : Math.floor(most ** random.uniform()),
    );
    counts[size - 1] = 1;
    const { masks } = modelFrom(
      lists,
      Array.from({ length: upTo(8) }, () => upTo(size - 1)),
    );
    const workspace = fitWorkspace(lists);
    takeTable(workspace, counts);
    expect(newtonFit(workspace, masks)).toBe(existenceStatus(masks, counts));
    expect(workspace.iterations).toBeLessThan(60);
    settled += workspace.settled.size;
  }
  // Hardly ever does the fit have to ask the linear programme.
  expect(settled).toBeLessThan(5);
});

test('a fit with empty cells exists just when a full table with the same sums can be found', () => {
  // Independence of two lists in a two by two table, of which the cell of no list is known: sums (3, 3, 3) have one table.
  expect(maximumExists([0, 1, 2], [3], [1, 2])).toBe(false);
  expect(maximumExists([0, 1, 2], [1, 2], [3])).toBe(false);
  expect(maximumExists([0, 1], [1, 2], [3])).toBe(true);
});
