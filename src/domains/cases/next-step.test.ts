import { describe, expect, it } from 'vitest';
import { expiringLine } from './expiring/expiring-line.ts';
import { nextStep, type Owed } from './next-step.ts';
import { anExpiringItem } from './testing/builders.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const owed = (id: string, dueAt: string | null, waits = false): Owed => ({ id, dueAt, waits });
const soon = '2026-11-26T08:00:00.000Z';
const later = '2026-12-02T08:00:00.000Z';

describe('the next step of a case', () => {
  it('is what is due first, and is urgent within three days', () => {
    const tasks = [owed('later', later), owed('soon', soon)];
    expect(nextStep(tasks, [], now)).toEqual({ from: 'task', id: 'soon', isSoon: true });
    expect(nextStep([owed('later', later)], [], now)).toEqual({ from: 'task', id: 'later', isSoon: false });
  });

  it('is what runs out, where that comes before what is due; at the same moment, what is owed', () => {
    const line = expiringLine([anExpiringItem({ id: 'log', diesOn: soon, basis: 'known' })], now);
    expect(nextStep([owed('later', later)], line, now)).toEqual({ from: 'chance', id: 'log', isSoon: true });
    expect(nextStep([owed('task', soon)], line, now)).toEqual({ from: 'task', id: 'task', isSoon: true });
  });

  it('is to ask today, where a last day is unknown and nothing has a date', () => {
    const line = expiringLine([anExpiringItem({ id: 'stay', diesOn: null, basis: 'unknown' })], now);
    expect(nextStep([owed('undated', null)], line, now)).toEqual({ from: 'chance', id: 'stay', isSoon: true });
    expect(nextStep([owed('undated', null)], [], now)).toEqual({ from: 'task', id: 'undated', isSoon: false });
  });

  it('is never what others owe, nor what is saved, lost or has time; then there is none', () => {
    const line = expiringLine(
      [
        anExpiringItem({ id: 'saved', savedOn: '2026-11-01T08:00:00.000Z' }),
        anExpiringItem({ id: 'lost', lostOn: '2026-11-01T08:00:00.000Z' }),
        anExpiringItem({ id: 'ahead', diesOn: '2027-03-01T08:00:00.000Z' }),
      ],
      now,
    );
    expect(nextStep([owed('theirs', soon, true)], line, now)).toBeNull();
  });
});
