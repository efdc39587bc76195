import { describe, expect, it } from 'vitest';
import { isAgeRecipient } from './export.ts';

const theirs = 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z';

describe('the public half of an age key', () => {
  it('is taken as the program prints it', () => {
    expect(isAgeRecipient(theirs)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a letter that was mistyped', theirs.replace('age1qq', 'age1qp')],
    ['one that is missing', theirs.slice(0, -1)],
    ['the secret half', 'AGE-SECRET-KEY-1QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ7PQTRZ'],
    ['a key of another program', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA'],
  ])('is not %s', (_what, typed) => {
    expect(isAgeRecipient(typed)).toBe(false);
  });
});
