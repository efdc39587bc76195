import { csvText } from '../../../kernel/text/csv.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { assigningFile as texts } from './file-messages.ts';
import type { TraineeShown, TrainingFile, UnitTraining } from './schema.ts';

type TrainingCells = readonly string[];

const types = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Rows as a file. A text in a cell of a workbook is never a formula; in a text it stands behind an apostrophe. */
export async function trainingFile(
  rows: readonly TrainingCells[],
  { name, format }: { readonly name: string; readonly format: keyof typeof types },
): Promise<TrainingFile> {
  const bytes = format === 'csv' ? Buffer.from(csvText(rows, { mark: true })) : await workbook(rows);
  return { file: { name: `${name}.${format}`, type: types[format], base64: bytes.toString('base64') } };
}

async function workbook(rows: readonly TrainingCells[]): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of rows) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 24;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The people of a group, in the columns by which such a file is read again. */
export const participantRows = (people: readonly TraineeShown[], { t }: Texts): readonly TrainingCells[] => [
  [t(texts.name), t(texts.unit), t(texts.title), t(texts.number)],
  ...people.map(({ name, unit, title, ref }) => [name, unit, title, ref]),
];

/** The table of a unit: a cell says how one stands with the course, and until or by when. */
export const unitRows = ({ courses, people }: UnitTraining, { t }: Texts): readonly TrainingCells[] => [
  [t(texts.name), t(texts.title), ...courses.map(({ title }) => title)],
  ...people.map(({ name, title, cells }) => [
    name,
    title,
    ...cells.map(({ standing, until, due }) => {
      const day = standing === 'asked' || standing === 'late' ? due : until;
      return day === null ? t(texts.standings[standing]) : `${t(texts.standings[standing])} ${day}`;
    }),
  ]),
];
