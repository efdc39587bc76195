import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padded, sealedLengths, TipAnswers, unpadded } from './contents.ts';

test('whatever is written becomes one of four lengths, and is the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (told) => {
      const bytes = new TextEncoder().encode(told.replaceAll('\0', ''));
      const whole = padded(bytes, 298);
      expect(sealedLengths).toContain(whole.length + 298);
      expect(unpadded(whole)).toEqual(bytes);
    }),
  );
});

test('more than a tip can hold is a fault of ours', () => {
  expect(() => padded(new Uint8Array(262_000), 298)).toThrow('longer than a tip');
});

test('a tip holds nothing but its answers', () => {
  const told = { wish: 'tell', where: null, what: 'Påhittat.', many: 'unknown', danger: 'no', writeBack: true };
  expect(TipAnswers.safeParse(told).success).toBe(true);
  expect(TipAnswers.safeParse({ ...told, language: 'uk' }).success).toBe(false);
});
