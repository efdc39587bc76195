import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Gate } from '../gate.ts';
import { toEndGate } from './end.ts';

const act = { id: '018f0000-0000-7000-8000-000000000001' } as never;
const now = new Date('2026-11-24T08:40:00.000Z');
const state: Gate = {
  kind: 'inspection.plan',
  course: 'inspector',
  title: { sv: 'Kurs', en: 'Course' },
  from: '2026-11-24',
  setBy: '1',
  setAt: now.toISOString(),
  ended: null,
};
const of = { id: '018f0000-0000-7000-8000-000000000002', at: { country: 'SE', realm: '1' } };

it('ends once', () => {
  expect(decide(toEndGate, { act }, { ...of, state }, now)[0]?.type).toBe('gate.end');
  const ended = { ...state, ended: { by: '1', at: now.toISOString() } };
  expect(() => decide(toEndGate, { act }, { ...of, state: ended }, now)).toThrow('gate.already-ended');
});
