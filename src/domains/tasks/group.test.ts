import { describe, expect, it } from 'vitest';
import { answersToldSince, groupOf } from './group.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const inHours = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();
const group = (dueAt: string | null, waits = false, answeredAt: string | null = null) =>
  groupOf({ waits, dueAt, answeredAt }, now);

describe('a task', () => {
  it('that is due within three days must be answered now, to the moment', () => {
    expect(group(inHours(72))).toBe('answer-now');
    expect(group(new Date(now.getTime() + 72 * 3_600_000 + 1).toISOString())).toBe('soon');
  });

  it('that is overdue must be answered now; after thirty days it is listed as long overdue', () => {
    expect([group(inHours(-1)), group(inHours(-30 * 24))]).toEqual(['answer-now', 'answer-now']);
    expect([group(inHours(-30 * 24 - 1)), group(inHours(-9000))]).toEqual(['left-lying', 'left-lying']);
  });

  it('without a date is in the group without one: not known when is neither now nor never', () => {
    expect(group(null)).toBe('no-date');
  });

  it('that others owe us waits, whatever its date', () => {
    for (const dueAt of [inHours(-1), inHours(1), inHours(1000), null]) {
      expect(group(dueAt, true)).toBe('waiting');
    }
  });

  it('that others have answered is shown as answered, whatever was waited for, and for seven days', () => {
    for (const dueAt of [inHours(-1), inHours(1), null]) expect(group(dueAt, true, inHours(-2))).toBe('answered');
    expect(answersToldSince(now).toISOString()).toBe('2026-11-17T08:40:00.000Z');
  });
});
