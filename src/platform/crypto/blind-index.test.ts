import { describe, expect, it } from 'vitest';
import { blindIndex } from './blind-index.ts';
import { temporaryKeys } from './key-file.ts';

const keys = temporaryKeys('one installation', [5, 6]);

describe('the blind index of a number', () => {
  it('is the same for the same number of the same agency, and says nothing of it', () => {
    const index = blindIndex(keys, 5, 'phone', '+46700000000');
    expect(blindIndex(keys, 5, 'phone', '+46700000000')).toBe(index);
    expect(index).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is another one in another agency, another field and another installation', () => {
    const all = [
      blindIndex(keys, 5, 'phone', '1'),
      blindIndex(keys, 6, 'phone', '1'),
      blindIndex(keys, 5, 'passportNumber', '1'),
      blindIndex(temporaryKeys('another installation', [5]), 5, 'phone', '1'),
      blindIndex(keys, 5, 'phone', '2'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
