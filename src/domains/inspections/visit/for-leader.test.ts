import { describe, expect, it } from 'vitest';
import { anAct, aVisit, numbered, observed } from '../testing/builders.ts';
import { linesForLeader, staysBehind } from './for-leader.ts';

const passports = observed(2, [{ code: 'INS-I01', known: ['seen'] }], { happenedFrom: '2026-02-05T18:05:00.000Z' });
const told = observed(3, [{ code: 'INS-F02', known: ['seen', 'said'] }]);
const denied = observed(4, [{ code: 'INS-I01', known: 'asked-and-not-so' }]);
const stopped = anAct(
  'inspection.stop-demands',
  { toldBy: 'police', demandMadeAt: '2026-02-05T17:55:00.000Z' },
  { id: numbered(5), happenedFrom: '2026-02-05T18:08:00.000Z' },
);

describe('what an investigation leader is handed of a visit', () => {
  it('is what was seen or read, and the suspicion with a demand that was made before it', () => {
    expect(linesForLeader(aVisit(stopped, passports))).toEqual([
      { kind: 'note', act: numbered(2), at: '2026-02-05T18:05:00.000Z', codes: ['INS-I01'] },
      {
        kind: 'suspicion',
        act: numbered(5),
        at: '2026-02-05T18:08:00.000Z',
        demandMadeAt: '2026-02-05T17:55:00.000Z',
      },
    ]);
  });

  it('is never what a worker said or answered: such notes stay, and are counted', () => {
    const visit = aVisit(passports, told, denied);
    expect(linesForLeader(visit).map(({ act }) => act)).toEqual([numbered(2)]);
    expect(staysBehind(visit)).toBe(2);
  });

  it('is no note without a sign either: it is not said how it is known', () => {
    const visit = aVisit(passports, observed(6, []));
    expect(linesForLeader(visit).map(({ act }) => act)).toEqual([numbered(2)]);
    expect(staysBehind(visit)).toBe(1);
  });
});
