import { describe, expect, it } from 'vitest';
import { isStrongEnough, plainSecret } from './secret-strength.ts';

describe('what a phone may be opened with', () => {
  it('takes eight digits that go in no steps', () => {
    for (const pin of ['40718259', '4071 8259', ' 40718259 ', '11111112']) expect(isStrongEnough(pin)).toBe('pin');
  });

  it('refuses fewer digits, one digit again and again, and digits in steps up or down', () => {
    for (const pin of ['', '4071825', '00000000', '12345678', '90123456', '87654321', '2468024680'])
      expect(isStrongEnough(pin)).toBe('too-short');
  });

  it('takes five different words', () => {
    expect(isStrongEnough('ågren slår stenar mot väggen')).toBe('words');
  });

  it('refuses fewer words, the same one again, and strings that are no words', () => {
    for (const words of ['ågren slår stenar mot', 'sten Sten sten STEN sten sten', 'a b c d e f', '1 2 3 4 5'])
      expect(isStrongEnough(words)).toBe('too-short');
  });

  it('reads a secret in one way, however it was typed', () => {
    expect(plainSecret('  Ågren  slår\tstenar ')).toBe(plainSecret('a\u030Agren slår stenar'));
    expect(plainSecret('40 71 82 59')).toBe('40718259');
  });
});
