import { csvText } from '../../../kernel/text/csv.ts';
import { Deferred } from '../../../platform/http/endpoint.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { EventShown } from './event-schema.ts';
import { participantStateWords, participantsFile as texts, worksAtWords } from './event-words.ts';

type ParticipantCells = readonly (string | number | null)[];

const fileTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Participants, one line for each. What they need to take part is not in it: a file is passed on. */
function rowsOf({ participants }: EventShown, { t }: Texts): readonly ParticipantCells[] {
  const heads = [texts.name, texts.organisation, texts.worksAt, texts.country, texts.mail, texts.state, texts.came];
  const lines = participants.map((one): ParticipantCells => {
    const came = one.came === null ? texts.notTaken : one.came ? texts.yes : texts.no;
    const name = one.name ?? t(texts.erased);
    const state = t(participantStateWords[one.state]);
    return [name, one.organisation, t(worksAtWords[one.worksAt]), one.country, one.mail, state, t(came)];
  });
  return [heads.map((head) => t(head)), ...lines];
}

/** The participants as text that any program reads, or as a workbook, whose cells are text: no name in it is carried out as a formula. */
export const participantsAs = (format: 'csv' | 'xlsx', event: EventShown, said: Texts) =>
  new Deferred(async () => {
    const rows = rowsOf(event, said);
    const bytes = format === 'csv' ? Buffer.from(csvText(rows, { mark: true })) : await workbookOf(rows);
    return {
      name: `${event.reference}.${format}`,
      type: fileTypes[format],
      base64: bytes.toString('base64'),
    };
  });

async function workbookOf(rows: readonly ParticipantCells[]): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of rows) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 24;
    column.numFmt = '@';
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
