import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { inBudget, line, planned } from '../../testing/a-budget.ts';
import { act, found, now } from '../../testing/a-programme.ts';
import { toEnterCost } from './enter-cost.ts';

const cost = '018f0000-0000-7000-8000-000000000310';
const file = '018f0000-0000-7000-8000-000000000320';
const input = (over: object = {}) => ({
  ...{ act: act(), cost, line, on: '2026-03-02', what: 'Provbiljetter', voucher: 'V 1', paid: 40_000 },
  ...{ currency: 'EUR', rate: null, receipts: [] },
  ...over,
});
const rate = { millionths: 87_500, on: '2026-03-02', source: 'Provbanken' };

it('is entered in the currency of the programme, or converted by a rate with its day and source', () => {
  const [plain] = decide(toEnterCost, input(), inBudget(), now);
  expect(plain?.facts).toMatchObject({ amount: 40_000, rate: null });
  const [abroad] = decide(toEnterCost, input({ currency: 'SEK', paid: 100_000, rate }), inBudget(), now);
  expect(abroad?.facts).toMatchObject({ amount: 8_750, paid: 100_000, currency: 'SEK' });
  expect(abroad?.words).toMatchObject({ rateSource: 'Provbanken' });
  expect(() => decide(toEnterCost, input({ currency: 'SEK' }), inBudget(), now)).toThrow(
    'programme-money.rate-missing',
  );
  expect(() => decide(toEnterCost, input({ rate }), inBudget(), now)).toThrow('programme-money.rate-not-needed');
});

it('is not larger than an amount can be, whatever the rate', () => {
  const steep = { ...rate, millionths: 1_000_000_000_000 };
  expect(() => decide(toEnterCost, input({ currency: 'SEK', paid: 10_000_000, rate: steep }), inBudget(), now)).toThrow(
    'programme-money.amount-too-large',
  );
});

it('is of a line, of a day that has come, and with receipts that are there', () => {
  expect(() => decide(toEnterCost, input({ line: 'none' }), inBudget(), now)).toThrow('programme-money.line-unknown');
  expect(() => decide(toEnterCost, input({ on: '2027-01-01' }), inBudget(), now)).toThrow(
    'programme-money.day-to-come',
  );
  const later = { ...rate, on: '2027-01-01' };
  expect(() => decide(toEnterCost, input({ currency: 'SEK', rate: later }), inBudget(), now)).toThrow(
    'programme-money.day-to-come',
  );
  expect(() => decide(toEnterCost, input({ receipts: [file] }), inBudget(), now)).toThrow(
    'programme-money.receipt-unknown',
  );
  const withFile = { ...inBudget(), files: new Set([file]) };
  expect(decide(toEnterCost, input({ receipts: [file] }), withFile, now)).toHaveLength(1);
});

it('is corrected by saying it again, and what it said stands beside it', () => {
  const first = decide(toEnterCost, input(), inBudget(), now);
  const second = decide(toEnterCost, input({ paid: 4_000 }), inBudget([...planned, ...first]), now);
  expect(found([...planned, ...first, ...second]).state.costs).toMatchObject([
    { id: cost, amount: 4_000, earlier: [{ amount: 40_000, on: '2026-03-02' }] },
  ]);
});
