import { expect, test } from 'vitest';
import { aCoding } from '../../testing/builders.ts';
import { whatHappens } from './what-happens.ts';

const read = (pseudonym: string, row: number) => ({ row, pseudonym, coding: aCoding() });
const known = (pseudonym: string, readings: number, readByMe: boolean) => ({
  id: `id of ${pseudonym}`,
  pseudonym,
  readings,
  readByMe,
});

test('each file of a sheet begins, is read as the second, or is left as it is', () => {
  const files = ['A-10', 'A-11', 'A-12', 'A-13', 'A-14'].map((name, at) => read(name, at + 2));
  const here = [known('A-11', 1, false), known('A-12', 1, true), known('A-13', 2, true), known('A-14', 2, false)];
  expect(whatHappens(files, here, () => 'a new id')).toEqual({
    sendings: [
      { file: 'a new id', isSecond: false, read: files[0] },
      { file: 'id of A-11', isSecond: true, read: files[1] },
    ],
    mine: ['A-12', 'A-13'],
    readByTwo: ['A-14'],
  });
});

test('the same sheet chosen again sends nothing', () => {
  expect(whatHappens([read('A-10', 2)], [known('A-10', 1, true)], () => 'a new id').sendings).toEqual([]);
});
