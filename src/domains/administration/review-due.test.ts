import { describe, expect, it } from 'vitest';
import { asItWasSeen } from './may-be-changed.ts';
import { reviewDue } from './review-due.ts';

describe('when what a person may do is looked at again', () => {
  it.each([
    ['a year after it was signed', '2026-03-10T08:00:00.000Z', '2020-01-01T00:00:00.000Z', '2027-03-10'],
    ['a year after the account began, where no one has signed', null, '2026-11-24T23:59:00.000Z', '2027-11-24'],
    ['at the end of February where it began on the leap day', null, '2028-02-29T10:00:00.000Z', '2029-02-28'],
    ['over the turn of a year', '2026-12-31T10:00:00.000Z', '2020-01-01T00:00:00.000Z', '2027-12-31'],
  ])('%s', (_when, last, began, due) => {
    expect(reviewDue(last, began)).toBe(due);
  });
});

describe('what an administrator signs', () => {
  const held = (word: string) => ({ word, from: '2026-01-01T00:00:00.000Z', until: null, begun: true });
  const account = { roles: [held('officer'), held('reader')], capacities: [held('support')] };

  it('is what they have before them, in any order', () => {
    expect(asItWasSeen({ roles: ['reader', 'officer'], capacities: ['support'] }, account)).toBeNull();
  });

  it.each([
    ['one more was given', { roles: ['officer'], capacities: ['support'] }],
    ['one was ended', { roles: ['officer', 'reader', 'member'], capacities: ['support'] }],
    ['one took the place of another', { roles: ['officer', 'reader'], capacities: ['supervision'] }],
  ])('is refused where %s meanwhile', (_what, seen) => {
    expect(asItWasSeen(seen, account)).toMatchObject({ kind: 'conflict' });
  });
});
