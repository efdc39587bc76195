import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { toHeed } from './heed.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-11-24T08:40:00.000Z';

const act = {
  id: uuid(9),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'support' as const,
  sitting: uuid(700),
  happenedFrom: moment,
  happenedTo: null,
  precision: 'minute' as const,
};
const found = (seenAt: string | null) => ({
  id: uuid(1),
  at: { country: 'SE', realm: '7' },
  streamKind: 'reflection-period',
  withdrawal: { id: uuid(2), why: 'consent' as const, at: moment, arrivedAt: moment, seenAt, from: null },
});

describe('confirming that a withdrawal was seen', () => {
  it('is an act in the matter into which it came, and names the letter alone', () => {
    expect(decide(toHeed, { act }, found(null), new Date(moment))).toMatchObject([
      { id: uuid(9), stream: uuid(1), streamKind: 'reflection-period', facts: { letter: uuid(2) }, words: null },
    ]);
  });

  it('is said once', () => {
    expect(() => decide(toHeed, { act }, found(moment), new Date(moment))).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});
