import { expect, test } from 'vitest';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { listsFromText } from './read-lists.server.ts';

const { t } = textsIn('en');
const told = (content: string): string[] => {
  const read = listsFromText(content);
  if ('counts' in read) return ['a table'];
  return read.map(({ row, column, text, values }) => `${row} ${column}: ${t(text, values)}`);
};

test('a table is read with any separator between its cells, and rows of the same lists add up', () => {
  const expected = { names: ['police', 'union'], counts: Float64Array.of(0, 12, 4, 3) };
  expect(listsFromText('police,union,count\n1,0,5\n0,1,4\n1,1,3\n1,0,7\n')).toEqual(expected);
  expect(listsFromText('\ufeffpolice;count;union\r\n1;12;0\r\n0;4;1\r\n\r\n1;3;1')).toEqual(expected);
  expect(listsFromText('"police"\tunion\tcount\n"1"\t0\t12\n0\t1\t4\n1\t1\t3\n0\t0\t0\n')).toEqual(expected);
});

test('what is wrong is named by row and column', () => {
  expect(told('a,b,count\n1,2,5\n0,1,many\n')).toEqual([
    '2 b: “2” is neither 1 nor 0. Write 1 where these people are on the list, and 0 where not.',
    '3 count: “many” is not a whole number from 0 upwards.',
  ]);
  expect(told('a,b,count\n1,0,5\n0,0,9\n')[0]).toMatch(/^3 count: These people are on no list/);
  expect(told('a,b,count\n1,0\n')[0]).toMatch(/^2 : This row has 2 cells, but the table has 3 columns/);
  expect(told('a,b,count\n1,0,-1\n0,1,2.5\n').map((line) => line.slice(0, 8))).toEqual(['2 count:', '3 count:']);
  expect(told('a,b,count\n1,0,"5\n')[0]).toMatch(/quotation mark/);
});

test('columns that cannot be lists are named at the first line', () => {
  expect(told('a,b\n1,0\n')).toEqual([
    '1 : The column count is missing. The first row must have a column for each list, and a column count.',
  ]);
  expect(told('a,a,count\n')[0]).toMatch(/^1 a: Two columns/);
  expect(told('a,,count\n')[0]).toMatch(/^1 : A column has no name/);
  expect(told('a,count\n1,5\n')[0]).toMatch(/The table has 1 list\. Use from 2 to 10/);
  expect(told(`${Array.from({ length: 11 }, (_, at) => `l${at}`).join()},count\n`)[0]).toMatch(
    /The table has 11 lists/,
  );
});

test('a file in which no one is on a list is no table', () => {
  expect(told('a,b,count\n')[0]).toMatch(/No person/);
  expect(told('a,b,count\n1,0,0\n')[0]).toMatch(/No person/);
  expect(told('')[0]).toMatch(/column count is missing/);
});

test('after twenty problems it stops', () => {
  expect(told(`a,b,count\n${'x,0,1\n'.repeat(100)}`).length).toBe(20);
});
