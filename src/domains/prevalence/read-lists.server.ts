import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { Message } from '../../kernel/message.ts';
import { printable } from '../../kernel/text/printable.ts';
import { type ListTable, listTable, mostLists } from '../../statistics/populations/list-table.ts';
import { listsText as text } from './messages.ts';

/** One thing that is wrong in a file of lists. `row` counts lines from 1, the names of the columns included. */
export type ListProblem = {
  readonly row: number;
  /** Empty where the whole row is meant. */
  readonly column: string;
  readonly text: Message;
  readonly values: Readonly<Record<string, string | number>>;
};

const countColumn = 'count';
const mostProblems = 20;

/**
 * A table of lists from text: a column for each list, with 1 where people are on it and 0 where not, and a column `count`
 * that says how many. The same lists in several rows add up. Comma, semicolon or tab between cells, as the first line has it.
 */
export function listsFromText(content: string): ListTable | readonly ListProblem[] {
  const head = /^\ufeff?([^\r\n]*)/.exec(content)?.[1] ?? '';
  const delimiter = head.includes('\t') ? '\t' : head.includes(';') ? ';' : ',';
  let rows: string[][];
  try {
    rows = parse(content, { bom: true, delimiter, relax_column_count: true, trim: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [{ row: Number(error.lines ?? 1), column: '', text: text.brokenQuotes, values: {} }];
  }
  const columns = rows[0] ?? [];
  const wrongHead = headProblems(columns);
  if (wrongHead.length > 0) return wrongHead;
  const problems: ListProblem[] = [];
  const people: { lists: number; count: number }[] = [];
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || cells.every((cell) => cell === '')) continue;
    const found = rowOf(columns, cells, at + 1);
    if ('lists' in found) people.push(found);
    else problems.push(...found);
    if (problems.length >= mostProblems) break;
  }
  if (problems.length > 0) return problems;
  if (people.every(({ count }) => count === 0))
    return [{ row: rows.length, column: '', text: text.nobody, values: {} }];
  return listTable(
    columns.filter((column) => column !== countColumn),
    people,
  );
}

function headProblems(columns: readonly string[]): ListProblem[] {
  const at = (text: Message, column = '', values = {}): ListProblem => ({ row: 1, column, text, values });
  if (!columns.includes(countColumn)) return [at(text.noCount)];
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) return [at(text.columnTwice, printable(twice))];
  if (columns.includes('')) return [at(text.columnUnnamed)];
  const lists = columns.length - 1;
  return lists >= 2 && lists <= mostLists ? [] : [at(text.numberOfLists, '', { count: lists, most: mostLists })];
}

function rowOf(
  columns: readonly string[],
  cells: readonly string[],
  row: number,
): { lists: number; count: number } | ListProblem[] {
  if (cells.length !== columns.length) {
    return [{ row, column: '', text: text.cells, values: { count: cells.length, wanted: columns.length } }];
  }
  const problems: ListProblem[] = [];
  let [lists, bit, count] = [0, 1, 0];
  for (const [at, column] of columns.entries()) {
    const cell = cells[at] as string;
    if (column === countColumn) {
      count = Number(cell);
      const isWhole = /^\d{1,9}$/.test(cell);
      if (!isWhole) problems.push({ row, column, text: text.wrongCount, values: { cell: printable(cell) } });
      continue;
    }
    if (cell !== '0' && cell !== '1') {
      problems.push({ row, column: printable(column), text: text.wrongCell, values: { cell: printable(cell) } });
    }
    if (cell === '1') lists += bit;
    bit *= 2;
  }
  if (problems.length === 0 && lists === 0) {
    if (count > 0) problems.push({ row, column: countColumn, text: text.onNoList, values: {} });
    // A row that says that no one is known to be on no list adds nothing, and is common.
    else return { lists: 1, count: 0 };
  }
  return problems.length > 0 ? problems : { lists, count };
}

export const readLists = async (path: string): Promise<ListTable | readonly ListProblem[]> =>
  listsFromText(await readFile(path, 'utf8'));
