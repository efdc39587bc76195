import { describe, expect, it } from 'vitest';
import type { Act } from '../../kernel/act.ts';
import { obstacleState } from '../cases/public.ts';
import { screeningObstacles } from './obstacles.ts';
import { aDecision, anAct, aSecond, aStanding, someAbout, uuid } from './testing/builders.ts';

const states = (day: string, ...acts: readonly Act[]) =>
  screeningObstacles(uuid(0), aStanding(...acts)).flatMap((row) => {
    const state = obstacleState(row, new Date(`${day}T13:00:00.000Z`));
    return state === null ? [] : [`${row.why} ${state}`];
  });

describe('indicators without a decision', () => {
  it('threaten when two have read, and have arisen from two weeks after the first reading on', () => {
    expect(states('2026-09-14', anAct(), aSecond())).toEqual(['screening.not-decided threatens']);
    expect(states('2026-09-28', anAct(), aSecond())).toContain('screening.not-decided arisen');
  });

  it('are shown to no one while one alone has read: it would disclose to the second reader what the first one found', () => {
    expect(states('2026-10-20')).not.toContain('screening.not-decided arisen');
  });

  it('are over with a decision, yes or no', () => {
    const late = (presumed: 'yes' | 'no') => ({ ...aDecision(presumed), recordedAt: '2026-10-01T09:00:00.000Z' });
    expect(states('2026-10-02', anAct(), late('yes'))).toContain('screening.not-decided over');
    expect(states('2026-10-02', anAct(), late('no'))).toContain('screening.not-decided over');
    expect(states('2026-10-02', anAct(), aDecision('no'))).toEqual([]);
  });

  it('are none where no reader found one', () => {
    const none = anAct({ facts: { reading: 1, reference: 'T-INVENTED', about: someAbout(), answers: [] } });
    expect(states('2026-10-20', none, aSecond([]))).toEqual([]);
  });
});

it('one reader alone threatens some days after the reading, until a second one reads or it is decided', () => {
  expect(states('2026-09-18')).toContain('screening.one-reader threatens');
  expect(states('2026-09-18', anAct(), aSecond())).not.toContain('screening.one-reader threatens');
  expect(states('2026-09-18', anAct(), aDecision('no'))).toEqual([]);
  const [row] = screeningObstacles(uuid(0), aStanding()).filter(({ why }) => why === 'screening.one-reader');
  expect(row).toMatchObject({ isWork: true, removedBy: 'identification.screen-blind', arisesAt: null });
});
