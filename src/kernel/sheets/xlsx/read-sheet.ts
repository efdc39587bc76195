import { mostRows, type Sheet } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { textIn } from './strings.ts';
import { attributeOf, elementsIn, tagsIn, unescaped } from './xml.ts';

/** Far more than a list has; a sheet that says more is made to fill a memory. */
const mostCells = 5_000_000;
const mostColumns = 1000;
/** What stands further down is no row of a list, and each empty row above it would take its place in memory. */
const lastRow = mostRows + 1000;
/** A shared text may stand in many cells: so many signs all cells of all sheets may show. */
const mostSigns = 100_000_000;

type KnownInBook = {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
  /** What all sheets have held so far. */
  readonly counted: { cells: number; signs: number };
};

/** The column of `BC12` from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const sign of reference.slice(0, 4)) {
    const code = sign.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return column - 1;
}

/** Null where the sheet holds more than any list. Rows that are not written are empty ones, so that each has the number it has in the file. */
export function readSheet(xml: string, name: string, known: KnownInBook): Sheet | null {
  const rows: string[][] = [];
  let withoutValue = 0;
  for (const { tag, inner } of elementsIn(xml, 'row')) {
    const number = Number(attributeOf(tag, 'r') ?? rows.length + 1);
    if (!Number.isSafeInteger(number) || number < 1) return null;
    if (inner === '') continue;
    const read = readCells(inner, known);
    if (read === null) return null;
    const { row } = read;
    withoutValue += read.withoutValue;
    if (!row.some((cell) => cell !== '')) continue;
    if (number > lastRow) return null;
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = row;
  }
  const merged = tagsIn(xml, 'mergeCell', 100_000).length;
  return { name, rows, first: 1, merged, withoutValue };
}

/** The cells of one row; null where the workbook has more than any list by now. */
function readCells(xml: string, { counted, ...known }: KnownInBook): { row: string[]; withoutValue: number } | null {
  const row: string[] = [];
  let withoutValue = 0;
  for (const { tag, inner } of elementsIn(xml, 'c')) {
    if (++counted.cells > mostCells) return null;
    const at = attributeOf(tag, 'r');
    const column = at === null ? row.length : columnOf(at);
    if (column < 0 || column >= mostColumns) continue;
    const [found] = elementsIn(inner, 'v', 1);
    const value = found ? found.inner : null;
    if (value === null && /<(?:\w{1,20}:)?f[\s/>]/.test(inner)) withoutValue += 1;
    const type = attributeOf(tag, 't') ?? 'n';
    const isDate = known.dates.has(Number(attributeOf(tag, 's') ?? 0));
    while (row.length < column) row.push('');
    const text =
      type === 's'
        ? (known.strings[Number(value)] ?? '')
        : type === 'inlineStr'
          ? textIn(inner)
          : cellText(type, value === null ? null : unescaped(value), isDate, known.from1904);
    counted.signs += text.length;
    if (counted.signs > mostSigns) return null;
    row[column] = text;
  }
  return { row, withoutValue };
}
