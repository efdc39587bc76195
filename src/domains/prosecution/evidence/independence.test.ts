import { describe, expect, it } from 'vitest';
import { catalogue, larkan, svalan } from '../testing/builders.ts';
import { independenceIn, isIndependentOf } from './independence.ts';

const item = (
  type: 'EV01' | 'EV02' | 'EV03' | 'EV04' | 'EV21',
  accountOf: string | null,
  independent: boolean | null = null,
) => ({
  type,
  accountOf,
  independent,
});

describe('whether an item is independent of the account of an injured person', () => {
  it('her own account never is, whatever its kind and whatever an officer has set', () => {
    for (const type of ['EV01', 'EV02', 'EV03', 'EV04'] as const) {
      expect(isIndependentOf(item(type, larkan), larkan, catalogue)).toBe(false);
      expect(isIndependentOf(item(type, larkan, true), larkan, catalogue)).toBe(false);
    }
  });
  it('another person’s account is, even when it is of a kind that rests on an account', () => {
    expect(isIndependentOf(item('EV02', svalan), larkan, catalogue)).toBe(true);
    expect(isIndependentOf(item('EV02', svalan), svalan, catalogue)).toBe(false);
  });
  it('an interview without a stated person counts as an account', () => {
    expect(isIndependentOf(item('EV01', null), larkan, catalogue)).toBe(false);
  });
  it('a partly independent item counts as independent only when a person says so', () => {
    expect(isIndependentOf(item('EV21', null), larkan, catalogue)).toBe(false);
    expect(isIndependentOf(item('EV21', null, true), larkan, catalogue)).toBe(true);
  });
  it('a person can say that an item is not', () => {
    expect(isIndependentOf(item('EV04', null, false), larkan, catalogue)).toBe(false);
  });
});

it('a kind that the catalogue does not have counts as an account', () => {
  expect(independenceIn([{ id: 'EV03', independent: 'yes' }])).toMatchObject({ EV03: 'yes', EV04: 'no' });
});
