import { expect, test } from 'vitest';
import { claimOf, emptyClaim, errorsIn } from './claim-draft.ts';

const filled = {
  ...emptyClaim,
  workers: '11',
  amount: '8800',
  from: '2025-03',
  to: '2025-05',
  firm: 'UAB Prov',
  story: 'Påhittat.',
  toUnit: '121',
  given: '11',
};

test('an empty claim names its fields in the order of the page, and a filled one is sent as numbers', () => {
  expect(errorsIn(emptyClaim).map(({ path }) => path)).toEqual([
    'workers',
    'amount.value',
    'period.from',
    'period.to',
    'firm',
    'story',
    'consent.toUnit',
    'consent.given',
  ]);
  expect(errorsIn(filled)).toEqual([]);
  expect(claimOf(filled)).toMatchObject({
    workers: 11,
    amount: { value: 8800, currency: 'EUR' },
    consent: { given: 11 },
  });
});

test('what is to be chosen says what', () => {
  const said = errorsIn({ ...filled, currency: '', toUnit: '' }).map(({ path, text }) => [path, text.message]);
  expect(said).toEqual([
    ['amount.currency', 'Choose the currency of the amount'],
    ['consent.toUnit', 'Choose the contact abroad covered by the consents'],
  ]);
});

test('a month is a month', () => {
  expect(errorsIn({ ...filled, to: '2025-13' }).map(({ path }) => path)).toEqual(['period.to']);
});
