import { dayNumber } from '../../../caseload/public.ts';
import type { Sheet } from './read-codings.ts';
import { tagsIn } from './xml-tags.ts';
import { zipOf } from './zip.ts';

/** What a browser and a server each have of their own: unpacking, to at most so many bytes, and reading UTF-8. */
export type Unpacking = {
  /** Null where the bytes are no deflated stream, or hold more than `most`. */
  readonly inflate: (bytes: Uint8Array, most: number) => Promise<Uint8Array | null>;
  readonly decode: (bytes: Uint8Array) => string;
};

/** So many bytes a part of a workbook may come to when it is unpacked: some twenty times what a thousand files need. */
export const mostUnpacked = 20_000_000;
/** A sheet of codes has ten columns; who has more has a column that is refused. */
const mostColumns = 64;
const mostRows = 20_000;

/** Day 0 of a workbook, with its day 60 that never was; and of one that counts from 1904. */
const dayZero = dayNumber('1899-12-30');
const dayZero1904 = dayNumber('1904-01-01');

/**
 * The first sheet of a workbook (ECMA-376, .xlsx) as rows of cells. Only what a sheet of codes needs is read: texts, numbers
 * and the stored results of formulas; no formats, no macros, nothing outside the file. Null where it is no such workbook, or more than a sheet of codes can be.
 */
export async function sheetInWorkbook(bytes: Uint8Array, tools: Unpacking): Promise<Sheet | null> {
  const zip = zipOf(bytes, tools.decode);
  const partOf = async (name: string): Promise<string | null> => {
    const part = zip?.get(name);
    if (!part) return null;
    const plain = part.isDeflated ? await tools.inflate(part.bytes, mostUnpacked) : part.bytes;
    return plain && tools.decode(plain);
  };
  const [book, links] = [await partOf('xl/workbook.xml'), await partOf('xl/_rels/workbook.xml.rels')];
  const path = book !== null && links !== null ? firstSheet(book, links) : null;
  if (book === null || path === null) return null;
  const sheet = await partOf(path);
  const shared = zip?.has('xl/sharedStrings.xml') ? await partOf('xl/sharedStrings.xml') : '';
  const rows = sheet === null || shared === null ? null : rowsIn(sheet, stringsIn(shared));
  const counts1904 = tagsIn(book).some(
    ({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? ''),
  );
  return rows && { rows, serialDays: counts1904 ? dayZero1904 : dayZero };
}

/** Where the first sheet of the book is. */
function firstSheet(book: string, links: string): string | null {
  const sheet = tagsIn(book).find(({ name, isClosing }) => name === 'sheet' && !isClosing);
  const link = tagsIn(links).find(
    ({ name, attributes }) => name === 'Relationship' && attributes.Id === sheet?.attributes.id,
  );
  const target = link?.attributes.Target;
  if (!sheet || target === undefined) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells share, in their order. How a word is to be pronounced is no part of it. */
function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let isSpoken = false;
  for (const { name, isClosing, isEmpty, text } of tagsIn(xml)) {
    if (name === 'si' && !isClosing) strings.push('');
    if (name === 'rPh' && !isEmpty) isSpoken = !isClosing;
    if (name === 't' && !isClosing && !isSpoken && strings.length > 0) strings.push((strings.pop() ?? '') + text);
  }
  return strings;
}

/** The cells of a sheet, each at its place. Null where it holds more than a sheet of codes can. */
function rowsIn(xml: string, shared: readonly string[]): string[][] | null {
  const rows: string[][] = [];
  let row = -1;
  let column = -1;
  let kind = '';
  for (const { name, isClosing, attributes, text } of tagsIn(xml)) {
    if (isClosing) continue;
    if (name === 'row') {
      row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
      column = -1;
      if (!(row >= 0 && row < mostRows)) return null;
      while (rows.length <= row) rows.push([]);
    }
    if (name === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
      kind = attributes.t ?? 'n';
      if (!(column >= 0 && column < mostColumns) || row < 0) return null;
    }
    const cells = rows[row];
    if (cells && column >= 0 && (name === 'v' || (name === 't' && kind === 'inlineStr'))) {
      while (cells.length <= column) cells.push('');
      cells[column] = (cells[column] ?? '') + (kind === 's' ? (shared[Number(text)] ?? '') : text);
    }
  }
  return rows;
}

/** `C7` is in the third column. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
