import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twentyDots } from './twenty-dots.ts';

/** So many draws around a number, close to each other. */
const drawsNear = (middle: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, place) => middle + (place / count - 0.5) * 100);
const near = (dots: readonly number[], middle: number): number =>
  dots.filter((dot) => Math.abs(dot - middle) <= 50).length;

describe('twenty dots', () => {
  test('are ten of each of two methods, however much more often one of them has drawn', () => {
    const dots = twentyDots([drawsNear(2000, 20_000), drawsNear(3500, 5000)]);
    expect([near(dots, 2000), near(dots, 3500)]).toEqual([10, 10]);
  });

  test('are as many of a method of which half the draws gave no number', () => {
    const half = drawsNear(3500, 5000).map((total, place) => (place % 2 === 0 ? Number.NaN : total));
    const dots = twentyDots([drawsNear(2000, 5000), half]);
    expect([near(dots, 2000), near(dots, 3500)]).toEqual([10, 10]);
  });

  test('of a method without any number are of the others alone', () => {
    const none = new Float64Array(500).fill(Number.NaN);
    const alone = [drawsNear(2000, 500)];
    expect(twentyDots([...alone, none, new Float64Array(0)])).toEqual(twentyDots(alone));
    expect([twentyDots([none]), twentyDots([])]).toEqual([[], []]);
  });

  // Definition 5 of Hyndman and Fan: of 1 to 40 at a share p, 40 p + 1/2.
  test('of one method are its quantiles', () => {
    const dots = twentyDots([Float64Array.from({ length: 40 }, (_, place) => 40 - place)]);
    for (const [place, dot] of dots.entries()) expect(dot).toBeCloseTo(1.5 + 2 * place, 9);
  });

  test('rise, are within the draws, and do not depend on the order of methods or draws', () => {
    const totals = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(totals, totals, (one, other) => {
        const dots = twentyDots([Float64Array.from(one), Float64Array.from(other)]);
        expect(dots).toHaveLength(20);
        for (const [place, dot] of dots.entries()) expect(dot).toBeGreaterThanOrEqual(dots[place - 1] ?? 0);
        expect(dots[0]).toBeGreaterThanOrEqual(Math.min(...one, ...other));
        expect(dots[19]).toBeLessThanOrEqual(Math.max(...one, ...other));
        const turned = twentyDots([Float64Array.from(other.toReversed()), Float64Array.from(one)]);
        for (const [place, dot] of turned.entries()) expect(dot).toBeCloseTo(dots[place] ?? Number.NaN, 6);
      }),
    );
  });
});
