import { expect, it } from 'vitest';
import { priceAsked } from './price-asked.ts';

it('reads hours and charges as people write them', () => {
  expect(priceAsked({})).toEqual({ pay: null, hours: null, charges: null, wrong: [] });
  expect(priceAsked({ pay: 'x', hours: '1 250,5', charges: '31.42' })).toEqual({
    ...{ pay: 'x', hours: 1250.5, charges: 31.42, wrong: [] },
  });
});

it('says which field cannot be read, and does not guess', () => {
  for (const hours of ['', '0', '-4', 'forty', '1e9', '99999999'])
    expect(priceAsked({ hours }).wrong).toEqual(['hours']);
  expect(priceAsked({ hours: '8', charges: '31 %' })).toMatchObject({ charges: null, wrong: ['charges'] });
});
