import fc from 'fast-check';
import { expect, it } from 'vitest';
import { missingPieces, mostStretches, piecesIn } from './missing-pieces.ts';

it('what is missing is told in stretches', () => {
  expect(missingPieces(5, [])).toEqual([{ from: 0, to: 5 }]);
  expect(missingPieces(5, [0, 3])).toEqual([
    { from: 1, to: 3 },
    { from: 4, to: 5 },
  ]);
  expect(missingPieces(3, [0, 1, 2])).toEqual([]);
});

it('is all that is missing, in order, in a list that is short whatever has come', () => {
  const some = fc.uniqueArray(fc.nat(300), { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), some, (count, have) => {
      const told = missingPieces(count, have);
      const all = piecesIn(told);
      expect(told.length).toBeLessThanOrEqual(mostStretches);
      expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
      for (let piece = 0; piece < count; piece++) if (!have.includes(piece)) expect(all).toContain(piece);
      if (told.length < mostStretches) expect(all.filter((piece) => have.includes(piece))).toEqual([]);
    }),
  );
  const every = Array.from({ length: 8192 }, (_, n) => 2 * n);
  expect(missingPieces(16_384, every)).toHaveLength(mostStretches);
});
