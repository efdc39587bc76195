import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { csvCells } from '../text/csv-cells.ts';
import { readJson } from './read-json.ts';
import { type ListWrong, mostMegabytes, mostRows, type Sheet } from './sheet.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';
import type { Inflate } from './xlsx/unzip.ts';

/** What a reader needs of its surroundings: a browser and Node have each their own. */
export type ReadWith = {
  /** The text of bytes in an encoding; null where they are none in it. */
  readonly decode: (bytes: Uint8Array, encoding: Encoding) => string | null;
  readonly inflate: Inflate;
};
export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export type ListRead = {
  readonly sheets: readonly Sheet[];
  readonly encoding: Encoding | null;
  /** SHA-256 of the file, by which it can be shown later which one it was. */
  readonly digest: string;
};
type Parts = Omit<ListRead, 'digest'>;

const delimiters = [';', '\t', ',', '|'];

/** Reads a file that someone has: XLSX by its first bytes, else a text of cells or of JSON, in whatever of four encodings it is. */
export async function readList(bytes: Uint8Array, withWhat: ReadWith): Promise<ListRead | ListWrong> {
  if (bytes.length > mostMegabytes * 1_000_000) return 'too-large';
  const parts = await partsOf(bytes, withWhat);
  return typeof parts === 'string' ? parts : { ...parts, digest: bytesToHex(sha256(bytes)) };
}

async function partsOf(bytes: Uint8Array, withWhat: ReadWith): Promise<Parts | ListWrong> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readBook(bytes, withWhat);
  // The first bytes of the older files of Excel, and of new ones under a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)
    return hasText(bytes, 'EncryptedPackage') ? 'protected' : 'old-excel';
  return readText(bytes, withWhat.decode);
}

/** Whether a word stands in the bytes as UTF-16, as the directory of an older file has it. */
function hasText(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
}

async function readBook(bytes: Uint8Array, { decode, inflate }: ReadWith): Promise<Parts | ListWrong> {
  const book = await readWorkbook(bytes, { inflate, text: (part) => decode(part, 'utf-8') ?? '' });
  if (typeof book === 'string') return book;
  const sheets = book.map(withHeadings).filter((sheet) => sheet.rows.length > 1);
  if (sheets.length === 0) return 'no-rows';
  return sheets.some(({ rows }) => rows.length - 1 > mostRows) ? 'too-many-rows' : { sheets, encoding: null };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function readText(bytes: Uint8Array, decode: ReadWith['decode']): Parts | ListWrong {
  const marked = encodingOf(bytes);
  const asUtf8 = marked ? null : decode(bytes, 'utf-8');
  const encoding = marked ?? (asUtf8 === null ? 'windows-1252' : 'utf-8');
  const text = (asUtf8 ?? decode(bytes, encoding) ?? '').replace(/^\uFEFF/, '');
  if (text.includes('\0')) return 'unreadable';
  if (text.trim() === '') return 'no-rows';
  if (/^\s*[[{]/.test(text)) {
    const records = readJson(text);
    if (records === null || typeof records === 'string') return records ?? 'unreadable';
    const sheet = { name: '', rows: records, first: 1, merged: 0, withoutValue: 0 };
    return records.length > 1 ? { sheets: [sheet], encoding } : 'no-rows';
  }
  const delimiter = delimiterOf(text);
  const rows: (readonly string[])[] = [];
  // Excel begins some of its files by naming the delimiter.
  const skipped = /^sep=.\r?\n/i.exec(text)?.[0] ?? '';
  for (const row of csvCells(text.slice(skipped.length), delimiter)) {
    if (row === null) return 'quotes';
    rows.push(row);
    if (rows.length > mostRows + 100) return 'too-many-rows';
  }
  const sheet = withHeadings({ name: '', rows, first: skipped ? 2 : 1, merged: 0, withoutValue: 0 });
  return sheet.rows.length > 1 ? { sheets: [sheet], encoding } : 'no-rows';
}

/** The sign that parts the first lines into the most cells. */
function delimiterOf(text: string): string {
  const named = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (named) return named;
  const lines = text.slice(0, 20_000).split(/\r?\n/, 20);
  const most = (sign: string): number => Math.max(...lines.map((line) => line.split(sign).length));
  return delimiters.reduce((best, sign) => (most(sign) > most(best) ? sign : best));
}

const looksLikeHeadings = (row: readonly string[]): boolean =>
  row.filter((cell) => cell.trim() !== '').length >= 2 && !row.some((cell) => /^\d+([.,]\d+)?$/.test(cell.trim()));

/** A title and empty lines above the headings are left out; empty rows below stay, so that rows are counted as the file counts them. */
function withHeadings(sheet: Sheet): Sheet {
  const above = sheet.rows.slice(0, 20).findIndex(looksLikeHeadings);
  const from = Math.max(0, above);
  let end = sheet.rows.length;
  while (end > from && !(sheet.rows[end - 1] ?? []).some((cell) => cell.trim() !== '')) end -= 1;
  return { ...sheet, rows: sheet.rows.slice(from, end), first: sheet.first + from };
}
