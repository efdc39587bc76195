import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymise, type Hierarchy } from './k-anonymity.ts';
import { diversity, equivalenceClasses, prosecutorRisk } from './reidentification-risk.ts';

const level = (pairs: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(pairs));

const counties: Hierarchy = [
  level({ A: 'east', B: 'east', C: 'west', D: 'west' }),
  level({ A: '*', B: '*', C: '*', D: '*' }),
];
const ages: Hierarchy = [
  level({ '21': '20-29', '24': '20-29', '33': '30-39', '38': '30-39', '45': '40-49' }),
  level({ '21': 'under 40', '24': 'under 40', '33': 'under 40', '38': 'under 40', '45': '40 or over' }),
  level({ '21': '*', '24': '*', '33': '*', '38': '*', '45': '*' }),
];
const hierarchies = [counties, ages];
const ofLevel = (column: number, height: number, value: string): string =>
  height === 0 ? value : (hierarchies[column]?.[height - 1]?.get(value) as string);

const anyRecords = fc.array(
  fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('21', '24', '33', '38', '45')),
  { minLength: 1, maxLength: 25 },
);
const withSensitive = anyRecords.chain((records) =>
  fc.tuple(
    fc.constant(records),
    fc.array(fc.constantFrom('wages', 'threats', 'papers'), { minLength: records.length, maxLength: records.length }),
  ),
);

test('the risk of the prosecutor by hand: three alike, two alike, one alone', () => {
  const records = [['A'], ['A'], ['A'], ['B'], ['B'], ['C']];
  expect(prosecutorRisk(records)).toEqual({ records: 6, classes: 3, uniques: 1, smallest: 1, highest: 1, mean: 0.5 });
  expect(prosecutorRisk(records.slice(0, 5))).toMatchObject({ uniques: 0, smallest: 2, highest: 0.5, mean: 0.4 });
  expect(prosecutorRisk([])).toEqual({ records: 0, classes: 0, uniques: 0, smallest: null, highest: null, mean: null });
});

test('the least that is lost: the ages go up one step and nothing else', () => {
  const records = [
    ['A', '21'],
    ['A', '24'],
    ['C', '33'],
    ['C', '38'],
  ];
  const found = anonymise(records, hierarchies, { k: 2 });
  expect(found).toMatchObject({ levels: [0, 1], leftOut: [] });
  expect(found?.records).toEqual([
    ['A', '20-29'],
    ['A', '20-29'],
    ['C', '30-39'],
    ['C', '30-39'],
  ]);
  // Four different ages, each of which can now be one of two: one of three others, in one of two columns.
  expect(found?.loss).toBeCloseTo(1 / 6, 12);
});

test('one who is like nobody is left out where that loses less than to make all others coarser', () => {
  const records = [...Array.from({ length: 9 }, () => ['A', '21']), ['D', '45']];
  expect(anonymise(records, hierarchies, { k: 3, mostLeftOut: 0.1 })).toMatchObject({ levels: [0, 0], leftOut: [9] });
  expect(anonymise(records, hierarchies, { k: 3 })?.leftOut).toEqual([]);
});

/** Every choice of levels, without any cleverness. */
function byTrying(records: readonly (readonly string[])[], k: number, share: number): number | null {
  const losses: number[] = [];
  const present = hierarchies.map((_, column) => [...new Set(records.map((record) => record[column] as string))]);
  for (let first = 0; first <= counties.length; first += 1) {
    for (let second = 0; second <= ages.length; second += 1) {
      const node = [first, second];
      const coarse = records.map((record) =>
        record.map((value, column) => ofLevel(column, node[column] as number, value)),
      );
      const kept = coarse.filter((one) => coarse.filter((other) => other.join() === one.join()).length >= k);
      if (kept.length === 0 || records.length - kept.length > share * records.length) continue;
      const lost = (value: string, column: number): number => {
        const all = present[column] as string[];
        const same = all.filter((one) => ofLevel(column, node[column] as number, one) === value).length;
        return (same - 1) / Math.max(1, all.length - 1);
      };
      const sum = kept.flatMap((record) => record.map(lost)).reduce((total, one) => total + one, 0);
      losses.push((sum + 2 * (records.length - kept.length)) / (2 * records.length));
    }
  }
  return losses.length > 0 ? Math.min(...losses) : null;
}

test('no choice of levels loses less', () => {
  fc.assert(
    fc.property(anyRecords, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 0.1, 0.4), (records, k, share) => {
      const found = anonymise(records, hierarchies, { k, mostLeftOut: share });
      const least = byTrying(records, k, share);
      if (least === null) expect(found).toBeNull();
      else expect(found?.loss).toBeCloseTo(least, 10);
    }),
    { numRuns: 150 },
  );
});

test('attack: who knows all quasi-identifiers of a person finds k records or more that fit, or none', () => {
  fc.assert(
    fc.property(anyRecords, fc.integer({ min: 2, max: 5 }), fc.constantFrom(0, 0.2), (records, k, share) => {
      const found = anonymise(records, hierarchies, { k, mostLeftOut: share });
      if (!found) return;
      for (const [index, person] of records.entries()) {
        // The attacker makes the person's own values as coarse as those that were published.
        const known = person.map((value, column) => ofLevel(column, found.levels[column] as number, value));
        const fitting = found.records.filter((record) => record.join() === known.join()).length;
        if (found.leftOut.includes(index)) expect(fitting === 0 || fitting >= k).toBe(true);
        else expect(fitting).toBeGreaterThanOrEqual(k);
      }
      expect(found.leftOut.length).toBeLessThanOrEqual(share * records.length);
      expect(prosecutorRisk(found.records).highest).toBeLessThanOrEqual(1 / k);
    }),
    { numRuns: 150 },
  );
});

test('attack: five of a kind that all were threatened are told by their kind; with l of two they are not', () => {
  const records = [...Array.from({ length: 5 }, () => ['A', '21']), ...Array.from({ length: 5 }, () => ['B', '24'])];
  const sensitive = records.map(([county], index) => (county === 'A' || index === 9 ? 'threats' : 'wages'));
  const learnt = (found: ReturnType<typeof anonymise>): number =>
    equivalenceClasses(found?.records ?? []).filter(
      (members) => new Set(members.map((place) => sensitive[found?.kept[place] as number])).size === 1,
    ).length;
  expect(learnt(anonymise(records, hierarchies, { k: 5 }))).toBe(1);
  const diverse = anonymise(records, hierarchies, { k: 5, l: 2 }, sensitive);
  expect(learnt(diverse)).toBe(0);
  expect(diversity(diverse?.records ?? [], diverse?.kept.map((index) => sensitive[index] as string) ?? [])).toBe(2);
});

test('with l no class tells its value, in any data', () => {
  fc.assert(
    fc.property(withSensitive, fc.integer({ min: 2, max: 3 }), ([records, sensitive], l) => {
      const found = anonymise(records, hierarchies, { k: 2, l, mostLeftOut: 0.3 }, sensitive);
      if (!found) return;
      const left = found.kept.map((index) => sensitive[index] as string);
      expect(diversity(found.records, left)).toBeGreaterThanOrEqual(l);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['a level that does not name every value', () => anonymise([['A']], [[level({ B: '*' })]], { k: 1 })],
  [
    'a level that parts what was one',
    () => anonymise([['A'], ['B']], [[level({ A: 'x', B: 'x' }), level({ A: 'y', B: 'z' })]], { k: 1 }),
  ],
  ['a k of none', () => anonymise([['A']], [[]], { k: 0 })],
  ['a budget of all', () => anonymise([['A']], [[]], { k: 1, mostLeftOut: 1 })],
  ['l without a sensitive column', () => anonymise([['A']], [[]], { k: 1, l: 2 })],
  ['a record with a column too many', () => anonymise([['A', 'B']], [[]], { k: 1 })],
  ['a sensitive column of another length', () => diversity([['A']], [])],
])('%s is refused', (_, call) => {
  expect(call).toThrow(RangeError);
});
