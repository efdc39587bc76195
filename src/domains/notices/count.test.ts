import { expect, it } from 'vitest';
import type { WorkStage } from '../tasks/public.ts';
import { dueByDay, numbersOf } from './count.ts';

const now = new Date('2026-11-24T08:00:00.000Z');
const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const item = (id: string, stage: WorkStage | null, dueAt: string | null) => ({ id, stage, dueAt });
const items = [
  item('a', 'past', '2026-11-20T08:00:00.000Z'),
  item('b', 'near', '2026-11-24T15:00:00.000Z'),
  item('b', 'near', '2026-11-24T15:00:00.000Z'),
  item('c', 'near', '2026-11-26T08:00:00.000Z'),
  item('d', 'asked', '2026-12-01T08:00:00.000Z'),
  item('e', 'asked', null),
  item('f', null, '2026-11-24T15:00:00.000Z'),
  item('g', 'answered', '2026-11-24T15:00:00.000Z'),
];

it('counts what is asked of a person, each matter once, and not what others owe or have answered', () => {
  expect(numbersOf(items, now, dayOf)).toEqual([5, 1, 1, 1]);
  expect(numbersOf([], now, dayOf)).toEqual([0, 0, 0, 0]);
});

it('gives each day its number, in order', () => {
  expect(dueByDay([...items].reverse(), dayOf)).toEqual([
    { day: '2026-11-20', count: 1 },
    { day: '2026-11-24', count: 1 },
    { day: '2026-11-26', count: 1 },
    { day: '2026-12-01', count: 1 },
  ]);
});
