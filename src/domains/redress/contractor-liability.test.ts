import { describe, expect, it } from 'vitest';
import { deadlinesOf, lastNoticeFor, lostFrom, reachOf } from './contractor-liability.ts';

/** Eleven invented workers: 3,500 each fell due in February, 34,000 each from March to May. */
const pay = [
  { due: '2025-02-25', kronor: 38_500 },
  { due: '2025-03-25', kronor: 121_000 },
  { due: '2025-04-25', kronor: 126_500 },
  { due: '2025-05-25', kronor: 126_500 },
];

describe('a notice to contractors', () => {
  it('of 5 June 2025 is due from the first on 17 June and from the main contractor after 27 June', () => {
    expect(deadlinesOf('2025-06-05', pay)).toEqual({
      firstPaysBy: '2025-06-17',
      mainDutyFrom: '2025-06-27',
      tellMainBy: '2025-09-25',
      lostBefore: '2025-03-05',
    });
  });

  it('reaches 374,000 of 412,500; 38,500 fell due too long before it and are lost', () => {
    expect(reachOf('2025-06-05', pay)).toEqual({ reached: 374_000, lost: 38_500 });
  });

  it('eleven days earlier would have reached all of it', () => {
    expect(lastNoticeFor('2025-02-25')).toBe('2025-05-25');
    expect(lostFrom('2025-02-25')).toBe('2025-05-26');
    expect(reachOf('2025-05-25', pay)).toEqual({ reached: 412_500, lost: 0 });
  });

  it('that reaches nothing has no day by which to tell the main contractor', () => {
    expect(deadlinesOf('2025-12-01', pay.slice(0, 1)).tellMainBy).toBeNull();
  });
});
