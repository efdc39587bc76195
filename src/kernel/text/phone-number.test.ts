import { expect, it } from 'vitest';
import { dialled, isPhoneNumber, unbroken } from './phone-number.ts';

it('a phone number is digits, with a plus, spaces and hyphens at most', () => {
  for (const good of ['112', '114 14', '+358 2954 63177', '020-39 00 00']) expect(isPhoneNumber(good)).toBe(true);
  for (const bad of ['', '1', 'ring oss', '112;ext=1', '+']) expect(isPhoneNumber(bad)).toBe(false);
});

it('is dialled by its digits, no matter how it is written', () => {
  expect(dialled('+358 2954-63177')).toBe('+358295463177');
  expect(dialled('08\u2011465\u00a0004\u00a012')).toBe('0846500412');
});

it('is shown on one line: nothing in it is a place to break, and it is dialled as before', () => {
  expect(unbroken('020-39 00 00')).toBe('020\u201139\u00a000\u00a000');
  expect(dialled(unbroken('020-39 00 00'))).toBe(dialled('020-39 00 00'));
});
