import { expect, it } from 'vitest';
import { sentState } from './sent-state.ts';

const at = new Date('2026-11-24T08:00:00Z');
const nothing = {
  received_at: null,
  acknowledged_at: null,
  declined_at: null,
  lapsed_at: null,
  closed_at: null,
  withdrawn_at: null,
  withdrawal: null,
};

it('a disclosure is sent, arrived, acknowledged, and what was withdrawn is said first', () => {
  expect(sentState(nothing)).toBe('sent');
  expect(sentState({ ...nothing, received_at: at })).toBe('arrived');
  expect(sentState({ ...nothing, received_at: at, acknowledged_at: at })).toBe('acknowledged');
  expect(sentState({ ...nothing, received_at: at, lapsed_at: at })).toBe('lapsed');
  expect(sentState({ ...nothing, received_at: at, lapsed_at: at, acknowledged_at: at })).toBe('acknowledged');
  expect(sentState({ ...nothing, received_at: at, declined_at: at })).toBe('declined');
  expect(sentState({ ...nothing, received_at: at, acknowledged_at: at, closed_at: at })).toBe('closed');
  expect(sentState({ ...nothing, withdrawn_at: at })).toBe('stopped');
  expect(sentState({ ...nothing, received_at: at, acknowledged_at: at, withdrawn_at: at, withdrawal: 'a' })).toBe(
    'withdrawn',
  );
});
