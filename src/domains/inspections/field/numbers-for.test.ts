import { expect, it } from 'vitest';
import { numbersFor } from './numbers-for.ts';

type DutyNumber = Parameters<typeof numbersFor>[0][number];
const number = (id: string, over: Partial<DutyNumber> = {}): DutyNumber => ({
  ...{ id, sv: id, en: id, number: '112', hours: null, country: 'SE', county: null },
  ...{ valid_from: null, valid_to: null, source: 'Invented.', unverified: true as const, ...over },
});
const known = [
  number('everywhere'),
  number('here', { county: 'SE-T' }),
  number('elsewhere', { county: 'SE-M' }),
  number('ended', { valid_to: '2026-11-23' }),
  number('not-yet', { county: 'SE-T', valid_from: '2026-11-25' }),
  number('abroad', { country: 'FI' }),
];
const idsFor = (county: string | null, on = '2026-11-24') =>
  numbersFor(known, { country: 'SE', county, on }).map(({ id }) => id);

it('whom the officer can call: the county first, then the whole country, and what holds that day', () => {
  expect(idsFor('SE-T')).toEqual(['here', 'everywhere']);
  expect(idsFor('SE-T', '2026-11-23')).toEqual(['here', 'everywhere', 'ended']);
  expect(idsFor('SE-T', '2026-11-25')).toEqual(['here', 'not-yet', 'everywhere']);
});

it('never the number of another county, nor of any where the county is not known', () => {
  expect(idsFor('SE-AB')).toEqual(['everywhere']);
  expect(idsFor(null)).toEqual(['everywhere']);
});
