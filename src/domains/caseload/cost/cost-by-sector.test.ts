import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominated, knownWithin } from '../../../statistics/disclosure/primary-suppression.ts';
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

const three = (over: Parameters<typeof aCost>[0] = {}) => [aCost(over), aCost(over), aCost(over)];
const onBases = (documented: number, claimed: number, over: Partial<CostRow> = {}) =>
  aCost({ wages: { documented, probable: documented, claimed }, ...over });

describe('what it cost, by sector', () => {
  it('is what claims say on each basis, with people and cases', () => {
    const figures = costBySector(three({ wages: { documented: 40_000, probable: 60_000, claimed: 90_000 } }));
    expect(sector(figures, 'restaurant')).toMatchObject({
      documented: { kronor: 120_000, people: 9, cases: 3 },
      probable: { kronor: 180_000 },
      claimed: { kronor: 270_000 },
    });
  });

  it('is not shown of fewer than five people', () => {
    const claimed = (people: number) =>
      sector(costBySector([...three({ people: 1 }), aCost({ people })]), 'restaurant')?.claimed;
    expect(claimed(1)).toBeNull();
    expect(claimed(2)?.kronor).toBe(400_000);
  });

  it('is not shown of two cases: a reader who knows one takes it off and has the other', () => {
    expect(sector(costBySector([aCost(), aCost()]), 'restaurant')?.claimed).toBeNull();
    expect(sector(costBySector(three()), 'restaurant')?.claimed?.kronor).toBe(300_000);
  });

  it('is not shown where one case or two are nearly all, however many people they have', () => {
    const claimed = (rows: readonly CostRow[]) => sector(costBySector(rows), 'restaurant')?.claimed;
    expect(claimed([aCost({ people: 11, claimed: 412_500 })])).toBeNull();
    expect(claimed([aCost({ people: 11, claimed: 412_500 }), ...three({ claimed: 20_000 })])).toBeNull();
    expect(claimed([...three(), aCost({ claimed: 1000 })])).not.toBeNull();
    expect(claimed([aCost(), aCost(), aCost({ claimed: 49_000 })])).toBeNull();
  });

  it('counts the claims of one case as one', () => {
    const figures = costBySector([...three({ case: 'same' }), aCost(), aCost({ claimed: 60_000 })]);
    expect(sector(figures, 'restaurant')?.claimed).toBeNull();
  });

  it('does not show a basis that differs from a smaller one by what one person says', () => {
    const figures = costBySector([
      onBases(50_000, 50_000),
      onBases(50_000, 50_000),
      onBases(50_000, 90_000, { people: 1 }),
    ]);
    expect(sector(figures, 'restaurant')).toMatchObject({ documented: { kronor: 150_000 }, claimed: null });
  });

  it('does not show all sectors together where the rest would be a sum that is not shown', () => {
    const shown = three();
    expect(costBySector([...shown, aCost({ sector: 'cleaning', people: 1 })]).all.claimed).toBeNull();
    expect(costBySector(shown).all.claimed?.kronor).toBe(300_000);
    const rest = [aCost({ sector: 'cleaning' }), aCost({ sector: 'cleaning' }), aCost({ sector: 'construction' })];
    expect(costBySector([...shown, ...rest]).all.claimed?.kronor).toBe(600_000);
  });

  it('does not show all sectors together where what is left of two bases is what one person says', () => {
    const restaurants = [onBases(50_000, 50_000), onBases(50_000, 50_000), onBases(50_000, 90_000, { people: 1 })];
    const cleaning = [1, 2, 3].map(() => onBases(20_000, 60_000, { sector: 'cleaning' }));
    const { all, sectors } = costBySector([...restaurants, ...cleaning]);
    expect(sectors.find((one) => one.sector === 'cleaning')?.claimed?.kronor).toBe(180_000);
    expect(sectors.find((one) => one.sector === 'restaurant')).toMatchObject({
      documented: { kronor: 150_000 },
      claimed: null,
    });
    // 370,000 less 180,000 in cleaning and less 150,000 that papers show in restaurants is 40,000 of one person.
    expect(all.documented?.kronor).toBe(210_000);
    expect(all.claimed).toBeNull();
  });

  it('is judged over all agencies together: neither alone has people and cases enough', () => {
    const agencies = ['1', '2', '3'].map((name) => costSums([aCost({ case: name })]));
    expect(figuresOf(agencies[0] ?? []).sectors[0]?.claimed).toBeNull();
    expect(figuresOf(agencies.flat()).sectors[0]?.claimed).toEqual({ kronor: 300_000, people: 9, cases: 3 });
  });

  it('says by how much less than the least lawful cost an hour was bought, and never adds it to pay', () => {
    const hours = [{ paid: 95, lawful: 235.5, hours: 186 }];
    const figures = costBySector([...three({ hours }), aCost({ hours: [{ paid: 300, lawful: 235.5, hours: 9 }] })]);
    expect(sector(figures, 'restaurant')?.below).toEqual({
      kronor: 78_399,
      people: 9,
      cases: 3,
      hours: 558,
      paid: 95,
      lawful: 235.5,
    });
    expect(sector(figures, 'restaurant')).toMatchObject({ priced: true, claimed: { kronor: 400_000 } });
    expect(sector(costBySector([aCost()]), 'restaurant')?.priced).toBe(false);
  });
});

const bases = ['documented', 'probable', 'claimed'] as const;
const sectorNames = ['restaurant', 'cleaning'] as const;

/**
 * A reader who adds and subtracts the shown sums of sectors, bases and all together in every way, and looks at each result that
 * holds whole steps between bases of some sectors. It counts cases one by one and shares no code with the rule.
 */
function* resultsOf(figures: CostFigures): Generator<ReadonlyMap<string, readonly number[]>> {
  const shown = bases.flatMap((basis, place) => {
    const steps = bases.map((_, step) => (step <= place ? 1 : 0));
    return [
      ...sectorNames.flatMap((name) => (sector(figures, name)?.[basis] ? [{ in: [name] as const, steps }] : [])),
      ...(figures.all[basis] ? [{ in: sectorNames, steps }] : []),
    ];
  });
  for (let way = 0; way < 3 ** shown.length; way += 1) {
    const held = new Map<string, number[]>(sectorNames.map((name) => [name, [0, 0, 0]]));
    let left = way;
    for (const figure of shown) {
      const sign = (left % 3) - 1;
      left = Math.floor(left / 3);
      if (sign === 0) continue;
      for (const name of figure.in)
        figure.steps.forEach((step, at) => {
          const steps = held.get(name) as number[];
          steps[at] = (steps[at] ?? 0) + sign * step;
        });
    }
    if ([...held.values()].flat().every((times) => times === 0 || times === 1)) yield held;
  }
}

type Drawn = { readonly row: CostRow; readonly steps: readonly number[] };

function isSafe(drawn: readonly Drawn[], held: ReadonlyMap<string, readonly number[]>): boolean {
  let people = 0;
  const cases = new Map<string, number>();
  for (const { row, steps } of drawn) {
    const value = steps.reduce((sum, step, at) => sum + step * (held.get(row.sector)?.[at] ?? 0), 0);
    if (value === 0) continue;
    people += row.people;
    cases.set(row.case, (cases.get(row.case) ?? 0) + value);
  }
  const values = [...cases.values()];
  if (values.length === 0) return true;
  const isPrimary = dominated(values, 2, 80) !== null || knownWithin(values, 15) !== null;
  return people >= 5 && values.length >= 3 && !isPrimary;
}

it('no sum of too few, nor one that is nearly all of one case or two, follows from sectors and bases together', () => {
  const row = fc.record({
    sector: fc.constantFrom(...sectorNames),
    people: fc.integer({ min: 1, max: 4 }),
    steps: fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2)),
  });
  let told = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 14 }), (rows) => {
      const drawn = rows.map(({ steps, sector: of, people }, place): Drawn => {
        const [one, two, three] = steps;
        const wages = { documented: one, probable: one + two, claimed: one + two + three };
        return { steps, row: aCost({ case: `${of} ${place % 11}`, sector: of, people, wages }) };
      });
      const figures = CostFigures.parse(costBySector(drawn.map((one) => one.row)));
      told += figures.all.claimed && figures.sectors.some(({ claimed }) => claimed === null) ? 1 : 0;
      for (const held of resultsOf(figures))
        expect({ held, isSafe: isSafe(drawn, held) }).toEqual({ held, isSafe: true });
    }),
    { numRuns: 80 },
  );
  expect(told).toBeGreaterThan(0);
});
