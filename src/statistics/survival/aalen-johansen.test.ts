import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from '../reference/aalen-johansen.json' with { type: 'json' };
import { largestDistance, observationsFromCounts } from '../reference/distance.ts';
import lateEntry from '../reference/late-entry.json' with { type: 'json' };
import { aalenJohansen, type CompetingCurves } from './aalen-johansen.ts';
import { kaplanMeier } from './kaplan-meier.ts';

// Sums over at most 268 times of 1384 persons; the standard errors gather sums of squares, some hundred roundings.
const tolerance = 1e-12;

type ReferenceCurves = {
  [List in keyof CompetingCurves]: CompetingCurves[List] extends number[] ? number[] : (number | null)[][];
};

function expectSameCurves(curves: CompetingCurves, expected: ReferenceCurves, name: string): void {
  expect(curves.time, name).toEqual(expected.time);
  expect(curves.atRisk, name).toEqual(expected.atRisk);
  expect(curves.censored, name).toEqual(expected.censored);
  for (const list of ['events', 'incidence', 'standardError', 'lower', 'upper'] as const) {
    for (const [cause, values] of curves[list].entries()) {
      const distance = largestDistance(values, expected[list][cause] ?? []);
      expect(distance, `${list} of cause ${cause + 1} of ${name}`).toBeLessThan(tolerance);
    }
  }
}

test('incidences, jackknife standard errors and limits are those of survfit in R', () => {
  for (const { call, causes: causeCount, curves: expected } of reference.cases) {
    const { times, causes } = observationsFromCounts(expected.time, [expected.censored, ...expected.events]);
    expectSameCurves(aalenJohansen(times, causes, causeCount), expected, call);
  }
});

test('with late entry they are those of survfit with start and stop', () => {
  const { entries, times, causes, aalenJohansen: expected } = lateEntry;
  const options = { entries: Float64Array.from(entries) };
  const curves = aalenJohansen(Float64Array.from(times), Uint8Array.from(causes), 2, options);
  expectSameCurves(curves, expected.curves, expected.call);
});

/** The jackknife as it is defined: every observation's weight moved a little up and down, one at a time. */
function directStandardErrors(times: number[], causes: number[], causeCount: number, entries: number[]): number[][] {
  const grid = [...new Set(times)].sort((a, b) => a - b);
  const incidences = (weights: number[]): number[][] => {
    let survival = 1;
    const reached: number[] = new Array(causeCount).fill(0);
    return grid.map((time) => {
      let atRisk = 0;
      const happened: number[] = new Array(causeCount).fill(0);
      for (const [i, weight] of weights.entries()) {
        if ((times[i] as number) >= time && (entries[i] as number) < time) {
          atRisk += weight;
          const cause = causes[i] as number;
          if (times[i] === time && cause > 0) {
            happened[cause - 1] = (happened[cause - 1] as number) + weight;
          }
        }
      }
      const before = survival;
      for (const [k, weight] of happened.entries()) {
        reached[k] = (reached[k] as number) + (before * weight) / atRisk;
        survival -= (before * weight) / atRisk;
      }
      return [...reached];
    });
  };
  const step = 1e-4;
  const sums = grid.map(() => new Array<number>(causeCount).fill(0));
  for (let i = 0; i < times.length; i += 1) {
    const moved = (by: number) => incidences(times.map((_, other) => (other === i ? 1 + by : 1)));
    const up = moved(step);
    const down = moved(-step);
    for (const [row, sum] of sums.entries()) {
      for (let k = 0; k < causeCount; k += 1) {
        const influence = ((up[row]?.[k] as number) - (down[row]?.[k] as number)) / (2 * step);
        sum[k] = (sum[k] as number) + influence * influence;
      }
    }
  }
  return Array.from({ length: causeCount }, (_, k) => sums.map((sum) => Math.sqrt(sum[k] as number)));
}

const observation = fc.record({
  entry: fc.integer({ min: 0, max: 6 }),
  stay: fc.integer({ min: 1, max: 8 }),
  cause: fc.integer({ min: 0, max: 3 }),
});

test('the standard errors are those of moving every weight by itself, with and without late entry', () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 2, maxLength: 25 }), fc.boolean(), (rows, late) => {
      const entries = rows.map((row) => (late ? row.entry : 0));
      const times = rows.map((row, i) => (entries[i] as number) + row.stay);
      const causes = rows.map((row) => row.cause);
      const options = late ? { entries: Float64Array.from(entries) } : {};
      const curves = aalenJohansen(Float64Array.from(times), Uint8Array.from(causes), 3, options);
      const direct = directStandardErrors(times, causes, 3, entries);
      for (const [k, errors] of curves.standardError.entries()) {
        for (const [row, error] of errors.entries()) {
          // The difference quotient with a step of 0.0001 is itself good to about 1e-8.
          expect(Math.abs(error - (direct[k]?.[row] as number))).toBeLessThan(1e-7);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the endings together are what Kaplan-Meier says has ended', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 4 })), { minLength: 1 });
  fc.assert(
    fc.property(rows, (list) => {
      const times = Float64Array.from(list, (row) => row[0]);
      const causes = Uint8Array.from(list, (row) => row[1]);
      const curves = aalenJohansen(times, causes, 4);
      const any = kaplanMeier(
        times,
        causes.map((cause) => (cause > 0 ? 1 : 0)),
      );
      return any.survival.every((survival, row) => {
        const ended = curves.incidence.reduce((sum, incidence) => sum + (incidence[row] as number), 0);
        return Math.abs(ended - (1 - survival)) < 1e-12;
      });
    }),
  );
});

test('with one cause and no ties between censoring and events it is one minus Kaplan-Meier', () => {
  const times = Float64Array.of(1, 2, 3, 5, 8, 13);
  const events = Uint8Array.of(1, 0, 1, 1, 0, 1);
  const curve = kaplanMeier(times, events);
  const curves = aalenJohansen(times, events, 1);
  const fallen = curve.survival.map((survival) => 1 - survival);
  expect(largestDistance(curves.incidence[0] ?? [], fallen)).toBeLessThan(1e-14);
});

test('limits do not exist while nothing of a cause has happened', () => {
  const curves = aalenJohansen(Float64Array.of(1, 2), Uint8Array.of(1, 2), 2);
  expect(curves.incidence[1]?.[0]).toBe(0);
  expect(curves.lower[1]?.[0]).toBeNaN();
  expect(curves.upper[1]?.[0]).toBeNaN();
});

test('a number of causes that cannot be is refused', () => {
  expect(() => aalenJohansen(Float64Array.of(1), Uint8Array.of(1), 0)).toThrow(RangeError);
  expect(() => aalenJohansen(Float64Array.of(1), Uint8Array.of(3), 2)).toThrow(RangeError);
  expect(() => aalenJohansen(Float64Array.of(1), Uint8Array.of(1), 1, { confidence: 0 })).toThrow(RangeError);
});
