import { expect, it } from 'vitest';
import { digestsIn, digestsOf, rowDigest } from './row-digest.ts';

it('a row has one digest, whatever the order in which its cells were sent, and another one when anything of it differs', () => {
  const digest = rowDigest({ row: 2, cells: { reference: 'A', openedOn: '2019' } });
  // printf '[2,[["reference","A"],["openedOn","2019"]]]' | sha256sum
  expect(digest).toBe('1e32c7fb88662765d8eeb80b9db77977b44a35c43347bfc99f5af8160b8baa84');
  expect(rowDigest({ row: 2, cells: { openedOn: '2019', reference: 'A' } })).toBe(digest);
  expect(rowDigest({ row: 3, cells: { reference: 'A', openedOn: '2019' } })).not.toBe(digest);
  expect(rowDigest({ row: 2, cells: { reference: 'A', closedOn: '2019' } })).not.toBe(digest);
  const rows = [
    { row: 2, cells: { reference: 'A', openedOn: '2019' } },
    { row: 4, cells: {} },
  ];
  expect(digestsIn(digestsOf(rows)).map(({ row }) => row)).toEqual([2, 4]);
  expect(digestsIn(digestsOf(rows))[0]?.digest).toBe(digest);
  expect(digestsIn('')).toEqual([]);
});
