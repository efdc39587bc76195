import { csvCells } from '../../../kernel/text/csv-cells.ts';

/**
 * The number that a caseload gives the case with this pseudonym: cases are numbered in the order in which the file names
 * them. Null where the file names no such case. `text` is a file in CAPE's own columns that has been read without a problem.
 */
export function caseNumber(text: string, delimiter: string, pseudonym: string): number | null {
  const known = new Set<string>();
  let column: number | null = null;
  for (const cells of csvCells(text.replace(/^\uFEFF/, ''), delimiter)) {
    if (cells === null) return null;
    const isAbove = column === null && (cells[0]?.trimStart().startsWith('#') || cells.every((cell) => !cell.trim()));
    if (isAbove) continue;
    if (column === null) {
      column = cells.findIndex((cell) => cell.trim() === 'case');
      if (column < 0) return null;
      continue;
    }
    const id = cells[column]?.trim() ?? '';
    if (id === pseudonym) return known.size;
    if (id !== '' && !known.has(id)) known.add(id);
  }
  return null;
}
