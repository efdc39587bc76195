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

describe('whether the employer may read a note', () => {
  const note = observed(2, []);
  const decided = (n: number, released: boolean, happenedFrom: string, recordedAt: string) =>
    anAct('inspection.release-note', { observation: note.id, released }, { id: numbered(n), happenedFrom, recordedAt });

  it('is as was decided last by the time of the server, whatever time a device claims', () => {
    const ahead = decided(60, true, '2026-02-06T19:00:00.000Z', '2026-02-05T20:00:00.000Z');
    const masked = decided(61, false, '2026-02-05T20:30:00.000Z', '2026-02-05T20:30:00.000Z');
    expect(foldVisit([begunAct(), note, ahead]).released).toMatchObject([{ at: '2026-02-05T20:00:00.000Z' }]);
    for (const acts of [
      [ahead, masked],
      [masked, ahead],
    ])
      expect(foldVisit([begunAct(), note, ...acts]).released).toEqual([]);
  });
});
