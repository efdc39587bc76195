import { describe, expect, it } from 'vitest';
import { type FoundWithdrawal, heed } from './heed.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const moment = '2026-11-24T08:40:00.000Z';

const found = (seenAt: string | null): FoundWithdrawal => ({
  at: { country: 'SE', realm: '7' },
  stream: uuid(1),
  streamKind: 'reflection-period',
  withdrawal: { id: uuid(2), at: moment, arrivedAt: moment, seenAt, from: null },
});

describe('saying that one has seen a withdrawal', () => {
  it('is an act in the matter into which it came, and names the letter alone', () => {
    expect(heed(uuid(9), found(null))).toMatchObject([
      { id: uuid(9), stream: uuid(1), streamKind: 'reflection-period', facts: { letter: uuid(2) }, words: null },
    ]);
  });

  it('is said once', () => {
    expect(() => heed(uuid(9), found(moment))).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
