import type { Message, MessageValues } from '../../../kernel/message.ts';
import type { Drawn } from '../../../statistics/weights/design.ts';
import type { Sheet } from '../knowledge-gain.ts';
import type { PracticeRow } from '../practice.ts';
import { effectText as text } from './effect-messages.ts';

/** A row of the file with its line number. */
export type CsvLine = { readonly line: number; readonly cells: readonly string[] };
export type WrongCell = { readonly text: Message; readonly values: MessageValues };

/** What a file holds, by its columns. */
export type EffectData =
  | { readonly kind: 'practice'; readonly rows: readonly PracticeRow[] }
  | { readonly kind: 'knowledge'; readonly items: readonly string[]; readonly sheets: readonly Sheet[] }
  | {
      readonly kind: 'survey';
      readonly drawn: readonly Drawn[];
      readonly sizes: readonly number[] | null;
      readonly classes: readonly number[] | null;
      readonly totals: readonly number[];
    };

const mostRows = 100_000;
const numberOf = (cell: string): number =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : Number.NaN;

/** Reads the rows of one kind of file: cells by the names of their columns; the first that is wrong in the order of lines is kept. */
class Reader {
  readonly names: readonly string[];
  readonly rows: readonly CsvLine[];
  wrong: WrongCell | null = null;

  constructor([header, ...rows]: readonly CsvLine[]) {
    this.names = (header?.cells ?? []).map((cell) => cell.trim());
    this.rows = rows;
  }

  has(column: string): boolean {
    return this.names.includes(column);
  }

  say(message: Message, row: number, column: string): void {
    const line = this.rows[row]?.line ?? 1;
    if (this.wrong === null || line < (this.wrong.values.line as number)) {
      this.wrong = { text: message, values: { line, column } };
    }
  }

  words(column: string): string[] {
    const place = this.names.indexOf(column);
    return this.rows.map(({ cells }, row) => {
      const cell = (cells[place] ?? '').trim();
      if (cell === '') this.say(text.empty, row, column);
      return cell;
    });
  }

  numbers(
    column: string,
    isFine: (value: number) => boolean = () => true,
    message: Message = text.notNumber,
  ): number[] {
    return this.words(column).map((cell, row) => {
      const value = numberOf(cell);
      if (cell !== '' && !(Number.isFinite(value) && isFine(value))) this.say(message, row, column);
      return value;
    });
  }

  yesNo(column: string): boolean[] {
    return this.words(column).map((cell, row) => {
      if (cell !== '' && cell !== '0' && cell !== '1') this.say(text.notYesNo, row, column);
      return cell === '1';
    });
  }
}

/** Reads a file: which of three it is stands in its columns. Says which line and column is wrong. */
export function readEffectData(lines: readonly CsvLine[]): EffectData | WrongCell {
  const reader = new Reader(lines);
  const { names, rows } = reader;
  const head = lines[0]?.line ?? 1;
  for (const [place, column] of names.entries()) {
    if (column === '' || names.indexOf(column) < place) {
      return { text: text.columnTwice, values: { line: head, column } };
    }
  }
  if (rows.length === 0) return { text: text.noRows, values: { line: head + 1, column: names[0] ?? '' } };
  if (rows.length > mostRows) return { text: text.tooManyRows, values: { line: head, column: names[0] ?? '' } };
  const data = reader.has('period') ? practiceIn(reader) : reader.has('round') ? knowledgeIn(reader) : surveyIn(reader);
  return reader.wrong ?? data;
}

const noColumn = (reader: Reader, columns: readonly string[]): WrongCell | null => {
  const column = columns.find((name) => !reader.has(name));
  return column === undefined ? null : { text: text.noColumn, values: { line: 1, column } };
};

function practiceIn(reader: Reader): EffectData | WrongCell {
  const counted = reader.has('of');
  const missing = noColumn(reader, ['unit', 'period', 'trained', counted ? 'count' : 'value']);
  if (missing) return missing;
  const [units, periods, trained] = [reader.words('unit'), reader.words('period'), reader.yesNo('trained')];
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  const ofs = counted ? reader.numbers('of', (value) => whole(value) && value > 0, text.notCount) : null;
  const values = counted ? reader.numbers('count', whole, text.notCount) : reader.numbers('value');
  const placebo = reader.has('placebo') ? reader.numbers('placebo') : null;
  const seen = new Set<string>();
  const last = new Map<string, { period: string; trained: boolean }[]>();
  const rows = units.map((unit, row): PracticeRow => {
    const [period, of] = [periods[row] ?? '', ofs?.[row] ?? null];
    const key = JSON.stringify([unit, period]);
    if (seen.has(key)) reader.say(text.cellTwice, row, 'period');
    seen.add(key);
    const own = last.get(unit) ?? [];
    last.set(unit, own);
    own.push({ period, trained: trained[row] ?? false });
    const value = values[row] ?? Number.NaN;
    return {
      unit,
      period,
      trained: trained[row] ?? false,
      value: of === null ? value : (100 * value) / of,
      of,
      placebo: placebo?.[row] ?? null,
    };
  });
  for (const [row, { unit, period, trained: is }] of rows.entries()) {
    const earlier = (a: string, b: string): boolean =>
      Number.isFinite(Number(a)) && Number.isFinite(Number(b)) ? Number(a) < Number(b) : a < b;
    if (!is && last.get(unit)?.some((one) => one.trained && earlier(one.period, period))) {
      reader.say(text.untrainedAgain, row, 'trained');
    }
  }
  return { kind: 'practice', rows };
}

function knowledgeIn(reader: Reader): EffectData | WrongCell {
  const items = reader.names.filter((name) => name !== 'round' && name !== 'group');
  if (items.length < 2) return { text: text.fewItems, values: { line: 1, column: 'round' } };
  const rounds = reader.words('round');
  const groups = reader.has('group') ? reader.words('group') : null;
  const places = items.map((item) => reader.names.indexOf(item));
  const sheets = reader.rows.map(({ cells }, row): Sheet => {
    const answers = places.map((place, item) => {
      const cell = (cells[place] ?? '').trim();
      if (!['', '0', '1'].includes(cell)) reader.say(text.notAnswer, row, items[item] ?? '');
      return cell === '' ? null : cell === '1' ? 1 : 0;
    });
    return { round: rounds[row] ?? '', group: groups?.[row] ?? '', answers };
  });
  return { kind: 'knowledge', items, sheets };
}

function surveyIn(reader: Reader): EffectData | WrongCell {
  const missing = noColumn(reader, ['answer']);
  if (missing) return missing;
  const above = (value: number): boolean => value > 0;
  const answers = reader.yesNo('answer');
  const strata = reader.has('stratum') ? reader.words('stratum') : null;
  const names = [...new Set(strata ?? [''])].sort();
  const clusters = reader.has('cluster') ? reader.words('cluster') : null;
  const keys = new Map<string, number>();
  const weights = reader.has('weight') ? reader.numbers('weight', above, text.notAbove) : null;
  const drawn = answers.map((answer, row): Drawn => {
    const stratum = names.indexOf(strata?.[row] ?? '');
    // A unit that is named alike in two strata is two units.
    const key = JSON.stringify([stratum, clusters?.[row] ?? row]);
    if (!keys.has(key)) keys.set(key, keys.size);
    return { value: answer ? 1 : 0, weight: weights?.[row] ?? 1, stratum, cluster: keys.get(key) ?? 0 };
  });
  const sizes = reader.has('size')
    ? perName(
        reader,
        'size',
        drawn.map(({ stratum }) => stratum),
        names.length,
      )
    : null;
  const classNames = reader.has('class') ? reader.words('class') : null;
  const known = [...new Set(classNames ?? [])].sort();
  const classes = classNames?.map((name) => known.indexOf(name)) ?? null;
  if (classes && !reader.has('class_size')) return { text: text.noColumn, values: { line: 1, column: 'class_size' } };
  const totals = classes ? perName(reader, 'class_size', classes, known.length) : [];
  for (const [row, { stratum }] of drawn.entries()) {
    const inStratum = new Set(drawn.filter((one) => one.stratum === stratum).map(({ cluster }) => cluster)).size;
    if (sizes && inStratum > (sizes[stratum] ?? 0)) reader.say(text.sizeTooSmall, row, 'size');
    if (inStratum < 2 && sizes?.[stratum] !== 1) reader.say(text.loneCluster, row, 'stratum');
    if (reader.wrong) break;
  }
  return { kind: 'survey', drawn, sizes, classes, totals };
}

/** A number that is the same in every row of a stratum or a class. */
function perName(reader: Reader, column: string, of: readonly number[], count: number): number[] {
  const values = reader.numbers(column, (value) => value > 0, text.notAbove);
  const found = new Array<number>(count).fill(Number.NaN);
  for (const [row, value] of values.entries()) {
    const own = of[row] ?? 0;
    if (Number.isNaN(found[own])) found[own] = value;
    else if (found[own] !== value) reader.say(text.notTheSame, row, column);
  }
  return found;
}
