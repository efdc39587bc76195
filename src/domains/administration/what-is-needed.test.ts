import { expect, it } from 'vitest';
import { firstEnd, isAway, whatIsNeeded } from './what-is-needed.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const role = { word: 'officer', from: '2026-01-01T00:00:00.000Z', until: null, begun: true };
const inOrder = {
  hasEnded: false,
  leavesAt: null,
  roles: [role],
  capacities: [{ ...role, word: 'supervision' }],
  roleUntil: null,
  absence: null,
  waysIn: 1,
  recoveredAt: null,
  byOperatorAt: null,
  isUnconfirmed: false,
  mailFailed: false,
  isOnlyAdministrator: false,
  invitation: null,
};

it('nothing is needed of a person who is there, with a role, a capacity and a way in', () => {
  expect(whatIsNeeded(inOrder, now)).toEqual([]);
});

it.each([
  ['recovered', { recoveredAt: '2026-11-23T09:00:00.000Z' }],
  ['by-operator', { byOperatorAt: '2026-11-23T09:00:00.000Z' }],
  ['came-by-mail', { isUnconfirmed: true }],
  ['mail-failed', { waysIn: 0, mailFailed: true }],
  ['only-administrator', { isOnlyAdministrator: true }],
  ['no-deputy', { absence: { isNow: true, deputy: null } }],
  ['role-ends', { roleUntil: '2026-11-30T22:59:00.000Z' }],
  ['no-role', { roles: [] }],
  ['no-capacity', { capacities: [] }],
  ['invitation-ended', { waysIn: 0, invitation: { isOpen: false } }],
] as const)('it is said that %s', (need, over) => {
  expect(whatIsNeeded({ ...inOrder, ...over }, now)).toEqual([need]);
});

it('nothing is needed of a person who leaves in time, is absent with a deputy, or has an account that ended', () => {
  const leaving = { roleUntil: '2026-11-30T22:59:00.000Z', leavesAt: '2026-11-30T22:59:00.000Z' };
  expect(whatIsNeeded({ ...inOrder, ...leaving }, now)).toEqual([]);
  expect(whatIsNeeded({ ...inOrder, absence: { isNow: true, deputy: 'someone' } }, now)).toEqual([]);
  expect(whatIsNeeded({ ...inOrder, roles: [], capacities: [], hasEnded: true }, now)).toEqual([]);
});

it('the first role to end is named, and a person is away on the first and the last day too', () => {
  expect(
    firstEnd([role, { ...role, until: '2027-01-01T00:00:00.000Z' }, { ...role, until: '2026-12-01T00:00:00.000Z' }]),
  ).toBe('2026-12-01T00:00:00.000Z');
  expect(firstEnd([role])).toBeNull();
  const absence = { from: '2026-12-21', to: '2027-01-06' };
  expect(['2026-12-20', '2026-12-21', '2027-01-06', '2027-01-07'].map((day) => isAway(absence, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAway({ ...absence, to: null }, '2030-01-01')).toBe(true);
});
