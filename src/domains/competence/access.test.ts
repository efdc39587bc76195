import { expect, test } from 'vitest';
import type { Who } from '../../kernel/who.ts';
import { mayAnswer, mayReadCertificate, mayWriteOwn } from './access.ts';

const at = { country: 'SE', realm: '7' };
const who = (over: object = {}): Who =>
  ({
    country: 'SE',
    capacity: 'administration',
    memberships: [
      {
        ...at,
        kind: 'track',
        track: 'none',
        ownerUnit: 92,
        capacity: 'administration',
        mayWrite: true,
        until: null,
        ...over,
      },
    ],
  }) as unknown as Who;

test('a certificate is read and written in the capacity whose file it is stored in, and in no other', () => {
  expect(mayReadCertificate(who(), { at })).toBe(true);
  expect(mayReadCertificate(who({ capacity: 'analysis' }), { at })).toBe(false);
  expect(mayReadCertificate(who(), { at: { ...at, realm: '8' } })).toBe(false);
  expect(mayWriteOwn(who({ mayWrite: false }), { at })).toBe(false);
});

test('no one answers into another country', () => {
  expect(mayAnswer(who(), { at })).toBe(true);
  expect(mayAnswer(who(), { at: { country: 'LT', realm: '7' } })).toBe(false);
});
