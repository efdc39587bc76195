import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostRow } from '../../redress/public.ts';
import { costBySector } from './cost-by-sector.ts';
import { costSums, readCosts } from './cost-sums.ts';
import { pooled, pooledSums } from './pooled-sums.ts';

let number = 0;
const aCost = (sector: CostRow['sector'], over: Partial<CostRow> = {}): CostRow => {
  number += 1;
  const wages = { documented: 1000, probable: 1000, claimed: 1000 };
  return { case: `case ${number}`, sector, people: 3, wages, hours: [], ...over };
};
const times = (count: number, sector: CostRow['sector'], over: Partial<CostRow> = {}) =>
  Array.from({ length: count }, () => aCost(sector, over));
const leaving = (rows: readonly CostRow[]) => pooledSums(costSums(rows));
const claimedIn = (rows: readonly CostRow[]) =>
  leaving(rows).map(({ sector, wages: { claimed } }) => [sector, claimed.cases, claimed.kronor]);

describe('what leaves an agency of what it cost', () => {
  it('is each sector of five people and three cases, and the others together', () => {
    const rows = [...times(3, 'restaurant'), ...times(2, 'cleaning'), aCost('construction')];
    expect(claimedIn(rows)).toEqual([
      ['restaurant', 3, 3000],
      [pooled, 3, 3000],
    ]);
  });

  it('is not what is too little even together: one claim never leaves as a sum', () => {
    const rows = [...times(3, 'restaurant'), aCost('construction', { people: 11 }), aCost('cleaning')];
    expect(claimedIn(rows)).toEqual([['restaurant', 3, 3000]]);
    expect(leaving([aCost('cleaning', { people: 11 })])).toEqual([]);
    expect(leaving(times(2, 'cleaning', { people: 11 }))).toEqual([]);
    expect(leaving(times(4, 'cleaning', { people: 1 }))).toEqual([]);
  });

  it('leaves out prices of too few, and the sector says that they are not known', () => {
    const hours = [{ paid: 95, lawful: 235.5, hours: 100 }];
    const of = (count: number) => leaving([...times(count, 'cleaning', { hours }), ...times(3, 'cleaning')])[0];
    expect(of(2)).toMatchObject({ priced: false, below: { kronor: 0, cases: 0 }, hours: { hours: 0 } });
    expect(of(3)).toMatchObject({ priced: true, below: { kronor: 42_150, cases: 3 }, hours: { hours: 300 } });
  });

  it('is on no basis a sum of fewer than five people or three cases, and all of it or all but what is too little leaves', () => {
    const row = fc.record({
      sector: fc.constantFrom('restaurant', 'cleaning', 'construction', 'berries') as fc.Arbitrary<CostRow['sector']>,
      people: fc.integer({ min: 1, max: 5 }),
      steps: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (drawn) => {
        const rows = drawn.map(({ sector, people, steps: [one, two, three] }) =>
          aCost(sector, { people, wages: { documented: one, probable: one + two, claimed: one + two + three } }),
        );
        const left = readCosts(JSON.stringify(leaving(rows))) ?? [];
        for (const { wages } of left)
          for (const sum of [wages.documented, wages.probable, wages.claimed])
            expect(sum.cases === 0 || (sum.people >= 5 && sum.cases >= 3)).toBe(true);
        const isPooled = left.some(({ sector }) => sector === pooled);
        const kept = costSums(rows).filter(({ sector }) => !left.some((one) => one.sector === sector));
        const kronor = (sums: readonly { wages: { claimed: { kronor: number } } }[]) =>
          sums.reduce((all, { wages }) => all + wages.claimed.kronor, 0);
        expect(kronor(left)).toBe(kronor(costSums(rows)) - (isPooled ? 0 : kronor(kept)));
      }),
      { numRuns: 100 },
    );
  });

  it('adds up with what other agencies report', () => {
    const agency = () => leaving([...times(3, 'restaurant'), ...times(2, 'cleaning'), ...times(2, 'construction')]);
    const { sectors, all } = costBySector([...agency(), ...agency()]);
    expect(sectors.map(({ sector, claimed }) => [sector, claimed?.kronor])).toEqual([
      [pooled, 8000],
      ['restaurant', 6000],
    ]);
    expect(all.claimed?.kronor).toBe(14_000);
  });
});
