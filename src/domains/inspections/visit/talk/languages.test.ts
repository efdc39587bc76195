import { describe, expect, it } from 'vitest';
import { mayBeHeld, standingOf } from './languages.ts';

const review = { by: 'Invented Speakers’ Association', field: 'certified interpreter', on: '2099-01-02' };

describe('the text that a worker reads alone', () => {
  it('is a draft until it is signed by name, unless it was written in the language', () => {
    expect(standingOf({ origin: 'translated', review: null })).toBe('draft');
    expect(standingOf({ origin: 'translated', review })).toBe('signed');
    expect(standingOf({ origin: 'written', review: null })).toBe('unsigned');
  });

  it('as a draft is held in training and nowhere else', () => {
    expect(mayBeHeld({ origin: 'translated', review: null }, true)).toBe(true);
    expect(mayBeHeld({ origin: 'translated', review: null }, false)).toBe(false);
    expect(mayBeHeld({ origin: 'translated', review }, false)).toBe(true);
    expect(mayBeHeld({ origin: 'written', review: null }, false)).toBe(true);
    expect(mayBeHeld(undefined, true), 'there is no text at all').toBe(false);
  });
});
