import { expect, test } from 'vitest';
import { aStudy, persons } from '../testing/caseload-builder.ts';

/** A study of so many people in one file, and so many more who are each in a file of their own. */
function figures(inOne: number, others: number) {
  const steps = [{ stage: 'suspicion', date: '2024-07-01' }];
  const went = [...steps, { stage: 'report', date: '2024-08-01', chain: 'criminal' }];
  const rows = [
    ...persons('one-', inOne, went).map((row) => ({ ...row, case: 'k-one' })),
    ...persons('other-', others, went),
  ];
  return aStudy(rows).sources[0]?.chains[0];
}

test('a case and everyone beside it are shown where both are five or more', () => {
  const chain = figures(11, 6);
  expect(chain?.largest_case).toBe(11);
  expect(chain?.largest?.map(({ group, reached }) => [group, reached])).toEqual([
    ['largest-case', 11],
    ['beside-it', 6],
  ]);
});

test('a case beside which fewer than five are counted is not shown: subtracting it would show them', () => {
  for (const others of [1, 4]) {
    const chain = figures(11, others);
    expect([chain?.largest_case, chain?.why.largest_case]).toEqual([null, 'suppressed']);
    expect(chain?.largest).toBeUndefined();
  }
});

test('that everyone is in one case may be shown', () => {
  expect(figures(11, 0)?.largest_case).toBe(11);
});
