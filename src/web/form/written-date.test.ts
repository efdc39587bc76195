import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readTime } from './written-date.ts';

const today = { year: 2026, month: 11, day: 24 };

describe('a day', () => {
  it('is read in the ways people write it', () => {
    const day = { year: 2026, month: 11, day: 19 };
    const written = [
      '2026-11-19',
      '20261119',
      '19/11/2026',
      '19.11.26',
      '19/11',
      '19 nov',
      '19 November 2026',
      'tors 19 nov 2026',
    ];
    for (const typed of written) expect(readDay(typed, today), typed).toEqual(day);
  });

  it('can be said in words', () => {
    expect(readDay('I dag', today)).toEqual(today);
    expect(readDay('yesterday', { year: 2026, month: 1, day: 1 })).toEqual({ year: 2025, month: 12, day: 31 });
  });

  it('without a year is the latest one that is not in the future', () => {
    expect(readDay('24 nov', today)).toEqual(today);
    expect(readDay('25/11', today)).toEqual({ year: 2025, month: 11, day: 25 });
  });

  it('knows the months of both languages', () => {
    for (const [typed, month] of [
      ['1 maj', 5],
      ['1 May', 5],
      ['1 oktober', 10],
      ['1 October', 10],
      ['1 mars', 3],
    ] as const) {
      expect(readDay(typed, today)?.month, typed).toBe(month);
    }
  });

  it('that does not exist is not guessed', () => {
    for (const typed of ['31 april 2026', '30/2/2026', '2026-13-01', '19 foo', 'i förrgår', '', '0019-01-01']) {
      expect(readDay(typed, today), typed).toBeNull();
    }
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const day = readDay(typed, today);
        expect(day === null || day.month <= 12).toBe(true);
      }),
    );
  });
});

describe('a time of day', () => {
  it('is read in the ways people write it', () => {
    for (const typed of ['9.40', '09:40', '0940', 'kl 9.40', 'kl. 09.40']) {
      expect(readTime(typed), typed).toEqual({ hour: 9, minute: 40 });
    }
    expect(readTime('9')).toEqual({ hour: 9, minute: 0 });
  });

  it('that no clock shows is not read', () => {
    for (const typed of ['24.00', '9.60', 'nio', '', '9.4']) expect(readTime(typed), typed).toBeNull();
  });
});
