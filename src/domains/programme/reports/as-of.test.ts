import { expect, it } from 'vitest';
import type { GoalShown } from '../programme-schema.ts';
import { asOf } from './as-of.ts';

const count = (value: number) => ({ is: 'number', value, of: null, unit: 'count' }) as const;
const filled = (value: number, on: string | null) => ({
  ...{ act: '018f0000-0000-7000-8000-000000000001', now: count(value), state: 'partly' as const, on },
  ...{ note: `Prov ${value}`, by: 'Prov' },
});
const goal: GoalShown = {
  ...{ id: 'prov', level: 'output', under: null, name: 'Prov', indicator: 'Prov', how: null, source: 'by-hand' },
  ...{ start: count(0), target: count(10), now: count(9), interval: null, state: 'near', note: 'Prov 9' },
  ...{ filledBy: 'Prov', opens: null, values: [filled(4, '2025-06-30'), filled(9, '2026-06-30')] },
};

it('is in a report with what was known of it on the last day of the report', () => {
  expect(asOf(goal, '2025-12-31')).toMatchObject({ now: count(4), note: 'Prov 4', values: [{ on: '2025-06-30' }] });
  expect(asOf(goal, '2026-12-31')).toMatchObject({ now: count(9), values: [{}, {}] });
});

it('is not known, and never zero, before anyone has filled it in', () => {
  expect(asOf(goal, '2025-01-31')).toMatchObject({ now: { is: 'not-known' }, state: 'not-known', filledBy: null });
});

it('is as it is where it is counted, which is done now', () => {
  expect(asOf({ ...goal, source: 'visits', values: [] }, '2025-01-31').now).toEqual(count(9));
});
