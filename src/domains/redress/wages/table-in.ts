import { csvCells } from '../../../kernel/text/csv-cells.ts';

const delimiters = [';', '\t', '|', ','] as const;

/** The rows of a text that was pasted or read from a file; null where a quotation mark is not closed. */
export function tableIn(text: string): readonly (readonly string[])[] | null {
  const bare = text.replace(/^\uFEFF/, '');
  const line = bare.split('\n').find((one) => one.trim() !== '') ?? '';
  const delimiter = delimiters.find((one) => line.includes(one)) ?? ';';
  const rows: (readonly string[])[] = [];
  for (const row of csvCells(bare, delimiter)) {
    if (row === null) return null;
    rows.push(row);
  }
  return rows;
}
