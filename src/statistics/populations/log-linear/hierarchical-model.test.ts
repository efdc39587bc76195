import { expect, test } from 'vitest';
import { listsIn } from '../list-table.ts';
import { generatorsOf, hierarchicalModels, modelFrom, modelName, modelNamed, pairsOf } from './hierarchical-model.ts';

test('a model has a name by its maximal sets and is found again by it', () => {
  expect([...modelNamed(4, '[12,23,4]').masks]).toEqual([0, 1, 2, 3, 4, 6, 8]);
  expect(modelName(modelFrom(3))).toBe('[1,2,3]');
  expect(modelName(modelFrom(4, [0b1100, 0b0111, 0b1001]))).toBe('[123,14,34]');
  for (const model of hierarchicalModels(4)) expect(modelNamed(4, modelName(model))).toEqual(model);
  expect(modelName(modelFrom(10, [0b1000000001]))).toBe('[1a,2,3,4,5,6,7,8,9]');
});

test('there are as many models as Silverman, Chan and Vincent count, all different and all closed', () => {
  const orders = hierarchicalModels(5).map(({ masks }) =>
    masks.reduce((most, mask) => Math.max(most, listsIn(mask)), 0),
  );
  expect([1, 2, 3, 4].map((order) => orders.filter((one) => one === order).length)).toEqual([1, 1023, 5188, 681]);
  expect(hierarchicalModels(2).length).toBe(1);
  expect(hierarchicalModels(3).length).toBe(8);
  expect(hierarchicalModels(6, 2).length).toBe(32_768);
  const four = hierarchicalModels(4);
  expect(new Set(four.map(modelName)).size).toBe(113);
  for (const { masks } of four) {
    const held = new Set(masks);
    for (const mask of masks)
      for (let within = mask; within > 0; within = (within - 1) & mask) expect(held.has(within)).toBe(true);
  }
});

test('pairs come in the order in which a reader counts them', () => {
  expect(pairsOf(4).map((pair) => modelName(modelFrom(4, [pair])))).toEqual([
    '[12,3,4]',
    '[13,2,4]',
    '[14,2,3]',
    '[23,1,4]',
    '[24,1,3]',
    '[34,1,2]',
  ]);
  expect(generatorsOf(modelFrom(3, [3, 6]))).toEqual([3, 6]);
});

test('what cannot be a model, or cannot be enumerated, is refused', () => {
  expect(() => modelNamed(3, '12,3')).toThrow(RangeError);
  expect(() => modelNamed(3, '[14]')).toThrow(RangeError);
  expect(() => modelFrom(0)).toThrow(RangeError);
  expect(() => modelFrom(11)).toThrow(RangeError);
  expect(() => hierarchicalModels(6)).toThrow(/lower order/);
  expect(() => hierarchicalModels(8, 2)).toThrow(/lower order/);
  expect(() => hierarchicalModels(3, 0)).toThrow(RangeError);
});
