import { attributeOf, xmlTokens } from '../xml-tokens.ts';
import { NotRead } from '../zip-entries.ts';
import { cellOfExcel, type ExcelCell, type ExcelWords, excelWords } from './excel-cell.ts';
import { mostParts, type OfficePart, type ReadPart, type SheetRow } from './office-part.ts';
import { relatedParts } from './related-parts.ts';

/** How much of a sheet is shown. It has as many rows as it says: a million may be one line of the file. */
const mostRows = 1000;
const mostColumns = 60;
const mostOfACell = 4000;

/** A sheet as it is read, row by row. */
class Sheet {
  readonly rows: SheetRow[] = [];
  isCut = false;
  private columns = 0;

  constructor(
    private readonly title: string | null,
    private readonly isHidden: boolean,
  ) {}

  /** Adds a row. False once there are enough. */
  add(number: number, cells: readonly string[]): boolean {
    const last = cells.findLastIndex((cell) => cell !== '');
    if (last === -1) return true;
    if (this.rows.length >= mostRows) {
      this.isCut = true;
      return false;
    }
    if (last >= mostColumns) this.isCut = true;
    const kept = cells.slice(0, Math.min(last + 1, mostColumns)).map((cell) => (cell ?? '').slice(0, mostOfACell));
    this.columns = Math.max(this.columns, kept.length);
    this.rows.push({ number, cells: kept });
    return true;
  }

  shown(): OfficePart {
    const { title, isHidden, isCut, rows, columns } = this;
    return { kind: 'rows', title, isHidden, isCut, rows, columns };
  }
}

/** The column of a cell by its address: A is the first. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export async function sheetsOfExcel(read: ReadPart): Promise<readonly OfficePart[]> {
  const parts = await relatedParts(read, { folder: 'xl', name: 'workbook', element: 'sheet' });
  const words = await excelWords(read);
  const sheets: OfficePart[] = [];
  for (const { path, title, isHidden } of parts) {
    const sheet = new Sheet(title, isHidden);
    readExcel((await read(path)) ?? '', words, sheet);
    sheets.push(sheet.shown());
  }
  return sheets;
}

function readExcel(xml: string, words: ExcelWords, sheet: Sheet): void {
  let number = 0;
  let cells: string[] = [];
  let cell: (ExcelCell & { column: number }) | null = null;
  let inValue = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (cell && inValue) cell.value += token.text;
    } else if (token.kind === 'open') {
      if (token.name === 'row') {
        number = Number(attributeOf(token.tag, 'r') ?? number + 1) || number + 1;
        cells = [];
      } else if (token.name === 'c') {
        const address = attributeOf(token.tag, 'r');
        const column = address === null ? cells.length : columnOf(address);
        cell = {
          column,
          type: attributeOf(token.tag, 't') ?? 'n',
          style: Number(attributeOf(token.tag, 's') ?? '0'),
          value: '',
        };
      } else if (token.name === 'v' || token.name === 't') inValue = true;
    } else if (token.name === 'v' || token.name === 't') inValue = false;
    else if (token.name === 'c' && cell) {
      // Beyond the columns that are shown it is only known that there is more.
      const column = Math.min(cell.column, mostColumns);
      while (cells.length < column) cells.push('');
      if (column >= 0) cells[column] = cellOfExcel(cell, words);
      cell = null;
    } else if (token.name === 'row' && !sheet.add(number, cells)) return;
  }
}

export async function sheetsOfOpenDocument(read: ReadPart): Promise<readonly OfficePart[]> {
  const xml = await read('content.xml');
  if (xml === null) throw new NotRead('damaged');
  const sheets: Sheet[] = [];
  let [number, repeats, inCell, inSkipped, text] = [0, 1, false, 0, ''];
  let cells: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inCell && inSkipped === 0) text += token.text.slice(0, mostOfACell);
    } else if (token.name === 'annotation') inSkipped += token.kind === 'open' ? 1 : -1;
    else if (token.kind === 'open') {
      if (token.name === 'table') {
        if (sheets.length >= mostParts) break;
        sheets.push(new Sheet(attributeOf(token.tag, 'name'), false));
        number = 0;
      } else if (token.name === 'table-row') {
        cells = [];
        number += 1;
        repeats = timesOf(token.tag, 'number-rows-repeated');
      } else if (isCell(token.name)) {
        [inCell, text] = [true, ''];
        // Empty cells repeat to the edge of the sheet: that is as far as they are counted.
        const times = Math.min(timesOf(token.tag, 'number-columns-repeated'), mostColumns + 1 - cells.length);
        for (let n = 1; n < times; n++) cells.push('');
      }
    } else if (isCell(token.name)) {
      inCell = false;
      if (cells.length <= mostColumns) cells.push(text.trim());
    } else if (token.name === 'table-row') {
      sheets.at(-1)?.add(number, cells);
      number += repeats - 1;
    }
  }
  return sheets.map((sheet) => sheet.shown());
}

const isCell = (name: string): boolean => name === 'table-cell' || name === 'covered-table-cell';
const timesOf = (tag: string, name: string): number => Math.max(1, Number(attributeOf(tag, name) ?? '1') || 1);
