import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom, groupsOf, mailboxOf, readCode } from './code.ts';

const salt = new Uint8Array(32).fill(7);

test('a code has eighty bits, in sixteen characters that are not taken for each other', () => {
  expect(codeFrom(new Uint8Array(10))).toBe('0000000000000000');
  expect(codeFrom(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (random) => {
      const code = codeFrom(random);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      expect(readCode(code)).toBe(code);
      expect(readCode(groupsOf(code).join(' ').toLowerCase())).toBe(code);
      const number = [...code].reduce(
        (sum, sign) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(sign)),
        0n,
      );
      expect(number).toBe(random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n));
    }),
  );
});

test('a code is read as it was meant', () => {
  expect(readCode(' 7k3m–w9qx\n2htd.v5rb ')).toBe('7K3MW9QX2HTDV5RB');
  expect(readCode('OIL0 OIL0 OIL0 OIL0')).toBe('0110011001100110');
  expect(readCode('7K3M W9QX 2HTD')).toBeNull();
  expect(readCode('7K3M W9QX 2HTD V5RU')).toBeNull();
});

test('the same code leads to the same place, another code or another installation elsewhere', async () => {
  const [one, again, other, elsewhere] = await Promise.all([
    mailboxOf('7K3MW9QX2HTDV5RB', salt),
    mailboxOf('7K3MW9QX2HTDV5RB', salt),
    mailboxOf('7K3MW9QX2HTDV5RC', salt),
    mailboxOf('7K3MW9QX2HTDV5RB', new Uint8Array(32).fill(8)),
  ]);
  expect(again).toEqual(one);
  expect(one.identity).toMatch(/^AGE-SECRET-KEY-1/);
  for (const not of [other, elsewhere]) {
    expect(not.id).not.toEqual(one.id);
    expect(not.identity).not.toBe(one.identity);
  }
});
