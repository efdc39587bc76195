import { describe, expect, it } from 'vitest';
import { obstacleState, obstaclesAt } from './state.ts';

const day = (of: number) => `2026-11-${String(of).padStart(2, '0')}T09:00:00.000Z`;
const row = (arises: number | null, ended: number | null = null, from = 10) => ({
  id: `${from}-${arises}-${ended}`,
  threatensFrom: day(from),
  arisesAt: arises === null ? null : day(arises),
  endedOn: ended === null ? null : day(ended),
});
const on = (of: number) => new Date(day(of));

describe('an obstacle', () => {
  it('is not shown before it can arise, threatens until it has, and has then arisen', () => {
    expect([9, 10, 11, 12, 20].map((of) => obstacleState(row(12), on(of)))).toEqual([
      null,
      'threatens',
      'threatens',
      'arisen',
      'arisen',
    ]);
  });

  it('is over when an act took its reason away, and was arisen until then', () => {
    expect([12, 13, 14, 30].map((of) => obstacleState(row(12, 14), on(of)))).toEqual([
      'arisen',
      'arisen',
      'over',
      'over',
    ]);
  });

  it('that was averted in time is not shown', () => {
    expect(obstacleState(row(12, 11), on(11))).toBeNull();
    expect(obstacleState(row(12, 11), on(20))).toBeNull();
    expect(obstacleState(row(null, 11), on(20))).toBeNull();
  });

  it('without a day threatens until an act ends it', () => {
    expect(obstacleState(row(null), on(28))).toBe('threatens');
  });
});

it('what has arisen comes first, the oldest of it first; then what threatens next; then what is over', () => {
  const rows = [row(25), row(11, 13), row(null), row(14), row(12)];
  expect(obstaclesAt(rows, on(20)).map(({ id, state }) => [state, id])).toEqual([
    ['arisen', row(12).id],
    ['arisen', row(14).id],
    ['threatens', row(25).id],
    ['threatens', row(null).id],
    ['over', row(11, 13).id],
  ]);
});
