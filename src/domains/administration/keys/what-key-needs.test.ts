import { describe, expect, it } from 'vitest';
import { whatKeyNeeds } from './what-key-needs.ts';

const today = '2026-11-24';
const key = { isInUse: true, isLeft: false, lastDay: '2027-06-30' };

describe('what a key needs', () => {
  it.each([
    ['nothing while someone answers for it and it lasts', {}, []],
    ['another administrator, when the one who answers for it has left', { isLeft: true }, ['left']],
    ['a successor fourteen days before its last day', { lastDay: '2026-12-08' }, ['ends-soon']],
    ['none fifteen days before', { lastDay: '2026-12-09' }, []],
    ['one on its last day', { lastDay: today }, ['ends-soon']],
    ['both', { isLeft: true, lastDay: today }, ['left', 'ends-soon']],
    ['nothing when it has ended', { isInUse: false, isLeft: true, lastDay: today }, []],
  ] as const)('is %s', (_what, over, needs) => {
    expect(whatKeyNeeds({ ...key, ...over }, today)).toEqual(needs);
  });
});
