import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { inBudget, line, planned, withoutCurrency } from '../../testing/a-budget.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toSetLine } from './set-line.ts';

const input = (over: object = {}) => ({
  ...{ act: act(), line: '018f0000-0000-7000-8000-000000000301', name: 'Prov', goal: null, amount: 5_000 },
  ...{ kind: 'other' as const },
  ...over,
});

it('is said again when the budget is agreed once more, and keeps its place', () => {
  const again = decide(toSetLine, input({ line, amount: 90_000 }), inBudget(), now);
  expect(found([...planned, ...again]).state.lines).toMatchObject([{ id: line, amount: 90_000, kind: 'other' }]);
});

it('serves a result that the programme has, or none', () => {
  expect(() => decide(toSetLine, input({ goal: 'unknown' }), found(opened), now)).toThrow('programme.goal-unknown');
  expect(decide(toSetLine, input({ goal: 'study' }), found(opened), now)).toHaveLength(1);
});

it('needs a currency first', () => {
  expect(() => decide(toSetLine, input(), found(withoutCurrency), now)).toThrow('programme-money.no-currency-yet');
});
