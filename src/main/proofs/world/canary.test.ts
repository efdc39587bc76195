import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canary, happenedAt, heard } from './canary.ts';

const { from, to } = happenedAt(10_001);
const name = canary('w0-r1', 'note', 10_001);

it('names and moments are heard wherever they stand, a number only where it is alone', () => {
  const all = [name, from, to, '10001', '123456-7890', 'påhittad'];
  expect(heard(`{"note":"${name}","n":10001,"at":"1${from}","firm":"0123456-78901"}`, all)).toEqual([
    ...[name, from, '10001', '123456-7890'],
  ]);
  expect(heard(`${from}${to} a-10001 10001x 1.10001 Canary.other`, all)).toEqual([from, to]);
  expect(heard('', all)).toEqual([]);
});

/** As slowly as it can be said: each is sought in the whole text. */
const plainly = (text: string, birds: readonly string[]): string[] =>
  birds.filter((bird) =>
    /^\d+$/.test(bird) ? new RegExp(`(?<![\\w.-])${bird}(?![\\w.-])`).test(text) : text.includes(bird),
  );

it('the same is heard as by seeking each in the whole text', () => {
  const birds = [
    name,
    canary('w0-r1', 'note', 100_01),
    from,
    to,
    '10001',
    '10',
    '123456-7890',
    'T00:00:00.000Z',
    'abc',
  ];
  const pieces = fc.constantFrom(...birds, from.slice(1), to.slice(0, -1), '1', '-', '.', ' ', 'Z', '"', 'Canary.');
  const before = fc.constantFrom('', 'x'.repeat(1000)); // a long text is gone through in another way
  fc.assert(
    fc.property(before, fc.array(pieces, { maxLength: 12 }), (first, parts) => {
      const text = first + parts.join('');
      expect(heard(text, birds)).toEqual(plainly(text, birds));
    }),
  );
});
