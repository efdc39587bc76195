import { expect, it } from 'vitest';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { invitationBytes, invitationCode, invitationCodeIn, invitationRandom } from './invitation-code.ts';

it('has 120 random bits, each of which changes it', () => {
  const zero = new Uint8Array(invitationRandom);
  expect(invitationCode(zero)).toBe('0000-0000-0000-0000-0000-0000');
  expect(invitationCode(zero.map(() => 255))).toBe('zzzz-zzzz-zzzz-zzzz-zzzz-zzzz');
  const seen = new Set([invitationCode(zero)]);
  for (let bit = 0; bit < 8 * invitationRandom; bit++) {
    const one = new Uint8Array(invitationRandom);
    one[bit >> 3] = 1 << (bit & 7);
    seen.add(invitationCode(one));
  }
  expect(seen.size).toBe(8 * invitationRandom + 1);
  expect(() => invitationCode(new Uint8Array(10))).toThrow(RangeError);
});

it('is read as it was meant, however it is typed', () => {
  for (let count = 0; count < 200; count++) {
    const code = invitationCode(randomBytes(invitationRandom));
    const plain = code.replaceAll('-', '');
    const typed = [
      code,
      plain,
      ` ${code.toUpperCase()} `,
      plain.replaceAll('0', 'O').replaceAll('1', 'l'),
      plain.replaceAll('1', 'I'),
    ];
    for (const one of typed) expect(invitationCodeIn(one)).toBe(plain);
    expect(invitationBytes(code)).toEqual(invitationBytes(plain));
  }
});

it.each([undefined, null, 7, '', 'short', `${'0'.repeat(23)}!`, '0'.repeat(25), ['0'.repeat(24)]])(
  'is none in %j',
  (typed) => {
    expect(invitationCodeIn(typed)).toBeNull();
  },
);
