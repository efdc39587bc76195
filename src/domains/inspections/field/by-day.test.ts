import { expect, it } from 'vitest';
import { byDay } from './by-day.ts';

const at = (startsAt: string | null) => ({ startsAt });

it('puts inspections under the day they are on, the next one first, and what is past last', () => {
  const now = new Date('2026-11-28T21:30:00.000Z'); // half past ten in the evening in Sweden
  const [late, small, tomorrow] = ['2026-11-28T22:15:00.000Z', '2026-11-28T23:30:00.000Z', '2026-11-29T08:00:00.000Z'];
  const [later, past] = ['2026-12-04T08:00:00.000Z', '2026-11-27T08:00:00.000Z'];
  expect(byDay([at(past), at(null), at(later), at(tomorrow), at(small), at(late)], now, 'Europe/Stockholm')).toEqual([
    { day: 'today', items: [at(late)] },
    { day: 'tomorrow', items: [at(small), at(tomorrow)] },
    { day: 'later', items: [at(later)] },
    { day: 'no-time', items: [at(null)] },
    { day: 'earlier', items: [at(past)] },
  ]);
  expect(byDay([], now, 'Europe/Stockholm')).toEqual([]);
});
