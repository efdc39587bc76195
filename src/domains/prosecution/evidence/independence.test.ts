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

describe('whether an item stands without the word of an injured person', () => {
  it('her own account never does, whatever its kind and whatever was said of it', () => {
    for (const type of ['EV01', 'EV02', 'EV03', 'EV04'] as const) {
      expect(isIndependentOf(item(type, larkan), larkan, catalogue)).toBe(false);
      expect(isIndependentOf(item(type, larkan, true), larkan, catalogue)).toBe(false);
    }
  });
  it('the account of somebody else does, even when it is of the kind that rests on a word', () => {
    expect(isIndependentOf(item('EV02', svalan), larkan, catalogue)).toBe(true);
    expect(isIndependentOf(item('EV02', svalan), svalan, catalogue)).toBe(false);
  });
  it('an interview of which nobody says whose it is counts as a word', () => {
    expect(isIndependentOf(item('EV01', null), larkan, catalogue)).toBe(false);
  });
  it('what is only partly independent waits for a person to say so', () => {
    expect(isIndependentOf(item('EV21', null), larkan, catalogue)).toBe(false);
    expect(isIndependentOf(item('EV21', null, true), larkan, catalogue)).toBe(true);
  });
  it('a person can say that an item is not', () => {
    expect(isIndependentOf(item('EV04', null, false), larkan, catalogue)).toBe(false);
  });
});

it('a kind that the catalogue does not have counts as a word', () => {
  expect(independenceIn([{ id: 'EV03', independent: 'yes' }])).toMatchObject({ EV03: 'yes', EV04: 'no' });
});
