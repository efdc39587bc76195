import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, mondayOf, monthsAfter } from './calendar-days.ts';

describe('days', () => {
  it('are counted over the change of a clock and a leap day', () => {
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-02-05', '2026-08-14')).toBe(190);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('belong to the week of their Monday', () => {
    expect(mondayOf('2026-02-01')).toBe('2026-01-26');
    expect(mondayOf('2026-02-02')).toBe('2026-02-02');
  });

  it('of another month are the same date, or its last', () => {
    expect(monthsAfter('2025-06-05', -3)).toBe('2025-03-05');
    expect(monthsAfter('2025-11-30', 3)).toBe('2026-02-28');
    expect(monthsAfter('2025-01-31', 1)).toBe('2025-02-28');
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2023-11-30', 3)).toBe('2024-02-29');
    expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
  });
});
