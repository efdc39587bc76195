import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCell, csvText } from './csv.ts';

it.each(['=1+1', '+46 8', '-cmd', '@SUM(A1)', "\t=HYPERLINK('x')", '\r=1', '\n=1', '|calc', '＝1+1'])(
  'a cell that a spreadsheet would carry out is text: %j',
  (text) => {
    expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

it('a number stays one, also below zero; what is not known is empty, and zero is zero', () => {
  expect([-3, '-0.25', 12, 0, null, undefined, ''].map(csvCell)).toEqual(['-3', '-0.25', '12', '0', '', '', '']);
  expect(csvCell('-3+1')).toBe("'-3+1");
});

it('its reader gets the cells that were written, and none that begins a formula', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(texts, (rows) => {
      const read: string[][] = parse(csvText(rows), { relax_column_count: true, skip_empty_lines: false });
      expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@|\t\r\n＋－＝＠])/, '')))).toEqual(
        rows.map(([...row]) => row),
      );
      for (const cell of read.flat()) if (/^[=+\-@|\t\r\n]/.test(cell)) expect(cell).toMatch(/^-\d+(\.\d+)?$/);
    }),
  );
});
