import { describe, expect, it } from 'vitest';
import { swedish } from '../../testing/calendar.ts';
import {
  firstPaysBy,
  isExempt,
  isTooEarly,
  lackingIn,
  lastNoticeFor,
  lostBefore,
  mainContents,
  mainPaysBy,
  noticeContents,
  reachOf,
  tellMainBy,
  tellMainFrom,
} from './contractor-liability.ts';

/** Eleven invented workers: 3,500 each fell due in February, 34,000 each from March to May. */
const pay = [
  { due: '2025-02-25', kronor: 38_500 },
  { due: '2025-03-25', kronor: 121_000 },
  { due: '2025-04-25', kronor: 126_500 },
  { due: '2025-05-25', kronor: 126_500 },
];
const on = (day: string, arrived: string | null = null) => ({ day, arrived });

/*
 * Counted by hand on a calendar of 2025. Working days after Thursday 5 June: Friday 6 is the national day, 7 and 8 are a weekend, so
 * Mon 9 (1) Tue 10 (2) Wed 11 (3) Thu 12 (4) Fri 13 (5), Mon 16 (6) Tue 17 (7) Wed 18 (8) Thu 19 (9); Fri 20 is midsummer eve;
 * Mon 23 (10) Tue 24 (11) Wed 25 (12) Thu 26 (13) Fri 27 (14).
 */
describe('a notice of 5 June 2025 to the one who hired', () => {
  const first = on('2025-06-05');

  it('is to be paid within seven working days, on 17 June', () => {
    expect(firstPaysBy(first, swedish)).toBe('2025-06-17');
  });

  it('gives it fourteen working days, to 27 June, before the main contractor can be notified', () => {
    expect(tellMainFrom(first, swedish)).toBe('2025-06-28');
  });

  it('gives the worker six months from the notice to notify the main contractor, however early the pay fell due', () => {
    expect(tellMainBy(first)).toBe('2025-12-05');
    // The pay of March fell due on the 25th: six months from that day, 25 September, is not when the claim is lost.
    expect(tellMainBy(first) > '2025-09-25').toBe(true);
  });

  it('reaches 374,000 of 412,500; 38,500 fell due more than three months before it and are lost', () => {
    expect(lostBefore(first)).toBe('2025-03-05');
    expect(reachOf(first, pay)).toEqual({ reached: 374_000, lost: 38_500 });
  });

  it('counts time to pay from when it arrived, and time to act from when it was sent', () => {
    // Arrived on Monday 9 June: Tue 10 (1) ... Fri 13 (4), Mon 16 (5), Tue 17 (6), Wed 18 (7).
    const slow = on('2025-06-05', '2025-06-09');
    expect([firstPaysBy(slow, swedish), tellMainBy(slow)]).toEqual(['2025-06-18', '2025-12-05']);
  });
});

describe('the main contractor', () => {
  const first = on('2025-06-05');

  it('is liable seven working days after its own notice: of 1 July 2025, on 10 July', () => {
    // Tue 1 July; Wed 2 (1) Thu 3 (2) Fri 4 (3) Mon 7 (4) Tue 8 (5) Wed 9 (6) Thu 10 (7).
    expect(mainPaysBy(on('2025-07-01'), first, swedish)).toBe('2025-07-10');
    expect(isTooEarly(on('2025-07-01'), first, swedish)).toBe(false);
  });

  it('is liable though it was notified on the last day of the six months, and pay fell due nine months before', () => {
    // Fri 5 December; Mon 8 (1) ... Fri 12 (5), Mon 15 (6), Tue 16 (7).
    expect(mainPaysBy(on('2025-12-05'), first, swedish)).toBe('2025-12-16');
  });

  it('that was notified while the one who hired still had time owes nothing before seven days after that time', () => {
    // Fourteen days end on Fri 27 June; Mon 30 (1) Tue 1 July (2) Wed 2 (3) Thu 3 (4) Fri 4 (5) Mon 7 (6) Tue 8 (7).
    expect(isTooEarly(on('2025-06-18'), first, swedish)).toBe(true);
    expect(mainPaysBy(on('2025-06-18'), first, swedish)).toBe('2025-07-08');
  });

  it('that alone could be reached is liable seven working days after its notice', () => {
    // Wed 18 June; Thu 19 (1); Fri 20 midsummer eve; Mon 23 (2) ... Fri 27 (6), Mon 30 (7).
    expect(mainPaysBy(on('2025-06-18'), null, swedish)).toBe('2025-06-30');
  });

  it('has its days counted over Christmas without the eves and holidays', () => {
    // First notified Tue 9 December 2025: Wed 10 (1) Thu 11 (2) Fri 12 (3) Mon 15 (4) ... Fri 19 (8), Mon 22 (9) Tue 23 (10);
    // 24, 25, 26 are holidays; Mon 29 (11) Tue 30 (12); 31 and 1 January are holidays; Fri 2 January (13); Mon 5 (14).
    expect(tellMainFrom(on('2025-12-09'), swedish)).toBe('2026-01-06');
    // Main notified Wed 7 January 2026 (Tue 6 is Epiphany): Thu 8 (1) Fri 9 (2) Mon 12 (3) ... Fri 16 (7).
    expect(mainPaysBy(on('2026-01-07'), on('2025-12-09'), swedish)).toBe('2026-01-16');
  });
});

describe('pay', () => {
  it('would all have been reached by a notice eleven days earlier', () => {
    expect(lastNoticeFor('2025-02-25')).toBe('2025-05-25');
    expect(reachOf(on('2025-05-25'), pay)).toEqual({ reached: 412_500, lost: 0 });
  });
});

describe('the act', () => {
  it('applies to no contractor where the one who hired is bound by an equivalent central agreement', () => {
    const bound = { first: 'equivalent', main: 'none' } as const;
    expect([isExempt('first', bound), isExempt('main', bound)]).toEqual([true, true]);
  });

  it('does not apply to the main contractor alone where only that one is so bound', () => {
    const bound = { first: 'none', main: 'equivalent' } as const;
    expect([isExempt('first', bound), isExempt('main', bound)]).toEqual([false, true]);
  });

  it('is taken to apply where no agreement is known', () => {
    expect(isExempt('main', { first: 'not-known', main: null })).toBe(false);
  });

  it('asks for seven things in a notice, and for two more in one to the main contractor', () => {
    expect(lackingIn('first', [])).toHaveLength(7);
    expect(lackingIn('main', [])).toHaveLength(9);
    expect(lackingIn('first', noticeContents)).toEqual([]);
    expect(lackingIn('main', noticeContents)).toEqual(mainContents);
    expect(
      lackingIn(
        'first',
        noticeContents.filter((one) => one !== 'payment'),
      ),
    ).toEqual(['payment']);
  });
});
