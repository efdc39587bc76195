import { describe, expect, it } from 'vitest';
import { anExpiringItem } from '../testing/builders.ts';
import { chanceState, expiringLine, lineFinding } from './expiring-line.ts';

const now = new Date('2026-03-04T08:00:00.000Z');

describe('expiring evidence and rights', () => {
  it('gives a thing the state that was recorded: saved, or lost', () => {
    expect(chanceState(anExpiringItem({ savedOn: '2026-02-11T09:00:00.000Z' }), now)).toBe('saved');
    expect(chanceState(anExpiringItem({ lostOn: '2026-02-19T00:00:00.000Z' }), now)).toBe('lost');
  });

  it('never says lost or saved before it happened, when the clock is set back', () => {
    expect(
      chanceState(anExpiringItem({ savedOn: '2026-03-18T09:00:00.000Z', diesOn: '2026-03-20T09:00:00.000Z' }), now),
    ).toBe('ahead');
  });

  it('says that a last day which no one knows is unknown: ask today', () => {
    expect(chanceState(anExpiringItem({ diesOn: null, basis: 'unknown' }), now)).toBe('unknown');
  });

  it('does not call recorded safe hours unknown: they come back every week', () => {
    expect(chanceState(anExpiringItem({ kind: 'reach', diesOn: null, basis: 'known' }), now)).toBe('ahead');
    expect(chanceState(anExpiringItem({ kind: 'reach', diesOn: null, basis: 'unknown' }), now)).toBe('unknown');
    expect(chanceState(anExpiringItem({ kind: 'leaves', diesOn: null, basis: 'known' }), now)).toBe('unknown');
  });

  it('puts what is being lost day by day first among what is unknown, and hours to reach a person last', () => {
    const unknown = { diesOn: null, basis: 'unknown' } as const;
    const line = expiringLine(
      [
        anExpiringItem({ ...unknown, id: 'hours', kind: 'reach' }),
        anExpiringItem({ ...unknown, id: 'log' }),
        anExpiringItem({ ...unknown, id: 'stay', kind: 'expires', since: '2026-02-15T00:00:00.000Z' }),
      ],
      now,
    );
    expect(line.map(({ id }) => id)).toEqual(['stay', 'log', 'hours']);
  });

  it('treats what is past its last day as lost, unless that day was an estimate', () => {
    const past = { diesOn: '2026-03-01T00:00:00.000Z' };
    expect(chanceState(anExpiringItem({ ...past, basis: 'rule' }), now)).toBe('lost');
    expect(chanceState(anExpiringItem({ ...past, basis: 'estimated' }), now)).toBe('unknown');
  });

  it('runs out within 72 hours, and from the first day on of what is lost day by day', () => {
    expect(chanceState(anExpiringItem({ diesOn: '2026-03-07T08:00:00.000Z' }), now)).toBe('running-out');
    expect(chanceState(anExpiringItem({ diesOn: '2026-03-07T08:00:01.000Z' }), now)).toBe('ahead');
    expect(
      chanceState(anExpiringItem({ diesOn: '2026-05-01T00:00:00.000Z', since: '2026-03-01T00:00:00.000Z' }), now),
    ).toBe('running-out');
  });

  it('begins with what is urgent, then what is unknown, then what has time, and ends with what is over', () => {
    const rows = [
      anExpiringItem({ id: 'saved', savedOn: '2026-02-11T09:00:00.000Z' }),
      anExpiringItem({ id: 'ahead', diesOn: '2026-04-30T00:00:00.000Z' }),
      anExpiringItem({ id: 'unknown', diesOn: null, basis: 'unknown' }),
      anExpiringItem({ id: 'soon', diesOn: '2026-03-05T00:00:00.000Z' }),
    ];
    const line = expiringLine(rows, now);
    expect(line.map(({ id }) => id)).toEqual(['soon', 'unknown', 'ahead', 'saved']);
    expect(lineFinding(line)).toMatchObject({ kind: 'running-out', row: { id: 'soon' } });
    expect(lineFinding(line.slice(1))).toEqual({ kind: 'unknown', count: 1 });
    expect(lineFinding(line.slice(2))).toEqual({ kind: 'calm', count: 0 });
  });
});
