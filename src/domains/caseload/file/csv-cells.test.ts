import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvError } from 'csv-parse';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { csvCells } from '../../../kernel/text/csv-cells.ts';
import { csvRows } from './csv-rows.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-cells-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'rows.csv');

/** Another implementation: csv-parse 7.0.3, as the command reads a file that has quotation marks. Null: it found one broken. */
async function elsewhere(text: string): Promise<(readonly string[] | null)[]> {
  writeFileSync(path, text, 'latin1');
  const rows: (readonly string[] | null)[] = [];
  try {
    for await (const batch of csvRows({ path, start: 0, delimiter: ',' })) rows.push(...batch);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [null];
  }
  return rows;
}
/** Where a quotation mark is broken nothing is read of the whole file, so only that is compared. */
const here = (text: string): (readonly string[] | null)[] => {
  const rows = [...csvCells(text, ',')];
  return rows.includes(null) ? [null] : rows;
};

test('cells, quoted cells and quotation marks written twice are read as spreadsheets write them', () => {
  expect(here('a,"b, c","d ""e"""\r\n"two\nlines",,\n')).toEqual([
    ['a', 'b, c', 'd "e"'],
    ['two\nlines', '', ''],
  ]);
});

test('a quotation mark that is not closed, is inside a cell or is followed by something is broken', () => {
  for (const text of ['a,"b', 'a,b"c\n', 'a,"b"c\n']) expect(here(text)).toEqual([null]);
});

test('any text comes to the same rows as in the command', async () => {
  const piece = fc.constantFrom('a', 'bc', ',', '"', '""', '"x"', '"y,z"', '\n', ' ', '-1', '=1');
  const texts = fc.tuple(fc.array(piece, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
  await fc.assert(
    fc.asyncProperty(texts, async ([pieces, end, isClosed]) => {
      const body = pieces.map((one) => (one === '\n' ? end : one)).join('');
      const text = `h,i${end}${body}${isClosed ? end : ''}`;
      expect(here(text)).toEqual(await elsewhere(text));
    }),
    { numRuns: 150 },
  );
});
