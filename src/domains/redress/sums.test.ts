import { describe, expect, it } from 'vitest';
import { type Computed, isRange, rangeOf, totalOf } from './sums.ts';
import { larkansSchedule } from './testing/larkan.ts';

const overtime: Computed = { how: 'overtime', schedule: larkansSchedule, rate: 240 };
const unpaid: Computed = { how: 'months', pay: 29_700, months: 1, days: 4, ofDays: 20, basis: 'documented' };
const read = (documented: number, probable: number, claimed: number): Computed => ({
  how: 'read',
  range: { documented, probable, claimed },
});
const larkan = [overtime, unpaid, read(33_000, 44_000, 44_000), read(26_000, 32_500, 32_500), read(0, 15_000, 15_000)];

describe('a line of a claim', () => {
  it('of overtime at 240 is 65,400 documented, 75,480 probable and 150,360 claimed', () => {
    expect(rangeOf(overtime)).toEqual({ documented: 65_400, probable: 75_480, claimed: 150_360 });
  });

  it('of a month and 4 of 20 days of pay is 35,640', () => {
    expect(rangeOf(unpaid)).toEqual({ documented: 35_640, probable: 35_640, claimed: 35_640 });
  });

  it('of presumed work of three months, less 12,000 that were paid, is 71,040', () => {
    const presumed: Computed = { how: 'presumed', months: 3, hours: 173, rate: 160, paid: 12_000, basis: 'probable' };
    expect(rangeOf(presumed)).toEqual({ documented: 0, probable: 71_040, claimed: 71_040 });
  });

  it('of 14 weeks of 30 hours is 67,200', () => {
    const weeks: Computed = { how: 'weeks', weeks: 14, hours: 30, rate: 160, basis: 'claimed' };
    expect(rangeOf(weeks)).toEqual({ documented: 0, probable: 0, claimed: 67_200 });
  });

  it('that presumes less than was paid is nothing, and never less', () => {
    const paid: Computed = { how: 'presumed', months: 1, hours: 10, rate: 100, paid: 5000, basis: 'documented' };
    expect(rangeOf(paid)?.claimed).toBe(0);
  });

  it('that was not computed has no sum, and not the sum nought', () => {
    expect(rangeOf({ how: 'not-computed' })).toBeNull();
  });
});

describe('a claim', () => {
  it('of all lines is 160,040 documented, 202,620 probable and 277,500 claimed, what was not computed left out', () => {
    const ranges = [...larkan, { how: 'not-computed' } as const].map(rangeOf);
    expect(totalOf(ranges)).toEqual({ documented: 160_040, probable: 202_620, claimed: 277_500 });
  });

  it('has a range only where the larger basis holds the smaller one', () => {
    expect(isRange({ documented: 1, probable: 2, claimed: 2 })).toBe(true);
    expect(isRange({ documented: 3, probable: 2, claimed: 4 })).toBe(false);
    expect(isRange({ documented: 1, probable: 3, claimed: 2 })).toBe(false);
  });
});
