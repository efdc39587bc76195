import type { Message } from '../../../../kernel/message.ts';
import { csvText as csvOfLines } from '../../../../kernel/text/csv.ts';
import { csvText } from './csv-messages.ts';
import type { Table } from './table.ts';
import { type CellKind, type Measured, parts } from './table.ts';
import { tableText } from './table-messages.ts';
import type { Words } from './words.ts';

const standings: Readonly<Record<CellKind, Message>> = {
  number: csvText.value,
  zero: csvText.zero,
  unknown: tableText.notKnown,
  later: tableText.daysLater,
  suppressed: tableText.notShown,
  none: csvText.none,
};

type Column = { readonly name: string; readonly cells: readonly string[] };

/** A column of the page as columns to calculate with: one for each part, and one that says what is there. */
function columnsOf(
  name: string,
  measured: readonly (Measured | null)[],
  texts: readonly string[],
  { t }: Words,
): Column[] {
  const there = measured.filter((one) => one !== null);
  if (there.length === 0) return [{ name, cells: texts }];
  const used = parts.filter((part) => there.some(({ values }) => part in values));
  const called = (part: Message): string => t(csvText.column, { column: name, part: t(part) });
  const valued = used.map((part) => ({
    name: used.length === 1 && part === 'value' ? name : called(csvText[part]),
    cells: measured.map((one) => String(one?.values[part] ?? '')),
  }));
  if (there.every(({ standing }) => standing === null)) return valued;
  const said = (one: Measured | null | undefined, text: string): string =>
    one ? t(standings[one.standing ?? 'number']) : text;
  const cells = measured.map((one, place) => said(one, texts[place] ?? ''));
  return [...valued, { name: called(csvText.standing), cells }];
}

/** Columns of one name are distinguished by the column before them, as the eye does on the page. */
function nameIn(columns: Table['columns'], place: number, { t }: Words): string {
  const { name = '' } = columns[place] ?? {};
  const before = columns[place - 1]?.name;
  const isTwice = columns.filter((other) => other.name === name).length > 1;
  return isTwice && before !== undefined ? t(csvText.column, { column: before, part: name }) : name;
}

/**
 * The table of a figure as a file to calculate with (RFC 4180): the numbers of the page and nothing that is not shown there,
 * bare, with a full stop as decimal sign. What is zero, not known or not shown has a column that says so. `source` is in
 * every row, since rows are copied out of their file.
 */
export function csvOfTable({ columns, rows, measured }: Table, words: Words, source: string | null = null): string {
  const made = columns.flatMap((_, place) =>
    columnsOf(
      nameIn(columns, place, words),
      rows.map((_, row) => measured?.[row]?.[place] ?? null),
      rows.map((row) => row[place] ?? ''),
      words,
    ),
  );
  const closing = source === null ? [] : [{ name: words.t(csvText.source), cells: rows.map(() => source) }];
  const all = [...made, ...closing];
  const lines = [all.map(({ name }) => name), ...rows.map((_, row) => all.map(({ cells }) => cells[row] ?? ''))];
  return csvOfLines(lines, { mark: true });
}
