import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../../../../statistics/random/stream.ts';
import { aPlanAsked } from '../../testing/a-plan.ts';
import { FilePseudonym } from '../coding.ts';
import { drawnNumbers } from './drawn-numbers.ts';
import { nameOfDrawn, SamplingPlan, samplingPlan, weightOf } from './sampling-plan.ts';

describe('what is drawn', () => {
  test('are different numbers of the list, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 2000 }), fc.nat(), (seed, size, some) => {
        const count = some % (size + 1);
        const drawn = drawnNumbers(randomStream(seed), size, count);
        expect(new Set(drawn).size).toBe(count);
        expect(drawn.every((number) => Number.isInteger(number) && number >= 1 && number <= size)).toBe(true);
        expect(drawnNumbers(randomStream(seed), size, count)).toEqual(drawn);
        // More drawn of the same list begins with what was drawn before: reserves change nothing.
        expect(drawnNumbers(randomStream(seed), size, size).slice(0, count)).toEqual(drawn);
      }),
    );
  });

  test('takes every file as often, at every place', () => {
    const [size, count, drawings] = [12, 3, 6000];
    const times = Array.from({ length: count }, () => new Array<number>(size).fill(0));
    for (let drawing = 0; drawing < drawings; drawing += 1) {
      for (const [place, number] of drawnNumbers(randomStream(17, drawing), size, count).entries()) {
        const row = times[place] ?? [];
        row[number - 1] = (row[number - 1] ?? 0) + 1;
      }
    }
    // Each cell is 500 with a standard deviation of 21.4; five of them to either side.
    for (const row of times) for (const cell of row) expect(Math.abs(cell - drawings / size)).toBeLessThan(107);
  });

  test('cannot be more than there is', () => {
    expect(() => drawnNumbers(randomStream(1), 5, 6)).toThrow('no more can be drawn');
  });
});

describe('a plan', () => {
  test('says which numbers of each list are read, with reserves, and is the same when it is made again', () => {
    const plan = samplingPlan(aPlanAsked());
    expect(SamplingPlan.parse(plan)).toEqual(plan);
    expect(plan.strata.map(({ toRead }) => toRead)).toEqual([21, 14, 5]);
    expect(plan.strata.map(({ drawn }) => drawn.length)).toEqual([26, 17, 6]);
    expect(samplingPlan(aPlanAsked())).toEqual(plan);
    expect(samplingPlan(aPlanAsked({ seed: 4712 })).strata[0]?.drawn).not.toEqual(plan.strata[0]?.drawn);
  });

  test('draws the same of a stratum, whatever the others hold', () => {
    const asked = aPlanAsked();
    const [first, second, third] = asked.strata;
    if (!first || !second || !third) throw new Error('The plan of the tests has three strata.');
    const other = samplingPlan({ ...asked, strata: [first, { ...second, group: 'prosecution' }, third] });
    expect(other.strata[2]?.drawn).toEqual(samplingPlan(asked).strata[2]?.drawn);
  });

  test('weighs its files so that they represent all', () => {
    const { strata } = samplingPlan(aPlanAsked());
    const stoodFor = strata.reduce((sum, stratum) => sum + stratum.toRead * weightOf(stratum, stratum.toRead), 0);
    expect(stoodFor).toBeCloseTo(120 + 80 + 14, 9);
  });

  test.each([
    ['A', 7, 'A-07'],
    ['ÅÄ', 137, 'ÅÄ-137'],
    ['P', 9999, 'P-9999'],
    ['P', 10_000, 'P-10-000'],
    ['P', 1_000_000, 'P-1000-000'],
  ])('calls number %s %i %s', (code, number, name) => {
    expect(nameOfDrawn(code, number)).toBe(name);
    expect(FilePseudonym.safeParse(name).success).toBe(true);
  });
});
