import { expect, it } from 'vitest';
import { codeIn, shortCode } from './short-code.ts';

const code = shortCode(Uint8Array.from([7, 31, 0, 18, 22, 4, 9]));

it('is read as it is typed, in capital or small characters, with o and l as what they look like', () => {
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(codeIn(code.toLowerCase())).toBe(code);
  expect(codeIn(code.replaceAll('0', 'o'))).toBe(code);
});

it('of a slip of the finger is none, so that it counts for no other campaign', () => {
  const slip = `${code[0] === 'A' ? 'B' : 'A'}${code.slice(1)}`;
  for (const typed of [slip, code.slice(1), `${code}0`, '', undefined, '../etc']) expect(codeIn(typed)).toBeNull();
});
