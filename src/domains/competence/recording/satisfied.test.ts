import { expect, it } from 'vitest';
import { isCourseSatisfied, isPartSatisfied, openingsLeft, partStateOf } from './satisfied.ts';
import type { StoredStatement, Verb } from './verbs.ts';

const said = (...verbs: Verb[]) => new Set<string>(verbs);
const stated = (launch: string, unit: number, ...verbs: Verb[]): StoredStatement[] =>
  verbs.map((verb) => ({ verb, launch, unit }));

it('a part is done by what its maker asked for', () => {
  const done = (moveOn: Parameters<typeof isPartSatisfied>[0]['moveOn'], ...verbs: Verb[]) =>
    isPartSatisfied({ moveOn }, said(...verbs));
  expect([done('Passed', 'completed'), done('Passed', 'passed')]).toEqual([false, true]);
  expect([done('Completed', 'passed'), done('Completed', 'completed')]).toEqual([false, true]);
  expect([done('CompletedAndPassed', 'passed'), done('CompletedAndPassed', 'passed', 'completed')]).toEqual([
    false,
    true,
  ]);
  expect([done('CompletedOrPassed', 'failed'), done('CompletedOrPassed', 'passed')]).toEqual([false, true]);
  expect(done('Passed', 'waived')).toBe(true);
});

it('a course is done when each part is, and one that asks for nothing has been opened', () => {
  const parts = [{ moveOn: 'NotApplicable' as const }, { moveOn: 'Passed' as const }];
  expect(isCourseSatisfied([], [])).toBe(false);
  expect(isCourseSatisfied(parts, stated('a', 1, 'launched', 'passed'))).toBe(false);
  expect(isCourseSatisfied(parts, [...stated('a', 1, 'passed'), ...stated('b', 0, 'launched')])).toBe(true);
  expect(partStateOf(parts, 1, stated('a', 1, 'launched', 'failed'))).toBe('failed');
  expect(partStateOf(parts, 1, stated('a', 1, 'launched'))).toBe('begun');
  expect(partStateOf(parts, 1, [])).toBe('not-begun');
});

it('an opening that began and did not end is left', () => {
  const all = [
    ...stated('a', 0, 'launched', 'initialized'),
    ...stated('b', 0, 'launched', 'initialized', 'terminated'),
    ...stated('c', 1, 'launched'),
  ];
  expect(openingsLeft(all)).toEqual([{ launch: 'a', unit: 0 }]);
  expect(openingsLeft([...all, ...stated('a', 0, 'abandoned')])).toEqual([]);
});
