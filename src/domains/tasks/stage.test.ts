import { expect, it } from 'vitest';
import type { WorkGroup } from './schema.ts';
import { stageFor } from './stage.ts';

const now = new Date('2026-11-24T08:00:00.000Z');
const reader = { actor: '7', standsInFor: ['9'], now };
const stage = (over: { kind?: string; group?: WorkGroup; dueAt?: string | null; owner?: string | null }) =>
  stageFor({ kind: 'signal.read', group: 'soon', dueAt: '2026-12-24T08:00:00.000Z', owner: null, ...over }, reader);

it('comes nearer as its date does', () => {
  expect(stage({})).toBe('asked');
  expect(stage({ dueAt: null, group: 'no-date' })).toBe('asked');
  expect(stage({ dueAt: '2026-11-27T08:00:00.000Z' })).toBe('near');
  expect(stage({ dueAt: '2026-11-24T07:59:59.000Z' })).toBe('past');
});

it('is told to those who are asked: its responsible person, their deputy, and the unit where it has none', () => {
  expect(['7', '9', null, '8'].map((owner) => stage({ owner }))).toEqual(['asked', 'asked', 'asked', null]);
});

it('what others owe is told when they have answered', () => {
  expect([stage({ group: 'waiting' }), stage({ group: 'answered', owner: '8' })]).toEqual([null, 'answered']);
});

it('danger is near, whatever its date', () => {
  expect(stage({ kind: 'tip.danger', dueAt: null })).toBe('near');
});
