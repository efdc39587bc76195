import { expect, test } from 'vitest';
import { isValidOn } from './is-valid-on.ts';

test('a certificate holds to the end of its last day', () => {
  expect(isValidOn({ validUntil: '2028-11-24' }, '2028-11-24')).toBe(true);
  expect(isValidOn({ validUntil: '2028-11-24' }, '2028-11-25')).toBe(false);
});
