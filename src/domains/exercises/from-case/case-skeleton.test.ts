import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosedCase, smallestShown } from '../../caseload/public.ts';
import { caseSkeleton, type SkeletonField, skeletonFields } from './case-skeleton.ts';

const aCase = (with_: Partial<ClosedCase> = {}): ClosedCase => ({
  kind: 'lived',
  sector: 'car-wash',
  people: 3,
  agencies: 2,
  chains: [{ chain: 'criminal', stage: 'investigation', exits: ['closed'] }],
  obstacles: ['OB-A08'],
  noticed: [],
  days: 200,
  ...with_,
});
const many = (count: number, with_: Partial<ClosedCase> = {}) => Array.from({ length: count }, () => aCase(with_));

describe('the skeleton of a closed case', () => {
  it('says all that as many closed cases share as a public figure needs people', () => {
    const { parts } = caseSkeleton(aCase(), many(smallestShown)) ?? {};
    expect(parts?.sector).toEqual({ width: 'coded', codes: ['car-wash'] });
    expect(parts?.people).toEqual({ width: 'coded', codes: ['2-4'] });
    expect(parts?.chains).toEqual({ width: 'coded', codes: ['criminal:investigation:closed'] });
    expect(parts?.duration).toEqual({ width: 'coded', codes: ['year'] });
  });

  it('is refused where there are fewer closed cases of the same kind', () => {
    const cases = [...many(smallestShown - 1), ...many(9, { kind: 'reviewed' })];
    expect(caseSkeleton(aCase(), cases)).toBeNull();
  });

  it('widens an obstacle that is rare to its group, and leaves out an industry that is', () => {
    const rare = aCase({ sector: 'transport', obstacles: ['OB-A01'] });
    const { parts } = caseSkeleton(rare, [rare, ...many(9)]) ?? {};
    expect(parts?.sector).toEqual({ width: 'left-out', codes: [] });
    expect(parts?.obstacles).toEqual({ width: 'widened', codes: ['OB-A'] });
    expect(parts?.people.width).toBe('coded');
  });

  it('gives no one away by what it combines: the whole holds for enough cases, whichever they are', () => {
    const some = fc.record({
      kind: fc.constantFrom('lived', 'reviewed'),
      sector: fc.constantFrom('car-wash', 'restaurant', null),
      people: fc.nat(12),
      agencies: fc.nat(4),
      chains: fc.constantFrom(aCase().chains, []),
      obstacles: fc.subarray(['OB-A01', 'OB-A08', 'OB-B04']),
      noticed: fc.subarray(['OB-A01', 'OB-B04']),
      days: fc.option(fc.nat(900)),
    }) as fc.Arbitrary<ClosedCase>;
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), (cases) => {
        const [one] = cases as [ClosedCase];
        const skeleton = caseSkeleton(one, cases);
        const alike = cases.filter(({ kind }) => kind === one.kind);
        expect(skeleton === null).toBe(alike.length < smallestShown);
        if (skeleton) expect(alike.filter((each) => fits(each, skeleton.parts)).length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

/** Worked out apart from the rule: whether a reader of the skeleton could take this case for the one it was made of. */
function fits(one: ClosedCase, parts: Readonly<Record<SkeletonField, { width: string; codes: readonly string[] }>>) {
  const people = one.people === 0 ? 'unknown' : one.people === 1 ? '1' : one.people < 5 ? '2-4' : null;
  const band = people ?? (one.people < 10 ? '5-9' : '10+');
  const whole: Record<SkeletonField, readonly string[]> = {
    sector: [one.sector ?? 'unknown'],
    obstacles: one.obstacles,
    noticed: one.noticed,
    chains: one.chains.map(({ chain, stage, exits }) => [chain, stage, ...exits].join(':')),
    people: [band],
    agencies: [one.agencies === 0 ? 'unknown' : one.agencies > 2 ? '3+' : `${one.agencies}`],
    duration: [
      one.days === null
        ? 'unknown'
        : (['month', 'quarter', 'year'][[31, 92, 366].findIndex((most) => (one.days ?? 0) <= most)] ?? 'longer'),
    ],
  };
  const wide: Partial<Record<SkeletonField, readonly string[]>> = {
    obstacles: [...new Set(one.obstacles.map((code) => code.slice(0, 4)))],
    noticed: [...new Set(one.noticed.map((code) => code.slice(0, 4)))],
    chains: one.chains.map(({ chain, stage }) => `${chain}:${stage}`),
    people: [one.people === 0 ? 'unknown' : one.people === 1 ? '1' : '2+'],
  };
  return skeletonFields.every((name) => {
    const { width, codes } = parts[name];
    if (width === 'left-out') return true;
    return (width === 'coded' ? whole : wide)[name]?.join() === codes.join();
  });
}
