import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const left = (due: string) => timeLeft(new Date(due), now);

it('counts the last two hours in minutes', () => {
  expect(left('2026-11-24T09:00:00.000Z')).toMatchObject({ values: { count: 20 } });
});

it('never says more time than there is', () => {
  expect(left('2026-11-24T12:39:00.000Z')).toMatchObject({ text: { id: 'work.left.hours' }, values: { count: 3 } });
  expect(left('2026-11-27T08:39:00.000Z')).toMatchObject({ text: { id: 'work.left.days' }, values: { count: 2 } });
});

it('is overdue from the very minute', () => {
  expect(left('2026-11-24T08:40:00.000Z')).toBe('overdue');
});
