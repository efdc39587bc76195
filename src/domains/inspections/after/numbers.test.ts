import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contradictionsIn, entitiesChecked, nothingSaid, numberKeys, over, type SaidNumbers } from './numbers.ts';

const said = (over: Partial<SaidNumbers>): SaidNumbers => ({ ...nothingSaid, ...over });

it('no one was referred who did not consent, and no one consented who was not informed', () => {
  expect(contradictionsIn(said({ 'workers-consenting': 2, 'workers-referred': 3 }))).toEqual([
    { key: 'workers-referred', whole: 'workers-consenting', most: 2 },
  ]);
  expect(contradictionsIn(said({ 'workers-informed': 2, 'workers-consenting': 3 }))).toMatchObject([
    { whole: 'workers-informed' },
  ]);
});

it('what was not counted in between hides no contradiction', () => {
  const numbers = said({ 'workers-present': 4, 'workers-seen': null, 'workers-accepted': 5 });
  expect(contradictionsIn(numbers)).toEqual([{ key: 'workers-accepted', whole: 'workers-present', most: 4 }]);
});

it('zero is a number, and not counted contradicts nothing', () => {
  expect(contradictionsIn(nothingSaid)).toEqual([]);
  expect(contradictionsIn(said({ 'workers-informed': 0, 'workers-referred': 1 }))).toHaveLength(1);
  expect(contradictionsIn(said({ 'workers-informed': null, 'workers-referred': 1 }))).toEqual([]);
});

it('equal numbers never contradict each other, and taking a number away never makes a contradiction', () => {
  fc.assert(
    fc.property(fc.nat(50), (number) => {
      const all = Object.fromEntries(numberKeys.map((key) => [key, number])) as SaidNumbers;
      expect(contradictionsIn(all)).toEqual([]);
    }),
  );
  const numbers = fc.record(
    Object.fromEntries(numberKeys.map((key) => [key, fc.option(fc.nat(6), { nil: null })])),
  ) as fc.Arbitrary<SaidNumbers>;
  fc.assert(
    fc.property(numbers, fc.constantFrom(...numberKeys), (all, taken) => {
      const before = new Set(contradictionsIn(all).map(({ key }) => key));
      for (const { key } of contradictionsIn({ ...all, [taken]: null })) expect(before).toContain(key);
    }),
  );
});

it('entities checked are known only where persons, locations, vehicles and documents are', () => {
  const four = { 'persons-checked': 11, 'locations-checked': 1, 'vehicles-checked': 0, 'documents-checked': 14 };
  expect(entitiesChecked(said(four))).toBe(26);
  expect(entitiesChecked(said({ ...four, 'vehicles-checked': null }))).toBeNull();
});

it('over several inspections an unsaid number is unknown, and what some have said comes with of how many', () => {
  expect(over([null, null])).toEqual({ value: null, said: 0, of: 2 });
  expect(over([0, null, 3])).toEqual({ value: 3, said: 2, of: 3 });
  expect(over([])).toEqual({ value: null, said: 0, of: 0 });
});
