import { describe, expect, it } from 'vitest';
import { compareDigest } from './compare-digest.ts';

const digest = '0123456789abcdef'.repeat(4);

describe('what a recipient says of the hash of a package', () => {
  it.each([
    ['0123 4567 89AB cdef', 'same'],
    ['0123-4567-89ab-cdef-0123', 'same'],
    [digest, 'same'],
    ['0123 4567 89ab cde0', 'other'],
    [`${digest}0`, 'other'],
    [null, 'not-compared'],
    ['0123 4567 89ab cde', null],
    ['', null],
    ['0123 4567 89ab cdeg', null],
    ['the whole package arrived', null],
  ])('%j: %s', (said, compared) => {
    expect(compareDigest(said, digest)).toBe(compared);
  });
});
