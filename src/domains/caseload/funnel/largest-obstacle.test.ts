import { expect, test } from 'vitest';
import { aStudy, persons } from '../testing/caseload-builder.ts';
import { largestObstacle } from './largest-obstacle.ts';

const lostAt = (prefix: string, count: number, stage: string, exit: string, obstacle: string) =>
  persons(prefix, count, [
    { stage: 'suspicion', date: '2026-01-02' },
    { stage, chain: 'criminal', date: '2026-02-02', exit, obstacle },
  ]);

test('the largest obstacle is the first where most dropped out, not the first of all', () => {
  const study = aStudy([
    ...lostAt('a', 12, 'suspicion', 'not-passed-on', 'OB-A03'),
    ...lostAt('b', 7, 'suspicion', 'not-passed-on', 'OB-A02'),
    ...lostAt('c', 15, 'report', 'not-opened', 'OB-A07'),
  ]);
  expect(largestObstacle(study)).toMatchObject({
    obstacle: 'OB-A03',
    stage: 'suspicion',
    share: { count: 12, of: 19 },
  });
  expect(largestObstacle(study, { kind: 'reviewed', chain: 'criminal' })).toBeNull();
});

test('where nothing may be shown there is none', () => {
  expect(largestObstacle(aStudy(lostAt('a', 3, 'suspicion', 'not-passed-on', 'OB-A03')))).toBeNull();
});
