import { describe, expect, it } from 'vitest';
import type { ExpiringItemShown } from '../../schema.ts';
import { isSettled, placeOf, spanOf, ticksOf } from './expiring-words.ts';

const row = (over: Partial<ExpiringItemShown>): ExpiringItemShown => ({
  id: '01990000-0000-7000-8000-000000000001',
  what: 'case.recording',
  alike: 'log',
  note: null,
  title: 'En påhittad inspelning',
  kind: 'keeps',
  since: null,
  diesOn: null,
  basis: 'known',
  holder: 'x',
  saver: 'x',
  act: 'x',
  savedOn: null,
  lostOn: null,
  obstacle: null,
  obstacleName: null,
  state: 'ahead',
  ...over,
});

describe('positions in the list of expiring evidence', () => {
  it('the line holds every day that is known, and today', () => {
    const span = spanOf(
      [row({ diesOn: '2026-05-14T00:00:00.000Z' })],
      '2026-02-05T00:00:00.000Z',
      new Date('2026-03-04T00:00:00.000Z'),
    );
    expect([new Date(span.from).toISOString(), new Date(span.to).toISOString()]).toEqual([
      '2026-02-05T00:00:00.000Z',
      '2026-05-14T00:00:00.000Z',
    ]);
    expect(placeOf('2026-02-05T00:00:00.000Z', span)).toBe(0);
    expect(placeOf('2026-05-14T00:00:00.000Z', span)).toBe(100);
  });

  it('names its first and last day and some beginnings of months, none so near another that they touch', () => {
    const span = { from: Date.parse('2026-02-05T00:00:00.000Z'), to: Date.parse('2026-11-24T00:00:00.000Z') };
    const ticks = ticksOf(span);
    expect(ticks.map((tick) => new Date(tick).toISOString().slice(0, 10))).toEqual([
      '2026-02-05',
      '2026-04-01',
      '2026-06-01',
      '2026-08-01',
      '2026-10-01',
      '2026-11-24',
    ]);
    const week = { from: Date.parse('2026-02-26T00:00:00.000Z'), to: Date.parse('2026-03-05T00:00:00.000Z') };
    expect(ticksOf(week)).toHaveLength(3);
    expect(ticksOf({ from: week.from, to: week.from + 86_400_000 })).toHaveLength(2);
  });

  it('has few words for what is saved, lost, or known without a last day', () => {
    expect(isSettled(row({ state: 'saved' }))).toBe(true);
    expect(isSettled(row({ state: 'lost' }))).toBe(true);
    expect(isSettled(row({ state: 'ahead' }))).toBe(true);
    expect(isSettled(row({ state: 'ahead', diesOn: '2026-05-14T00:00:00.000Z' }))).toBe(false);
    expect(isSettled(row({ state: 'unknown' }))).toBe(false);
  });

  it('a line with nothing on it is a week long, never of no length', () => {
    const now = new Date('2026-03-04T00:00:00.000Z');
    const span = spanOf([], now.toISOString(), now);
    expect(span.to - span.from).toBe(7 * 86_400_000);
    expect(placeOf('2030-01-01', span)).toBe(100);
  });
});
