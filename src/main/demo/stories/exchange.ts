import type { DemoStep } from '../step.ts';

/** The fee claim of story B: eleven posted workers, with their yes, to the contact of the firm's country. Everything is invented. */
export const exchangeSteps: readonly DemoStep[] = [
  {
    name: 'ekudden-fees',
    persona: 'linus',
    at: '2025-07-08T10:00:00+02:00',
    verb: 'fee-claim.register',
    params: () => ({}),
    input: (ids) => ({
      claim: ids.thing('ekudden-fees'),
      workers: 11,
      amount: { value: 8800, currency: 'EUR' },
      period: { from: '2025-02', to: '2025-03' },
      firm: 'UAB Žalvaris Demo',
      story:
        'Alla elva betalade 800 euro till firmans ombud för att få åka. Tre har kvitton. Lönen är betald genom kedjan i Sverige; avgiften är det inte.',
      consent: { toUnit: 121, given: 11 },
    }),
  },
  {
    name: 'ekudden-fees-sent',
    persona: 'linus',
    at: '2025-07-08T10:12:00+02:00',
    verb: 'fee-claim.pass-on',
    params: async (ids) => ({ id: await ids.stream('ekudden-fees') }),
    input: () => ({
      toUnit: 121,
      facts: ['workers', 'amount', 'period', 'firm', 'story'],
      purpose: 'Att få avgifterna prövade i firmans land.',
      ground: 'se.osl-10-1-consent',
      weighing: null,
    }),
  },
  {
    name: 'ekudden-fees-taken',
    persona: 'lina',
    at: '2025-07-09T09:05:00+02:00',
    verb: 'fee-claim.take',
    params: async (ids) => ({ id: await ids.stream('ekudden-fees-sent@121') }),
    input: () => ({}),
  },
];
