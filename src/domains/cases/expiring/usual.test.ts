import { describe, expect, it } from 'vitest';
import { anExpiringItem } from '../testing/builders.ts';
import { countOpen, firstOf, type UsualLoss, usualLine } from './usual.ts';

const now = new Date('2026-03-04T08:00:00.000Z');
const anEstimate = (id: string, over: Partial<UsualLoss> = {}): UsualLoss => ({
  ...anExpiringItem({ id, what: 'retention.alarm-log', basis: 'estimated', obstacle: null }),
  days: 90,
  countedFrom: '2026-02-05',
  isVerified: false,
  note: { sv: 'påhittat', en: 'invented' },
  held: [],
  isCovered: false,
  ...over,
});
const unknown = { diesOn: null, days: null, basis: 'unknown' } as const;
const states = (...rows: readonly UsualLoss[]) => usualLine(rows, now).map(({ id, state }) => `${id} ${state}`);

describe('what work of the sector usually leaves behind', () => {
  it('is ordered by what is usually gone soonest, then what must be asked today, then what has time', () => {
    expect(
      states(
        anEstimate('in-may'),
        anEstimate('nobody-knows', unknown),
        anEstimate('tomorrow', { diesOn: '2026-03-05T21:59:59.000Z' }),
        anEstimate('last-week', { diesOn: '2026-02-26T21:59:59.000Z' }),
      ),
    ).toEqual(['tomorrow running-out', 'nobody-knows unknown', 'last-week unknown', 'in-may ahead']);
  });

  it('is never said to be lost, however long ago the usual time has passed', () => {
    expect(states(anEstimate('old', { diesOn: '2019-01-01T21:59:59.000Z' }))).toEqual(['old unknown']);
  });

  it('is not asked for where the file holds enough of the kind: the officer checks whether it is this', () => {
    const rows = usualLine(
      [
        anEstimate('covered', { ...unknown, held: ['E06'], isCovered: true }),
        anEstimate('alike', { ...unknown, held: ['E07'] }),
        anEstimate('open', unknown),
      ],
      now,
    );
    expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual(['alike unknown', 'open unknown', 'covered held']);
    expect(countOpen(rows)).toBe(2);
  });

  it('is folded where there are more than a few, and what may be in the file always is', () => {
    const many = (open: number, held: number) =>
      firstOf(
        usualLine(
          [
            ...Array.from({ length: open }, (_, at) => anEstimate(`open ${at}`, unknown)),
            ...Array.from({ length: held }, (_, at) => anEstimate(`held ${at}`, { isCovered: true })),
          ],
          now,
        ),
      );
    const told = ({ first, rest }: ReturnType<typeof many>) => [first.length, rest.length];
    expect([told(many(4, 0)), told(many(5, 0)), told(many(2, 2)), told(many(0, 3))]).toEqual([
      [4, 0],
      [3, 2],
      [2, 2],
      [0, 3],
    ]);
  });
});
