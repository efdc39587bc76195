import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Assignment } from '../training.ts';
import { toWithdrawAssignment } from './withdraw-assignment.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000009';
const at = { country: 'SE', realm: '1' };
const now = new Date('2026-11-24T08:40:00.000Z');

it('is withdrawn once', () => {
  const state = { withdrawn: false } as Assignment;
  expect(decide(toWithdrawAssignment, { act }, { id, at, state }, now)).toHaveLength(1);
  const gone = { ...state, withdrawn: true };
  expect(() => decide(toWithdrawAssignment, { act }, { id, at, state: gone }, now)).toThrow('training.is-withdrawn');
});
