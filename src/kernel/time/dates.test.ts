import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneIn } from '../country.ts';
import { Day, dayIn, endOfDay, startOfDay } from './dates.ts';

const stockholm = zoneIn('SE');
const dayAt = (moment: string, zone = stockholm) => dayIn(new Date(moment), zone);

describe('the day', () => {
  it('begins in Stockholm an hour before it does in UTC, and two hours before it in summer', () => {
    expect([dayAt('2026-11-24T22:59:59.999Z'), dayAt('2026-11-24T23:00:00.000Z')]).toEqual([
      '2026-11-24',
      '2026-11-25',
    ]);
    expect([dayAt('2026-07-01T21:59:59.999Z'), dayAt('2026-07-01T22:00:00.000Z')]).toEqual([
      '2026-07-01',
      '2026-07-02',
    ]);
  });

  it('begins and ends for a deadline within itself, in winter and in summer', () => {
    for (const day of ['2026-01-15', '2026-07-15', '2026-03-29', '2026-10-25'])
      expect([dayAt(startOfDay(day)), dayAt(endOfDay(day))]).toEqual([day, day]);
  });

  it('that loses an hour in spring begins in winter time and ends in summer time', () => {
    expect([dayAt('2026-03-28T23:00:00.000Z'), dayAt('2026-03-29T21:59:59.999Z')]).toEqual([
      '2026-03-29',
      '2026-03-29',
    ]);
    expect(dayAt('2026-03-29T22:00:00.000Z')).toBe('2026-03-30');
  });

  it('that gains an hour in autumn begins in summer time and ends in winter time', () => {
    expect([dayAt('2026-10-24T22:00:00.000Z'), dayAt('2026-10-25T22:59:59.999Z')]).toEqual([
      '2026-10-25',
      '2026-10-25',
    ]);
    expect(dayAt('2026-10-25T23:00:00.000Z')).toBe('2026-10-26');
  });

  it('is that of the agency: it is already tomorrow in Vilnius, and still today in Reykjavik', () => {
    const moment = '2026-11-24T22:30:00.000Z';
    expect([dayAt(moment, zoneIn('LT')), dayAt(moment), dayAt(moment, zoneIn('IS'))]).toEqual([
      '2026-11-25',
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  it('in a zone without an offset is the day of UTC, whenever', () => {
    const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(dayIn(moment, zoneIn('IS'))).toBe(moment.toISOString().slice(0, 10));
      }),
    );
  });

  it('never goes back as time goes on, and is never more than a day from that of UTC', () => {
    const moments = fc.tuple(
      fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 90_000_000 }),
    );
    fc.assert(
      fc.property(moments, ([moment, later]) => {
        const day = dayIn(moment, stockholm);
        expect(dayIn(new Date(moment.getTime() + later), stockholm) >= day).toBe(true);
        expect(Math.abs(Date.parse(day) - moment.getTime())).toBeLessThanOrEqual(86_400_000);
      }),
    );
  });

  it('is not guessed for a country whose zone is not known', () => {
    expect(() => zoneIn('ZZ')).toThrow('The time zone of ZZ is not known.');
  });
});

describe('a calendar day', () => {
  it.each(['1900-01-01', '2026-02-28', '2199-12-31'])('%s is one', (day) => {
    expect(Day.safeParse(day).success).toBe(true);
  });
  it.each(['0000-01-01', '1899-12-31', '2200-01-01', '2026-02-30', '2026-2-3'])('%s is not a meaningful one', (day) => {
    expect(Day.safeParse(day).success).toBe(false);
  });
});
