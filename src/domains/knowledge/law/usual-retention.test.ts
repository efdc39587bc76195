import { beforeAll, describe, expect, it } from 'vitest';
import { knownHere } from '../testing/known-here.ts';
import { notYetAsked } from './usual-retention.ts';

const note = { sv: 'påhittat', en: 'invented' };
const kept = (id: string, holder: string, days: number | null, evidence = 'EV11') => ({
  id,
  evidence,
  holder,
  days,
  unverified: true as const,
});
const lists = {
  sectors: {
    entries: [
      {
        id: 'restaurant',
        perishable: ['alarm', 'till', 'camera', 'ledger'].map((retention) => ({ retention, note })),
      },
    ],
  },
  retention: {
    entries: [
      kept('alarm', 'alarm-firm', 90),
      kept('till', 'employer', null),
      kept('camera', 'camera-owner', 14),
      kept('ledger', 'employer', null, 'EV08'),
    ],
  },
};
const left = (asked: readonly { evidence: string; holder: string }[]) =>
  notYetAsked(lists, 'restaurant', asked).map(({ retention, days }) => [retention, days]);

describe('what a sector usually leaves behind', () => {
  it('is all of it while nothing was asked for: what goes soonest first, unknown before what keeps for months', () => {
    expect(left([])).toEqual([
      ['camera', 14],
      ['till', null],
      ['ledger', null],
      ['alarm', 90],
    ]);
  });

  it('is no longer listed once that kind was asked of that holder', () => {
    expect(left([{ evidence: 'EV11', holder: 'employer' }]).map(([id]) => id)).toEqual(['camera', 'ledger', 'alarm']);
  });

  it('is still listed where the same kind was asked of another holder, or another kind of the same', () => {
    expect(left([{ evidence: 'EV11', holder: 'police' }])).toHaveLength(4);
    expect(left([{ evidence: 'EV10', holder: 'employer' }])).toHaveLength(4);
  });

  it('is nothing where the sector is not known, or nothing is written of it', () => {
    expect(notYetAsked(lists, 'unknown', [])).toEqual([]);
    expect(notYetAsked(lists, 'cleaning', [])).toEqual([]);
  });
});

describe('as the files of knowledge say it', () => {
  let known: Awaited<ReturnType<typeof knownHere>>['knowledge'];
  beforeAll(async () => {
    ({ knowledge: known } = await knownHere());
  });

  it('a berry farm leaves weighing slips, and how long they are kept is not known', () => {
    const found = notYetAsked(known, 'agriculture-forestry', []);
    expect(found.find(({ retention }) => retention === 'picking-weights')).toMatchObject({ days: null });
  });

  it('no number of days is shown that is not said to be invented', () => {
    for (const { retention, days } of notYetAsked(known, 'restaurant', []))
      if (days !== null) expect(known.retention.entries.find(({ id }) => id === retention)?.source).toMatch(/INVENTED/);
  });
});
