import { describe, expect, it } from 'vitest';
import { guessOrder, readDay } from './read-day.ts';

describe('a day of a list', () => {
  it('is read as people write it', () => {
    for (const written of [
      '2021-04-03',
      '20210403',
      '3.4.2021',
      '03/04/2021',
      '3/4 2021',
      '2021-04-03 14:05',
      '3. 4. 2021',
    ])
      expect(readDay(written, 'dmy'), written).toEqual({ day: '2021-04-03', precision: 'day' });
    expect(readDay('4/3/2021', 'mdy')?.day).toBe('2021-04-03');
    expect(readDay('2021/4/3', 'dmy')?.day).toBe('2021-04-03');
  });

  it('is a month or a year where no more stands there', () => {
    expect(readDay('2021-04', 'dmy')).toEqual({ day: '2021-04-01', precision: 'month' });
    expect(readDay('2021', 'dmy')).toEqual({ day: '2021-01-01', precision: 'year' });
  });

  it('is none where the calendar has none, or the year has two digits', () => {
    for (const written of ['31.2.2021', '29.2.2021', '3.4.21', '13/13/2021', 'i våras', '', '1.1.1850'])
      expect(readDay(written, 'dmy'), written).toBeNull();
    expect(readDay('29.2.2024', 'dmy')?.day).toBe('2024-02-29');
  });

  it('has the order in which most of a column can be read', () => {
    expect(guessOrder(['3.4.2021', '31.12.2021'])).toBe('dmy');
    expect(guessOrder(['4/13/2021', '12/31/2021'])).toBe('mdy');
    expect(guessOrder([])).toBe('dmy');
  });
});
