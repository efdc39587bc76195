import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween } from '../../../kernel/time/calendar-days.ts';
import { becomes, decisionOn, gapOn, retainUntil, stateOn } from './retain-until.ts';
import type { Period, Retention } from './retention.ts';

const countries = ['DE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL', 'SE'];
const noonOn = (day: string): Date => new Date(`${day}T12:00:00.000Z`);
const until = (day: string, period: Period | null, country = 'SE') => retainUntil({ period }, noonOn(day), country);
const years = (amount: number): Period => ({ amount, unit: 'years' });
const months = (amount: number): Period => ({ amount, unit: 'months' });
const days = (amount: number): Period => ({ amount, unit: 'days' });

const anyMoment = fc.date({
  min: new Date('1990-01-01T00:00:00.000Z'),
  max: new Date('2100-12-31T23:59:59.000Z'),
  noInvalidDate: true,
});
const anyCountry = fc.constantFrom(...countries);
const anyPeriod = fc.record({
  amount: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom('years' as const, 'months' as const, 'days' as const),
});

describe('the last day on which a record is kept', () => {
  it('is the same date so long after, and the last of a month that has no such date', () => {
    expect(until('2026-01-31', months(1))).toBe('2026-02-28');
    expect(until('2028-01-31', months(1))).toBe('2028-02-29');
    expect(until('2026-08-31', months(6))).toBe('2027-02-28');
    expect(until('2028-02-29', years(1))).toBe('2029-02-28');
    expect(until('2028-02-29', years(4))).toBe('2032-02-29');
    expect(until('2026-11-24', years(5))).toBe('2031-11-24');
    expect(until('2028-02-28', days(2))).toBe('2028-03-01');
  });

  it('without a period is the day of the moment itself', () => {
    expect(until('2026-11-24', null)).toBe('2026-11-24');
  });

  it('begins on the calendar of the country: the same moment is another day elsewhere, also where a clock changes', () => {
    const lateInReykjavik = new Date('2026-12-31T23:30:00.000Z');
    expect(retainUntil({ period: years(1) }, lateInReykjavik, 'IS')).toBe('2027-12-31');
    expect(retainUntil({ period: years(1) }, lateInReykjavik, 'SE')).toBe('2028-01-01');
    expect(retainUntil({ period: days(1) }, new Date('2026-03-28T22:30:00.000Z'), 'SE')).toBe('2026-03-29');
    expect(retainUntil({ period: days(1) }, new Date('2026-03-28T22:30:00.000Z'), 'FI')).toBe('2026-03-30');
  });

  it('never comes before the moment, and never earlier for a longer time', () => {
    fc.assert(
      fc.property(anyMoment, anyCountry, anyPeriod, (moment, country, period) => {
        const begins = retainUntil({ period: null }, moment, country);
        const ends = retainUntil({ period }, moment, country);
        const later = retainUntil({ period: { ...period, amount: period.amount + 1 } }, moment, country);
        expect(ends > begins && later > ends).toBe(true);
      }),
    );
  });

  it('never comes earlier for what began later, in the same country', () => {
    fc.assert(
      fc.property(
        anyMoment,
        fc.integer({ min: 0, max: 400 }),
        anyCountry,
        anyPeriod,
        (moment, more, country, period) => {
          const later = new Date(moment.getTime() + more * 86_400_000);
          expect(retainUntil({ period }, later, country) >= retainUntil({ period }, moment, country)).toBe(true);
        },
      ),
    );
  });

  it('is the same for twelve months and for one year, and keeps the date', () => {
    fc.assert(
      fc.property(anyMoment, anyCountry, fc.integer({ min: 1, max: 50 }), (moment, country, amount) => {
        const inYears = retainUntil({ period: years(amount) }, moment, country);
        expect(retainUntil({ period: months(12 * amount) }, moment, country)).toBe(inYears);
        const begins = retainUntil({ period: null }, moment, country);
        // The date is kept, but for 29 February in a year that has none.
        expect(inYears.slice(5) === begins.slice(5) || begins.endsWith('02-29')).toBe(true);
      }),
    );
  });

  it('counts days as days, whatever month or clock they cross', () => {
    fc.assert(
      fc.property(anyMoment, anyCountry, fc.integer({ min: 1, max: 999 }), (moment, country, amount) => {
        const begins = retainUntil({ period: null }, moment, country);
        const ends = retainUntil({ period: days(amount) }, moment, country);
        expect(daysBetween(begins, ends)).toBe(amount);
        expect(ends).toBe(daysAfter(begins, amount));
      }),
    );
  });
});

const id = (last: number): string => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const decision = (last: number, over: Partial<Retention> = {}): Retention => ({
  ...{ id: id(last), kind: 'case', regime: 'gdpr', outcome: 'erase', period: years(5), runsFrom: 'closed' },
  ...{ reference: 'Påhittat beslut', decidedOn: '2026-01-01', validFrom: '2026-01-01', archiveFirst: false },
  ...{ madeAt: `2026-01-0${last}T08:00:00.000Z`, endedAt: null },
  ...over,
});
const cases = { kind: 'case', regime: 'gdpr' } as const;

it('without a reference of the agency’s own decision nothing is erased', () => {
  expect(becomes(decision(1))).toBe('erased');
  expect(becomes(decision(1, { reference: null }))).toBe('restricted');
  expect(becomes(decision(1, { outcome: 'restrict' }))).toBe('restricted');
});

it('the decision that began last holds, until it is ended; one for other records or of another regime never', () => {
  const all = [
    decision(1),
    decision(2, { validFrom: '2026-06-01' }),
    decision(3, { validFrom: '2027-01-01' }),
    decision(4, { kind: 'claim' }),
    decision(5, { regime: 'law-enforcement' }),
  ];
  const on = (day: string, of: readonly Retention[] = all) => decisionOn(of, cases, day)?.id ?? null;
  expect(on('2025-12-31')).toBeNull();
  expect([on('2026-01-01'), on('2026-05-31'), on('2026-06-01'), on('2027-01-01')]).toEqual([
    ...[id(1), id(1), id(2), id(3)],
  ]);
  const ended = all.map((one) => (one.id === id(2) ? { ...one, endedAt: '2026-07-01T08:00:00.000Z' } : one));
  expect(on('2026-08-01', ended)).toBe(id(1));
  expect(ended.map((one) => stateOn(one, ended, '2026-08-01'))).toEqual([
    ...['holds', 'ended', 'ahead', 'holds', 'holds'],
  ]);
  expect(stateOn(decision(1), all, '2026-08-01')).toBe('replaced');
});

it('of two that begin on one day the one that was written down last holds', () => {
  expect(decisionOn([decision(2), decision(1)], cases, '2026-02-01')?.id).toBe(id(2));
});

it('says what an agency has still to decide', () => {
  expect(gapOn([], cases, '2026-11-24')).toBe('undecided');
  expect(gapOn([decision(1, { validFrom: '2027-01-01' })], cases, '2026-11-24')).toBe('undecided');
  expect(gapOn([decision(1, { reference: null })], cases, '2026-11-24')).toBe('no-reference');
  expect(gapOn([decision(1)], cases, '2026-11-24')).toBe('none');
});
