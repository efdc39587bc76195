import { expect, it } from 'vitest';
import { agencyHas, capacitiesOfAgency, keyIsFree, type Unit } from './unit.ts';

const unit = (over: Partial<Unit>): Unit => ({
  ref: '00000000-0000-7000-8000-000000000001',
  id: 1,
  key: 'prov',
  nameSv: 'Provenheten',
  nameEn: 'Trial unit',
  lettersOn: null,
  capacities: ['supervision'],
  people: 0,
  ...over,
});
const units = [unit({}), unit({ key: 'annan', capacities: ['administration', 'supervision'] })];

it('a key names one unit of an agency', () => {
  expect(keyIsFree(units, 'annan')?.fields[0]?.path).toBe('key');
  expect(keyIsFree(units, 'tredje')).toBeNull();
});

it('a new unit acts in capacities that the agency has', () => {
  expect(capacitiesOfAgency(units)).toEqual(['administration', 'supervision']);
  expect(agencyHas(units, ['administration'])).toBeNull();
  expect(agencyHas(units, ['administration', 'support'])?.fields[0]?.path).toBe('capacities');
});
