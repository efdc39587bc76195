import type { Message, MessageValues } from '../../../kernel/message.ts';
import { survivalText as text } from './survival-messages.ts';

/** A row of the file with its line number. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };

/** Names of endings, groups and strata in their order; numbers before words, and 2 before 10. */
export type SurvivalData = {
  readonly times: Float64Array;
  /** 0 censored; 1, 2, ... the ending of that place in `endings`. */
  readonly causes: Uint8Array;
  readonly endings: readonly string[];
  readonly entries?: Float64Array;
  readonly groups?: Codes;
  readonly strata?: Codes;
  readonly covariates: readonly { readonly name: string; readonly values: Float64Array }[];
};

export type WrongCell = { readonly text: Message; readonly values: MessageValues };

type Codes = { readonly names: readonly string[]; readonly of: Int32Array };

const known = ['time', 'event', 'start', 'group', 'stratum'];
const mostOf: Readonly<Record<string, number>> = { event: 255, group: 100, stratum: 10_000 };

const numberOf = (cell: string): number =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;

const inOrder = (words: Iterable<string>): string[] =>
  [...words].toSorted((a, b) => {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
    return x - y || (a < b ? -1 : a > b ? 1 : 0);
  });

/** Reads the lines of a file, the first with the names of columns, or says which line and column is wrong. */
export function readSurvivalData(lines: readonly CsvLine[]): SurvivalData | WrongCell {
  const [header, ...rows] = lines;
  const names = (header?.cells ?? []).map((cell) => cell.trim());
  const headLine = header?.line ?? 1;
  for (const column of ['time', 'event']) {
    if (!names.includes(column)) return { text: text.noColumn, values: { line: headLine, column } };
  }
  for (const [i, column] of names.entries()) {
    if (column === '' || names.indexOf(column) < i)
      return { text: text.columnTwice, values: { line: headLine, column } };
  }
  if (rows.length === 0) return { text: text.noRows, values: { line: headLine + 1 } };
  let wrong: WrongCell | null = null;
  const say = (message: Message, line: number, column: string): void => {
    if (wrong === null || line < (wrong.values.line as number)) wrong = { text: message, values: { line, column } };
  };
  const cellsOf = (column: string) => rows.map(({ cells }) => (cells[names.indexOf(column)] ?? '').trim());
  const numbers = (column: string, message: Message, isFine: (value: number) => boolean): Float64Array =>
    Float64Array.from(cellsOf(column), (cell, i) => {
      const value = numberOf(cell);
      if (!(Number.isFinite(value) && isFine(value)))
        say(cell === '' ? text.empty : message, rows[i]?.line ?? 0, column);
      return value;
    });
  const codes = (column: string): Codes | WrongCell => {
    const cells = cellsOf(column);
    for (const [i, cell] of cells.entries()) if (cell === '') say(text.empty, rows[i]?.line ?? 0, column);
    const found = inOrder(new Set(cells));
    const place = new Map(found.map((name, i) => [name, i]));
    if (found.length > (mostOf[column] ?? 0)) {
      return { text: text.tooMany, values: { line: headLine, column, most: mostOf[column] ?? 0 } };
    }
    return { names: found, of: Int32Array.from(cells, (cell) => place.get(cell) ?? 0) };
  };
  const times = numbers('time', text.notTime, (value) => value >= 0);
  const entries = names.includes('start') ? numbers('start', text.notTime, (value) => value >= 0) : undefined;
  for (let i = 0; entries && i < times.length; i += 1) {
    if ((entries[i] as number) >= (times[i] as number)) say(text.notBefore, rows[i]?.line ?? 0, 'start');
  }
  const event = codes('event');
  const groups = names.includes('group') ? codes('group') : undefined;
  const strata = names.includes('stratum') ? codes('stratum') : undefined;
  const covariates = names
    .filter((column) => !known.includes(column))
    .map((name) => ({ name, values: numbers(name, text.notNumber, () => true) }));
  if (wrong !== null) return wrong;
  if ('text' in event) return event;
  if (groups && 'text' in groups) return groups;
  if (strata && 'text' in strata) return strata;
  const endings = event.names.filter((name) => numberOf(name) !== 0);
  const causes = Uint8Array.from(event.of, (code) => 1 + endings.indexOf(event.names[code] ?? ''));
  return { times, causes, endings, entries, groups, strata, covariates };
}
