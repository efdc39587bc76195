import { describe, expect, it } from 'vitest';
import { chanceState, lastChanceLine, lineFinding } from './last-chance.ts';
import { aPerishable } from './testing/builders.ts';

const now = new Date('2026-03-04T08:00:00.000Z');

describe('the last-chance line', () => {
  it('says of a thing what somebody recorded of it: saved, or lost', () => {
    expect(chanceState(aPerishable({ savedOn: '2026-02-11T09:00:00.000Z' }), now)).toBe('saved');
    expect(chanceState(aPerishable({ lostOn: '2026-02-19T00:00:00.000Z' }), now)).toBe('lost');
  });

  it('never says lost or saved before it happened, when the clock is set back', () => {
    expect(
      chanceState(aPerishable({ savedOn: '2026-03-18T09:00:00.000Z', diesOn: '2026-03-20T09:00:00.000Z' }), now),
    ).toBe('ahead');
  });

  it('says that what nobody knows the last day of is unknown: ask today', () => {
    expect(chanceState(aPerishable({ diesOn: null, basis: 'unknown' }), now)).toBe('unknown');
  });

  it('does not call safe hours unknown that somebody has told: they come back every week', () => {
    expect(chanceState(aPerishable({ kind: 'reach', diesOn: null, basis: 'known' }), now)).toBe('ahead');
    expect(chanceState(aPerishable({ kind: 'reach', diesOn: null, basis: 'unknown' }), now)).toBe('unknown');
    expect(chanceState(aPerishable({ kind: 'leaves', diesOn: null, basis: 'known' }), now)).toBe('unknown');
  });

  it('puts what is being lost day by day first among what is unknown, and hours to reach somebody last', () => {
    const unknown = { diesOn: null, basis: 'unknown' } as const;
    const line = lastChanceLine(
      [
        aPerishable({ ...unknown, id: 'hours', kind: 'reach' }),
        aPerishable({ ...unknown, id: 'log' }),
        aPerishable({ ...unknown, id: 'stay', kind: 'expires', since: '2026-02-15T00:00:00.000Z' }),
      ],
      now,
    );
    expect(line.map(({ id }) => id)).toEqual(['stay', 'log', 'hours']);
  });

  it('holds what lies past its last day for lost, unless that day was an estimate', () => {
    const past = { diesOn: '2026-03-01T00:00:00.000Z' };
    expect(chanceState(aPerishable({ ...past, basis: 'rule' }), now)).toBe('lost');
    expect(chanceState(aPerishable({ ...past, basis: 'estimated' }), now)).toBe('unknown');
  });

  it('runs out within 72 hours, and from the first day on of what is lost day by day', () => {
    expect(chanceState(aPerishable({ diesOn: '2026-03-07T08:00:00.000Z' }), now)).toBe('running-out');
    expect(chanceState(aPerishable({ diesOn: '2026-03-07T08:00:01.000Z' }), now)).toBe('ahead');
    expect(
      chanceState(aPerishable({ diesOn: '2026-05-01T00:00:00.000Z', since: '2026-03-01T00:00:00.000Z' }), now),
    ).toBe('running-out');
  });

  it('begins with what burns, then what is unknown, then what has time, and ends with what is over', () => {
    const rows = [
      aPerishable({ id: 'saved', savedOn: '2026-02-11T09:00:00.000Z' }),
      aPerishable({ id: 'ahead', diesOn: '2026-04-30T00:00:00.000Z' }),
      aPerishable({ id: 'unknown', diesOn: null, basis: 'unknown' }),
      aPerishable({ id: 'soon', diesOn: '2026-03-05T00:00:00.000Z' }),
    ];
    const line = lastChanceLine(rows, now);
    expect(line.map(({ id }) => id)).toEqual(['soon', 'unknown', 'ahead', 'saved']);
    expect(lineFinding(line)).toMatchObject({ kind: 'running-out', row: { id: 'soon' } });
    expect(lineFinding(line.slice(1))).toEqual({ kind: 'unknown', count: 1 });
    expect(lineFinding(line.slice(2))).toEqual({ kind: 'calm', count: 0 });
  });
});
