import { expect, it } from 'vitest';
import { plainNumber, plainPhone } from './plain-number.ts';

it('a number is the same however it was written', () => {
  expect(plainNumber('19920230-0000')).toBe(plainNumber('920230 0000'));
  expect(plainNumber('ab 123 456')).toBe('AB123456');
});

it('a phone number is the same with and without the code of its country', () => {
  const written = ['070-000 00 00', '+46 70 000 00 00', '0046700000000'];
  expect(new Set(written.map((one) => plainPhone(one, 'SE')))).toEqual(new Set(['+46700000000']));
  expect(plainPhone('070-000 00 00', 'FI')).toBe('+358700000000');
});

it('is no number without a digit, and no phone with fewer than six: what is unknown of two people is not the same', () => {
  for (const written of ['-', 'okänt', 'saknas', '?']) {
    expect(plainNumber(written)).toBeNull();
    expect(plainPhone(written, 'SE')).toBeNull();
  }
  expect(plainPhone('112', 'SE')).toBeNull();
});
