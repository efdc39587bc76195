import { expect, it } from 'vitest';
import { isNumberOfPerson, isPerson } from './sole-trader.ts';

it('a number of the Swedish form shows a person by its month, and one of another form shows nothing', () => {
  expect(['850101-0000', '8501010000'].map(isNumberOfPerson)).toEqual([true, true]);
  expect(['556677-8899', '981 276 957', '14014532', 'HRB 86891'].map(isNumberOfPerson)).toEqual(Array(4).fill(false));
});

it('a sole trader is a person, whatever number is written', () => {
  expect(isPerson('sole-trader', { organisationNumber: null })).toBe(true);
  expect(isPerson('unknown', { organisationNumber: '981 276 957' })).toBe(false);
});
