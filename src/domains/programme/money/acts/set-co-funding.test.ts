import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { withoutCurrency } from '../../testing/a-budget.ts';
import { act, found, now, opened } from '../../testing/a-programme.ts';
import { toSetCoFunding } from './set-co-funding.ts';

const source = '018f0000-0000-7000-8000-000000000330';
const input = (over: object = {}) => ({
  ...{ act: act(), source, who: 'Provkommunen', kind: 'in-kind' as const, promised: 50_000, received: 0 },
  ...{ on: '2026-02-01', note: null },
  ...over,
});

it('is promised and comes by a day, and is said again as it comes', () => {
  const first = decide(toSetCoFunding, input(), found(opened), now);
  const then = decide(toSetCoFunding, input({ received: 50_000, on: '2026-06-30' }), found([...opened, ...first]), now);
  expect(found([...opened, ...first, ...then]).state.coFunding).toMatchObject([
    { id: source, promised: 50_000, received: 50_000, on: '2026-06-30' },
  ]);
  expect(() => decide(toSetCoFunding, input({ on: '2027-01-01' }), found(opened), now)).toThrow(
    'programme-money.day-to-come',
  );
  expect(() => decide(toSetCoFunding, input(), found(withoutCurrency), now)).toThrow('programme-money.no-currency-yet');
});
