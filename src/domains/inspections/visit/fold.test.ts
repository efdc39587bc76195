import { describe, expect, it } from 'vitest';
import { anAct, begunAct, numbered, observed } from '../testing/builders.ts';
import { foldVisit } from './fold.ts';

const left = (n: number, leftAt: string, actor = '1000') =>
  anAct('inspection.close', { leftAt, sorted: [] }, { id: numbered(n), actor });
const again = (happenedFrom: string) => begunAct({ id: numbered(9), actor: '1000', happenedFrom });

describe('when a visit was left', () => {
  const first = left(50, '2026-02-05T20:10:00.000Z');

  it('is not moved when a late note is sorted weeks after', () => {
    const visit = foldVisit([
      begunAct(),
      observed(2, []),
      first,
      observed(3, []),
      left(51, '2026-02-24T08:40:00.000Z'),
    ]);
    expect(visit.leftAt).toBe('2026-02-05T20:10:00.000Z');
    expect(visit.left).toEqual(['1000']);
  });

  it('is when the last of several officers left, in whichever order it is recorded', () => {
    const colleague = left(51, '2026-02-05T19:30:00.000Z', '1009');
    expect(foldVisit([begunAct(), first, colleague]).leftAt).toBe('2026-02-05T20:10:00.000Z');
    expect(foldVisit([begunAct(), colleague, first]).leftAt).toBe('2026-02-05T20:10:00.000Z');
  });

  it('moves when the officer went in again', () => {
    const acts = [begunAct(), first, again('2026-02-05T20:20:00.000Z'), left(51, '2026-02-05T21:00:00.000Z')];
    expect(foldVisit(acts).leftAt).toBe('2026-02-05T21:00:00.000Z');
  });
});
