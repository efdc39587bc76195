import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostRow } from '../../redress/public.ts';
import { costBySector as figuresOf } from './cost-by-sector.ts';
import { CostFigures } from './cost-figures.ts';
import { costSums } from './cost-sums.ts';

const costBySector = (rows: readonly CostRow[]) => figuresOf(costSums(rows));

let number = 0;
const aCost = (over: Partial<CostRow> & { claimed?: number } = {}): CostRow => {
  const { claimed = 100_000, ...rest } = over;
  number += 1;
  return {
    case: `case ${number}`,
    sector: 'restaurant',
    people: 3,
    wages: { documented: claimed, probable: claimed, claimed },
    hours: [],
    ...rest,
  };
};
const sector = (figures: CostFigures, name: string) => figures.sectors.find((one) => one.sector === name);

describe('what it cost, by sector', () => {
  it('is what claims say on each basis, with people and cases', () => {
    const wages = { documented: 40_000, probable: 60_000, claimed: 90_000 };
    const figures = costBySector([aCost({ wages }), aCost({ wages })]);
    expect(sector(figures, 'restaurant')).toMatchObject({
      documented: { kronor: 80_000, people: 6, cases: 2 },
      probable: { kronor: 120_000 },
      claimed: { kronor: 180_000 },
    });
  });

  it('is not shown of fewer than five people', () => {
    expect(sector(costBySector([aCost({ people: 2 }), aCost({ people: 2 })]), 'restaurant')?.claimed).toBeNull();
  });

  it('is not shown where one case is nearly all, however many people it has', () => {
    expect(sector(costBySector([aCost({ people: 11, claimed: 412_500 })]), 'restaurant')?.claimed).toBeNull();
    const two = [aCost({ people: 11, claimed: 412_500 }), aCost({ claimed: 50_000 })];
    expect(sector(costBySector(two), 'restaurant')?.claimed).toBeNull();
  });

  it('counts the claims of one case as one', () => {
    const figures = costBySector([aCost({ case: 'same' }), aCost({ case: 'same' }), aCost({ claimed: 10_000 })]);
    expect(sector(figures, 'restaurant')?.claimed).toBeNull();
  });

  it('does not show a basis that differs from a smaller one by what one person says', () => {
    const figures = costBySector([
      aCost({ wages: { documented: 50_000, probable: 50_000, claimed: 50_000 } }),
      aCost({ wages: { documented: 50_000, probable: 50_000, claimed: 90_000 } }),
    ]);
    expect(sector(figures, 'restaurant')).toMatchObject({ documented: { kronor: 100_000 }, claimed: null });
  });

  it('does not show all sectors together where the rest would be a sum that is not shown', () => {
    const shown = [aCost(), aCost()];
    expect(costBySector([...shown, aCost({ sector: 'cleaning', people: 1 })]).all.claimed).toBeNull();
    expect(costBySector(shown).all.claimed?.kronor).toBe(200_000);
    const rest = [aCost({ sector: 'cleaning' }), aCost({ sector: 'construction' })];
    expect(costBySector([...shown, ...rest]).all.claimed?.kronor).toBe(400_000);
  });

  it('is judged over all houses together: neither alone has people enough', () => {
    const [one, other] = [costSums([aCost({ case: '1' })]), costSums([aCost({ case: '1' })])];
    expect(figuresOf(one).sectors[0]?.claimed).toBeNull();
    expect(figuresOf([...one, ...other]).sectors[0]?.claimed).toEqual({ kronor: 200_000, people: 6, cases: 2 });
  });

  it('says by how much less than the least lawful cost an hour was bought, and never adds it to pay', () => {
    const hours = [{ paid: 95, lawful: 235.5, hours: 186 }];
    const figures = costBySector([
      aCost({ hours }),
      aCost({ hours }),
      aCost({ hours: [{ paid: 300, lawful: 235.5, hours: 9 }] }),
    ]);
    expect(sector(figures, 'restaurant')?.below).toEqual({
      kronor: 52_266,
      people: 6,
      cases: 2,
      hours: 372,
      paid: 95,
      lawful: 235.5,
    });
    expect(sector(figures, 'restaurant')).toMatchObject({ priced: true, claimed: { kronor: 300_000 } });
    expect(sector(costBySector([aCost()]), 'restaurant')?.priced).toBe(false);
  });

  it('tells no sum of fewer than five people or of one case, and none that follows from what it tells', () => {
    const row = fc.record({
      case: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      sector: fc.constantFrom('restaurant', 'cleaning', 'construction') as fc.Arbitrary<CostRow['sector']>,
      people: fc.integer({ min: 1, max: 6 }),
      steps: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (drawn) => {
        const rows = drawn.map(
          ({ steps: [one, two, three], case: file, sector: of, people }): CostRow => ({
            case: `${file} ${of}`,
            sector: of,
            people,
            wages: { documented: one, probable: one + two, claimed: one + two + three },
            hours: [],
          }),
        );
        const { sectors, all } = CostFigures.parse(costBySector(rows));
        for (const basis of ['documented', 'probable', 'claimed'] as const) {
          const hidden = sectors.filter((one) => one[basis] === null).map((one) => one.sector);
          const isSafe = (of: readonly CostRow[]): boolean => {
            const cases = new Map<string, number>();
            for (const one of of)
              if (one.wages[basis] > 0) cases.set(one.case, (cases.get(one.case) ?? 0) + one.wages[basis]);
            const people = of.reduce((sum, one) => sum + (one.wages[basis] > 0 ? one.people : 0), 0);
            const sum = [...cases.values()].reduce((total, value) => total + value, 0);
            return sum === 0 || (people >= 5 && Math.max(...cases.values()) <= 0.85 * sum);
          };
          for (const one of sectors)
            if (one[basis]) expect(isSafe(rows.filter((each) => each.sector === one.sector))).toBe(true);
          if (all[basis]) expect(isSafe(rows.filter((each) => hidden.includes(each.sector)))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
