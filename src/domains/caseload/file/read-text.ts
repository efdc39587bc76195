import { csvCells } from '../../../kernel/text/csv-cells.ts';
import { isXml, readForms } from '../htcds/xform.ts';
import type { Caseload } from './caseload.ts';
import { layoutOf } from './layout.ts';
import {
  caseloadReading,
  isSpreadsheet,
  isText,
  isWrongFile,
  longHeader,
  notText,
  openingLength,
  readWhole,
  spreadsheetHere,
  type WrongFile,
  wrongLayout,
} from './reading.ts';

/** The byte order mark of UTF-8. */
const mark = [0xef, 0xbb, 0xbf];

/** A file that is held whole: its bytes, and its text as UTF-8 gives it, where what is none has become U+FFFD. */
export type WholeText = { readonly bytes: Uint8Array; readonly text: string };

/** A caseload, and how its file was written. */
export type ReadText = {
  readonly caseload: Caseload;
  /** Empty where the file is no table of text. */
  readonly delimiter: string;
  /** It begins with the byte order mark that spreadsheets put there. */
  readonly isMarked: boolean;
};

/**
 * Reads a caseload that a person has chosen on their own device, by the same rules as `npx cape study` reads one from a
 * disk: the same comment lines, headers, codes and sentences. Codes are ASCII, so a byte that is no UTF-8 spoils only its
 * own cell.
 */
export function readCaseloadText({ bytes, text }: WholeText): ReadText | WrongFile {
  if (isSpreadsheet(bytes)) return spreadsheetHere;
  if (!isText(bytes)) return notText;
  const isMarked = mark.every((byte, at) => bytes[at] === byte);
  if (isXml(text)) {
    const caseload = readWhole(readForms(text));
    return isWrongFile(caseload) ? caseload : { caseload, delimiter: '', isMarked };
  }
  const plain = text.replace(/^\uFEFF/, '');
  const opening = plain.slice(0, openingLength);
  const tooLong = longHeader(opening, plain.length < openingLength);
  if (tooLong) return tooLong;
  const layout = layoutOf(opening);
  if ('row' in layout) return wrongLayout(layout);
  const reading = caseloadReading(layout);
  for (const cells of csvCells(plain.slice(layout.signsAbove), layout.delimiter)) {
    if (cells === null) reading.brokenQuote();
    else reading.take(cells);
  }
  const caseload = reading.end();
  if (isWrongFile(caseload)) return caseload;
  return { caseload, delimiter: layout.delimiter, isMarked };
}
