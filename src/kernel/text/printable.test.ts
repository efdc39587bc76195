import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('no sign that steers a terminal comes through, and what can be read stays', () => {
  expect(printable('cases\u001b[31m.csv')).toBe('cases\ufffd[31m.csv');
  expect(printable('a\u202egpj.csv\u009b2J\r\n')).toBe('a\ufffdgpj.csv\ufffd2J\ufffd\ufffd');
  expect(printable('ärenden 2024 – öppna.csv')).toBe('ärenden 2024 – öppna.csv');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const sign of printable(text)) expect(sign < ' ' || (sign >= '\u007f' && sign < '\u00a0')).toBe(false);
    }),
  );
});
