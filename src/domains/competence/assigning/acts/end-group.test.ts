import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { TrainingGroup } from '../training.ts';
import { toEndGroup } from './end-group.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const id = '018f0000-0000-7000-8000-000000000009';
const at = { country: 'SE', realm: '1' };
const now = new Date('2026-11-24T08:40:00.000Z');

it('is ended once', () => {
  const state = { ended: false } as TrainingGroup;
  expect(decide(toEndGroup, { act }, { id, at, state }, now)).toHaveLength(1);
  expect(() => decide(toEndGroup, { act }, { id, at, state: { ...state, ended: true } }, now)).toThrow(
    'training.group-has-ended',
  );
});
