import { expect, test } from 'vitest';
import { hasConsented } from './claim.ts';

test('it is sent when every worker has consented to that unit, and to no other', () => {
  const consent = { toUnit: 121, given: 11 };
  expect(hasConsented({ workers: 11, consent }, 121)).toBe(true);
  expect(hasConsented({ workers: 11, consent }, 122)).toBe(false);
  expect(hasConsented({ workers: 11, consent: { ...consent, given: 10 } }, 121)).toBe(false);
  expect(hasConsented({ workers: 11, consent: null }, 121)).toBe(false);
});
