import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupedStays, isEachCauseLarge, type Stays } from './grouped.ts';

const somebody = fc.record({ time: fc.integer({ min: 0, max: 900 }), cause: fc.integer({ min: 0, max: 3 }) });
const someStays = fc.array(somebody, { minLength: 0, maxLength: 120 }).map(
  (people): Stays => ({
    times: Float64Array.from(people, ({ time }) => time),
    causes: Uint8Array.from(people, ({ cause }) => cause),
  }),
);
const countUpTo = ({ times, causes }: Stays, cause: number, day: number): number =>
  times.reduce((sum, time, index) => sum + (causes[index] === cause && time <= day ? 1 : 0), 0);
const daysOf = ({ times }: Stays): number[] => [...new Set(times)].toSorted((a, b) => a - b);

test('between any two days, and after any day, none or at least five left in each way', () => {
  fc.assert(
    fc.property(someStays.filter(isEachCauseLarge), (stays) => {
      const grouped = groupedStays(stays);
      for (const cause of new Set(stays.causes)) {
        const counts = [0, ...daysOf(grouped).map((day) => countUpTo(grouped, cause, day))];
        const steps = counts.slice(1).map((count, index) => count - (counts[index] as number));
        expect(steps.filter((step) => step > 0 && step < 5)).toEqual([]);
      }
    }),
  );
});

test('as many leave in each way as before, and each group on the middle of its own days', () => {
  fc.assert(
    fc.property(someStays, (stays) => {
      const grouped = groupedStays(stays);
      for (const cause of new Set(stays.causes)) {
        expect(countUpTo(grouped, cause, 900)).toBe(countUpTo(stays, cause, 900));
        for (const day of daysOf(stays)) {
          // A group is moved by at most the half of it on the other side of its middle day.
          const moved = countUpTo(grouped, cause, day) - countUpTo(stays, cause, day);
          expect(Math.abs(moved)).toBeLessThanOrEqual(5);
        }
      }
    }),
  );
});

test('where many leave on one day nothing is moved at all', () => {
  const stays = { times: Float64Array.from({ length: 40 }, (_, at) => (at < 10 ? 3 : 8)), causes: new Uint8Array(40) };
  expect(daysOf(groupedStays(stays))).toEqual([3, 8]);
  expect(countUpTo(groupedStays(stays), 0, 3)).toBe(10);
});
