import { beforeAll, describe, expect, it } from 'vitest';
import { listsAsTheyLie } from '../testing/lists.ts';
import { answersIn } from './answer.ts';
import { byDimension, readDimension } from './dimension.ts';
import { isPositive } from './dimension-rule.ts';
import { dimensionIds, type Indicator, type Strength } from './indicator.ts';

let indicators: readonly Indicator[];
beforeAll(async () => {
  ({ indicators } = await listsAsTheyLie());
});

/** The rule written again: the smallest combinations, of which one must be contained in what is there. */
const smallest = [
  [2, 0, 0],
  [1, 1, 0],
  [1, 0, 1],
  [0, 3, 0],
  [0, 2, 1],
] as const;
const contains = (strong: number, medium: number, weak: number) =>
  smallest.some(([s, m, w]) => strong >= s && medium >= m && weak >= w);

describe('the rule of a dimension', () => {
  it.each([
    [1, 0, 0, false],
    [1, 0, 1, true],
    [1, 1, 0, true],
    [2, 0, 0, true],
    [0, 2, 0, false],
    [0, 2, 1, true],
    [0, 3, 0, true],
    [0, 1, 2, false],
    [0, 1, 9, false],
    [0, 0, 9, false],
    [0, 2, 9, true],
  ])('with %i strong, %i medium and %i weak is positive: %s', (strong, medium, weak, positive) => {
    expect(isPositive({ strong, medium, weak })).toBe(positive);
  });

  it('holds for every number of signs of each strength that a dimension of the list can have', () => {
    let tried = 0;
    for (const [id, own] of Object.entries(byDimension(indicators))) {
      const of = (strength: Strength) => own.filter((one) => one.strength === strength).map((one) => one.id);
      const [strong, medium, weak] = [of('strong'), of('medium'), of('weak')];
      for (let s = 0; s <= strong.length; s++)
        for (let m = 0; m <= medium.length; m++)
          for (let w = 0; w <= weak.length; w++) {
            const yes = [...strong.slice(0, s), ...medium.slice(0, m), ...weak.slice(0, w)];
            const answers = Object.fromEntries(
              own.map((one) => [one.id, yes.includes(one.id) ? 'yes' : 'no'] as const),
            );
            const { listed } = readDimension(own[0]?.dimension ?? 'exploitation', own, answersIn(answers));
            expect([id, s, m, w, listed]).toEqual([id, s, m, w, contains(s, m, w) ? 'positive' : 'negative']);
            tried += 1;
          }
    }
    expect(tried).toBe(36 + 20 + 65 + 32 + 110 + 18);
  });
});

describe('the list', () => {
  it('has 67 indicators in six dimensions, in the order of the brochure', () => {
    const own = byDimension(indicators);
    expect(indicators).toHaveLength(67);
    expect(dimensionIds.map((id) => own[id].length)).toEqual([10, 10, 16, 9, 15, 7]);
  });

  it('has one strong sign of each kind of recruitment and of exploitation, four of coercion, none of vulnerability', () => {
    const own = byDimension(indicators);
    expect(dimensionIds.map((id) => own[id].filter(({ strength }) => strength === 'strong').length)).toEqual([
      1, 1, 0, 1, 4, 0,
    ]);
  });

  it('disputes the strength of two, and asks no person about residence status', () => {
    expect(indicators.filter(({ otherStrength }) => otherStrength).map(({ id }) => id)).toEqual(['VR13', 'VR14']);
    const status = ['DR06', 'VR02', 'VR12', 'VD05'];
    expect(indicators.filter(({ id }) => status.includes(id)).map(({ canBeAsked }) => canBeAsked)).toEqual(
      status.map(() => false),
    );
  });
});
