import { csvCells, isText, rowMessages } from '../../../caseload/public.ts';
import { sheetMessages as text } from './messages.ts';
import { type ReadSheet, readCodings } from './read-codings.ts';
import { mostUnpacked, sheetInWorkbook, type Unpacking } from './workbook.ts';

/** So large a file is looked at: a thousand files take some hundred kB. */
export const mostBytes = 2_000_000;

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** The separator between cells: whichever of comma, semicolon and tab the header holds most of. */
function delimiterOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const refused = (message: (typeof text)[keyof typeof text], values?: Record<string, number>): ReadSheet => ({
  problems: [values ? { row: 1, column: '', text: message, values } : { row: 1, column: '', text: message }],
});

/** Reads the sheet of one reader, CSV or workbook, whatever bytes it holds: the codings, or every sentence about what is wrong. */
export async function readSheet(bytes: Uint8Array, tools: Unpacking): Promise<ReadSheet> {
  if (bytes.length > mostBytes) return refused(text.tooLarge, { megabytes: mostBytes / 1_000_000 });
  if (begins(bytes, 0x50, 0x4b)) {
    const sheet = await sheetInWorkbook(bytes, tools);
    return sheet ? readCodings(sheet) : refused(text.broken, { megabytes: mostUnpacked / 1_000_000 });
  }
  // An older or locked workbook is a compound file.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused(text.broken, { megabytes: mostUnpacked / 1_000_000 });
  if (!isText(bytes)) return refused(text.notSheet);
  const plain = tools.decode(bytes).replace(/^\uFEFF/, '');
  if (plain.includes('\uFFFD')) return refused(text.notSheet); // another encoding: Ö would not be Ö
  const [opening = ''] = /[^\r\n]*/.exec(plain.trimStart()) ?? [];
  const rows: string[][] = [];
  for (const cells of csvCells(plain, delimiterOf(opening))) {
    if (cells === null) return { problems: [{ row: rows.length + 1, column: '', text: rowMessages.quote }] };
    rows.push([...cells]);
  }
  return readCodings({ rows, serialDays: null });
}
