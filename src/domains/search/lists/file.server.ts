import { zoneIn } from '../../../kernel/country.ts';
import { codesIn, type ListLine } from '../../../kernel/lists/listed.ts';
import { csvText } from '../../../kernel/text/csv.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import type { PaperDocument } from '../../../platform/documents/paper-document.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listMessages } from './messages.ts';
import { mainDay } from './narrow.ts';
import { type ListedColumn, type ListState, mostLines } from './schema.ts';

type Cells = readonly (string | number | null)[];

/** The lines of a list as rows of a table: what codes are called, and days on the calendar of the reader. */
function rowsOf(
  columns: readonly ListedColumn[],
  lines: readonly ListLine[],
  dayOf: (value: string) => string,
): Cells[] {
  const cellOf = ({ id, kind, choices }: ListedColumn, line: ListLine): string | number | null => {
    const value = line.values[id] ?? null;
    if (value === null || typeof value === 'number') return value;
    if (kind === 'day') return dayOf(value);
    if (kind === 'several')
      return codesIn(value)
        .map((code) => calledIn(choices, code))
        .join('; ');
    return calledIn(choices, value);
  };
  return [columns.map(({ label }) => label), ...lines.map((line) => columns.map((column) => cellOf(column, line)))];
}

const calledIn = (choices: ListedColumn['choices'], value: string): string =>
  choices.find(({ code }) => code === value)?.called ?? value;

export const listAsCsv = (...of: Parameters<typeof rowsOf>): Uint8Array =>
  Buffer.from(csvText(rowsOf(...of), { mark: true }));

/** The same as a workbook of one sheet. Its writer is fetched when the first file is asked for; a text in a cell is never a formula there. */
export async function listAsWorkbook(...of: Parameters<typeof rowsOf>): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of rowsOf(...of)) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 20;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** What a list was narrowed to, in words: what is chosen in each column, the period, the words. */
function chosenIn(
  columns: readonly ListedColumn[],
  { state: { where, from, until }, text }: { readonly state: ListState; readonly text: string | null },
  { texts: { t } }: AnyCall,
): readonly string[] {
  const labelOf = (id: string): string => columns.find((column) => column.id === id)?.label ?? id;
  const day = mainDay(columns)?.label ?? '';
  return [
    ...Object.entries(where).map(([id, code]) =>
      t(listMessages.oneFilter, {
        column: labelOf(id),
        choice: calledIn(columns.find((column) => column.id === id)?.choices ?? [], code),
      }),
    ),
    ...(from === null ? [] : [t(listMessages.fromDay, { column: day, day: from })]),
    ...(until === null ? [] : [t(listMessages.untilDay, { column: day, day: until })]),
    ...(text === null ? [] : [t(listMessages.words)]),
  ];
}

/** The lines of a list on paper, on its side: who made it and when, what was chosen, and each line. */
export function listOnPaper(
  columns: readonly ListedColumn[],
  lines: readonly ListLine[],
  dayOf: (value: string) => string,
  of: {
    readonly called: string;
    readonly asked: { readonly state: ListState; readonly text: string | null };
    readonly isCut: boolean;
  },
  call: AnyCall,
): PaperDocument {
  const { t, language } = call.texts;
  const { who, now } = call;
  const formats = formatsFor(language, zoneIn(who.country));
  const chosen = chosenIn(columns, of.asked, call);
  const made = t(listMessages.madeBy, {
    date: formats.longDate(now),
    time: formats.time(now),
    name: who.name,
    unit: who.unitName[language],
    agency: who.agencyName[language],
  });
  const said = [
    chosen.length > 0 ? t(listMessages.chosen, { filters: chosen.join('; ') }) : t(listMessages.everything),
    t(listMessages.holds, { lines: lines.length }),
    ...(of.isCut ? [t(listMessages.cut, { most: mostLines })] : []),
  ];
  const [, ...rows] = rowsOf(columns, lines, dayOf);
  return {
    language,
    title: of.called,
    running: `${of.called} · ${who.unitName[language]}`,
    forWhom: made,
    contents: false,
    isWide: true,
    preface: [{ kind: 'paragraph', look: 'plain', text: made }, ...said.map(quiet)],
    blocks: [
      {
        kind: 'table',
        caption: of.called,
        columns: columns.map(({ label, kind }) => ({ name: label, isNumber: kind === 'number' })),
        rows: rows.map((cells) => cells.map((cell) => (cell === null ? '–' : String(cell)))),
      },
    ],
  };
}

const quiet = (text: string) => ({ kind: 'paragraph', look: 'quiet', text }) as const;
