import type { RowProblem } from '../../../caseload/public.ts';
import { County, exits, IsoDay, isoDay, obstacles, reasons } from '../../../caseload/public.ts';
import { sectorsOrUnknown } from '../../../knowledge/public.ts';
import { Coding, FilePseudonym, reviewedStages, wrongEnding } from '../coding.ts';
import { mostFiles, type SheetColumn, sheetColumns, stepWords, wordsIn } from './columns.ts';
import { sheetMessages as text } from './messages.ts';

/** A sheet as rows of cells, the header first. `serialDays`: the day that a workbook counts as 0; null where days are written. */
export type Sheet = { readonly rows: readonly (readonly string[])[]; readonly serialDays: number | null };

export type ReadFile = { readonly row: number; readonly pseudonym: string; readonly coding: Coding };

/** Every file of the sheet, or everything that is wrong with it: nothing is half read. */
export type ReadSheet = { readonly files: readonly ReadFile[] } | { readonly problems: readonly RowProblem[] };

type CellProblem = Omit<RowProblem, 'row'>;
type Cells = Readonly<Record<SheetColumn, string>>;

const problem = (column: SheetColumn, message: CellProblem['text'], values?: CellProblem['values']): CellProblem =>
  values ? { column, text: message, values } : { column, text: message };

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Reads the codings of one reader by row and column. Codes only: a column that is not of the sheet is refused. */
export function readCodings({ rows, serialDays }: Sheet): ReadSheet {
  const headerAt = rows.findIndex((cells) => !isBlank(cells));
  const header = (rows[headerAt] ?? []).map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const wrongHeader = headerAt < 0 ? [{ column: '', text: text.empty }] : headerProblems(header);
  if (wrongHeader.length > 0)
    return { problems: wrongHeader.map((said) => ({ row: Math.max(headerAt, 0) + 1, ...said })) };

  const files: ReadFile[] = [];
  const problems: RowProblem[] = [];
  const rowOf = new Map<string, number>();
  let read = 0;
  const width = header.findLastIndex((name) => name !== '') + 1;
  for (const [at, cells] of rows.entries()) {
    if (at <= headerAt || isBlank(cells)) continue;
    const row = at + 1;
    if (read >= mostFiles) {
      return { problems: [{ row, column: '', text: text.tooMany, values: { count: mostFiles } }] };
    }
    read += 1;
    const named = Object.fromEntries(sheetColumns.map((name) => [name, (cells[header.indexOf(name)] ?? '').trim()]));
    const { coding, wrong } = readRow(named as Cells, serialDays);
    const { pseudonym = '' } = named;
    const before = rowOf.get(pseudonym);
    const here: CellProblem[] = [
      ...(isBlank(cells.slice(width)) ? [] : [{ column: '', text: text.width }]),
      ...(FilePseudonym.safeParse(pseudonym).success ? [] : [problem('pseudonym', text.pseudonym)]),
      ...(before === undefined ? [] : [problem('pseudonym', text.pseudonymTwice, { row: before })]),
      ...wrong,
    ];
    if (before === undefined && pseudonym !== '') rowOf.set(pseudonym, row);
    problems.push(...here.map((said) => ({ row, ...said })));
    if (here.length === 0 && coding) files.push({ row, pseudonym, coding });
  }
  if (problems.length > 0) return { problems };
  if (files.length === 0) return { problems: [{ row: headerAt + 1, column: '', text: text.empty }] };
  return { files };
}

function headerProblems(header: readonly string[]): CellProblem[] {
  const columns = sheetColumns.join(', ');
  const strange = header.flatMap((name, at): CellProblem[] =>
    name === '' || (sheetColumns as readonly string[]).includes(name)
      ? []
      : [{ column: '', text: text.strange, values: { place: at + 1, columns } }],
  );
  const missing = sheetColumns
    .filter((name) => !header.includes(name))
    .map((name) => problem(name, text.missing, { columns }));
  const twice = sheetColumns
    .filter((name) => header.indexOf(name) !== header.lastIndexOf(name))
    .map((name) => problem(name, text.twice));
  return [...strange, ...missing, ...twice];
}

function readRow(cells: Cells, serialDays: number | null): { coding: Coding | null; wrong: readonly CellProblem[] } {
  const wrong: CellProblem[] = [];
  const say = (column: SheetColumn, message: CellProblem['text'], values?: CellProblem['values']): null => {
    wrong.push(problem(column, message, values));
    return null;
  };
  const oneOf = (column: SheetColumn, words: readonly string[]): string | null =>
    words.includes(cells[column]) ? cells[column] : say(column, text.word, { words: words.join(', ') });
  const began = dayIn(cells.began, serialDays) ?? say('began', text.day);
  const ended = dayIn(cells.ended, serialDays) ?? say('ended', text.day);
  const stage = oneOf('stage', reviewedStages);
  const exit = oneOf('exit', exits);
  const reason =
    cells.reason === ''
      ? ''
      : (reasons as readonly string[]).includes(cells.reason)
        ? cells.reason
        : say('reason', text.reason);
  const county =
    cells.county === '' || County.safeParse(cells.county).success ? cells.county : say('county', text.county);
  const sector = cells.sector === '' ? 'unknown' : oneOf('sector', sectorsOrUnknown);
  const steps =
    eachOnce(wordsIn(cells.steps), (word) => stepWords.includes(word)) ??
    say('steps', text.steps, { words: stepWords.join(', ') });
  const found = obstaclesIn(cells.obstacles) ?? say('obstacles', text.obstacles);
  if (began && ended && began > ended) say('ended', text.endsBefore);
  if (stage !== null && exit !== null && reason !== null) {
    const ending = { stage, exit, reason: reason || null } as Pick<Coding, 'stage' | 'exit' | 'reason'>;
    const broken = wrongEnding(ending);
    if (broken) say(broken, broken === 'exit' ? text.exitFits : text.reasonFits);
  }
  if (wrong.length > 0) return { coding: null, wrong };
  const coding = {
    began: began || null,
    ended: ended || null,
    stage,
    exit,
    reason: reason || null,
    steps,
    obstacles: found,
    county: county || null,
    sector,
  };
  return { coding: Coding.parse(coding), wrong };
}

/** A day as it is written, or as a workbook counts it; empty where the file does not say; undefined where it is none. */
function dayIn(cell: string, serialDays: number | null): string | undefined {
  if (cell === '') return '';
  if (serialDays !== null && /^\d{1,6}(\.0+)?$/.test(cell)) return isoDay(serialDays + Math.trunc(Number(cell)));
  return IsoDay.safeParse(cell).success ? cell : undefined;
}

function eachOnce(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] | undefined {
  return words.every(isKnown) && new Set(words).size === words.length ? words : undefined;
}

function obstaclesIn(cell: string): readonly { code: string; page: number }[] | undefined {
  const found = wordsIn(cell).map((word) => /^(OB-[A-G]\d{2}):([1-9]\d{0,4})$/.exec(word));
  const codes = found.map((match) => match?.[1] ?? '');
  if (!eachOnce(codes, (code) => (obstacles as readonly string[]).includes(code))) return undefined;
  return found.map((match) => ({ code: match?.[1] ?? '', page: Number(match?.[2]) }));
}
