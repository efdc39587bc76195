import type { ListWrong, Sheet } from '../sheet.ts';
import { cellText, isDateFormat } from './cell-text.ts';
import { type Inflate, openArchive } from './unzip.ts';
import { attributeOf, unescaped } from './xml.ts';

type With = { readonly inflate: Inflate; readonly text: (part: Uint8Array) => string };

const mostSheets = 50;
/** Far more than a list has; a sheet that says more is made to fill a memory. */
const mostCells = 10_000_000;
const mostColumns = 1000;

/**
 * The sheets of an XLSX as texts. A formula counts as what it came to when it was saved, and none is carried out; no link is followed, and of XML
 * only elements and texts are read: a document type and its entities mean nothing here.
 */
export async function readWorkbook(bytes: Uint8Array, { inflate, text }: With): Promise<readonly Sheet[] | ListWrong> {
  const archive = openArchive(bytes, { inflate, text });
  if (archive === null || !archive.has('xl/workbook.xml')) return 'unreadable';
  const part = async (name: string): Promise<string | null> => {
    const found = await archive.read(name);
    return found && text(found);
  };
  const book = await part('xl/workbook.xml');
  const links = await part('xl/_rels/workbook.xml.rels');
  if (book === null || links === null) return 'unreadable';
  const shared = archive.has('xl/sharedStrings.xml') ? await part('xl/sharedStrings.xml') : '';
  const styles = archive.has('xl/styles.xml') ? await part('xl/styles.xml') : '';
  if (shared === null || styles === null) return 'too-large';
  const targets = new Map(
    [...links.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target'),
    ]),
  );
  const known = {
    strings: stringsIn(shared),
    dates: dateStylesIn(styles),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(1|true)"/.test(book),
  };
  const sheets: Sheet[] = [];
  for (const [tag] of [...book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].slice(0, mostSheets)) {
    if (attributeOf(tag, 'state') === 'veryHidden') continue;
    const target = targets.get(attributeOf(tag, 'r:id') ?? attributeOf(tag, 'id') ?? '');
    if (!target) continue;
    const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (xml === null) return 'too-large';
    const sheet = readSheet(xml, unescaped(attributeOf(tag, 'name') ?? ''), known);
    if (sheet === null) return 'too-large';
    sheets.push(sheet);
  }
  return sheets.length > 0 ? sheets : 'no-rows';
}

/** The texts of a `<t>` and of all runs of a rich text; what says how it is read aloud is left out. */
const textIn = (xml: string): string =>
  [...xml.replaceAll(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, '').matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([^<]*)<\/)/g)]
    .map(([, piece = '']) => unescaped(piece))
    .join('');

const stringsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map(([, inner = '']) => textIn(inner));

/** Which styles of cells show a day. */
function dateStylesIn(xml: string): ReadonlySet<number> {
  const own = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([tag]) => [
      Number(attributeOf(tag, 'numFmtId')),
      unescaped(attributeOf(tag, 'formatCode') ?? ''),
    ]),
  );
  const cells = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? '';
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => Number(attributeOf(tag, 'numFmtId')));
  return new Set(styles.flatMap((format, at) => (isDateFormat(format, own.get(format)) ? [at] : [])));
}

type Known = { readonly strings: readonly string[]; readonly dates: ReadonlySet<number>; readonly from1904: boolean };

/** The column of `BC12` from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const sign of reference) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return column - 1;
}

/** Null where the sheet holds more than any list. Rows that are not written are empty ones, so that each has the number it has in the file. */
function readSheet(xml: string, name: string, known: Known): Sheet | null {
  const rows: string[][] = [];
  let cells = 0;
  let withoutValue = 0;
  for (const [, opening = '', inner = ''] of xml.matchAll(/<(?:\w+:)?row\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs)) {
    const number = Number(attributeOf(opening, 'r') ?? rows.length + 1);
    if (!Number.isSafeInteger(number) || number < 1 || number > 1_100_000) return null;
    if (inner === '') continue;
    const row: string[] = [];
    for (const [, tag = '', content = ''] of inner.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
      if (++cells > mostCells) return null;
      const at = attributeOf(tag, 'r');
      const column = at === null ? row.length : columnOf(at);
      if (column < 0 || column >= mostColumns) continue;
      const value = /<(?:\w+:)?v\b[^>]*>([^<]*)<\//.exec(content)?.[1] ?? null;
      if (value === null && /<(?:\w+:)?f\b/.test(content)) withoutValue += 1;
      const type = attributeOf(tag, 't') ?? 'n';
      const isDate = known.dates.has(Number(attributeOf(tag, 's') ?? 0));
      while (row.length < column) row.push('');
      row[column] =
        type === 's'
          ? (known.strings[Number(value)] ?? '')
          : type === 'inlineStr'
            ? textIn(content)
            : cellText(type, value === null ? null : unescaped(value), isDate, known.from1904);
    }
    if (!row.some((cell) => cell !== '')) continue;
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = row;
  }
  return { name, rows, first: 1, merged: [...xml.matchAll(/<(?:\w+:)?mergeCell\b/g)].length, withoutValue };
}
