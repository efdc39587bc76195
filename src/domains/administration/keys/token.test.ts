import { describe, expect, it } from 'vitest';
import { beginningOf, isKeyToken, keyToken } from './token.ts';

const bytes = (first: number) => Uint8Array.from({ length: 32 }, (_, at) => (first + at * 7) % 256);

describe('a key as its holder is shown it', () => {
  it('is another for other chance, and known by its shape and its check', () => {
    const [one, other] = [keyToken(bytes(1)), keyToken(bytes(2))];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^cape_[0-9a-z]{59}$/);
    expect([one, other].every(isKeyToken)).toBe(true);
    expect(one.startsWith(beginningOf(one))).toBe(true);
    expect(beginningOf(one)).toHaveLength(11);
  });

  it('is none when one character is another, missing or too many', () => {
    const token = keyToken(bytes(3));
    for (let at = 0; at < token.length; at += 1) {
      const changed = token[at] === '7' ? '8' : '7';
      expect(isKeyToken(token.slice(0, at) + changed + token.slice(at + 1)), String(at)).toBe(false);
      expect(isKeyToken(token.slice(0, at) + token.slice(at + 1))).toBe(false);
    }
    expect(isKeyToken(`${token}0`)).toBe(false);
    expect(isKeyToken(token.toUpperCase())).toBe(false);
    expect(isKeyToken('')).toBe(false);
  });

  it('is made of thirty-two bytes and no other number', () => {
    expect(() => keyToken(bytes(1).slice(1))).toThrow(RangeError);
  });
});
