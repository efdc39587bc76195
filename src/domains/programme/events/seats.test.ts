import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SeatRow } from './event-schema.ts';
import { type Asks, seated } from './seats.ts';

const row = (worksAt: SeatRow['worksAt'], country: string, seats: number): SeatRow => ({ worksAt, country, seats });
const one = (id: string, worksAt: string, country: string): Asks => ({ id, worksAt, country });

test('a seat of one’s own kind is taken first, and one that is open to all after it', () => {
  const rows = [row('any', 'any', 1), row('police', 'LV', 1)];
  const line = [one('a', 'police', 'LV'), one('b', 'police', 'LV'), one('c', 'police', 'LV')];
  expect([...seated(rows, line)].sort()).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
});

test('a person moves to another row that they fit in when that makes room', () => {
  const rows = [row('police', 'any', 1), row('any', 'LV', 1)];
  const line = [one('a', 'police', 'LV'), one('b', 'police', 'SE')];
  expect([...seated(rows, line).keys()].sort()).toEqual(['a', 'b']);
});

const rows = fc.array(
  fc.record({
    worksAt: fc.constantFrom('police', 'tax', 'any') as fc.Arbitrary<SeatRow['worksAt']>,
    country: fc.constantFrom('LV', 'SE', 'any'),
    seats: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const line = fc
  .array(
    fc.record({ worksAt: fc.constantFrom('police', 'tax', 'union'), country: fc.constantFrom('LV', 'SE', 'FI') }),
    {
      maxLength: 14,
    },
  )
  .map((people) => people.map((person, at) => ({ ...person, id: String(at) })));

test('there are never more people in a row than it has seats, and no one sits where they do not fit', () => {
  fc.assert(
    fc.property(rows, line, (all, people) => {
      const found = seated(all, people);
      for (const [at, { seats, worksAt, country }] of all.entries()) {
        const here = people.filter(({ id }) => found.get(id) === at);
        expect(here.length).toBeLessThanOrEqual(seats);
        for (const person of here) {
          expect(worksAt === 'any' || worksAt === person.worksAt).toBe(true);
          expect(country === 'any' || country === person.country).toBe(true);
        }
      }
    }),
  );
});

test('who has a seat keeps it when another comes, and when another goes', () => {
  fc.assert(
    fc.property(rows, line, fc.nat(), (all, people, pick) => {
      const before = seated(all, people);
      const later = seated(all, people.slice(0, -1));
      for (const id of later.keys()) expect(before.has(id)).toBe(true);
      if (people.length === 0) return;
      const gone = people[pick % people.length]?.id;
      const after = seated(
        all,
        people.filter(({ id }) => id !== gone),
      );
      for (const id of before.keys()) if (id !== gone) expect(after.has(id)).toBe(true);
    }),
  );
});
