import { expect, it } from 'vitest';
import { numbered } from '../testing/builders.ts';
import { aCandidate, aReason } from '../testing/candidates.ts';
import { reasonsForPlan } from './reasons-for-plan.ts';

it('gives the plan each kind once, and of a draw nothing but the draw', () => {
  const { state } = aCandidate();
  const reasons = [aReason({ origin: 'falls', on: '2026-02-01' }), aReason({ origin: 'stands' })];
  expect(reasonsForPlan({ ...state, reasons })).toEqual([
    { kind: 'tip', on: '2026-01-14', checked: false, origin: 'stands' },
  ]);
  expect(reasonsForPlan({ ...state, drawn: { pool: numbered(80), of: 9 } }).map(({ kind }) => kind)).toEqual(['drawn']);
});
