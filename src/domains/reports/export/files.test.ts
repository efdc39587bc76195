import { parse } from 'csv-parse/sync';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fillReport } from '../fill/fill-report.ts';
import { aReport, enteredIn, people, someDefinitions } from '../testing/builders.ts';
import { csvOf } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { dcatOf } from './dcat.ts';
import { filesOf } from './files.server.ts';
import type { Leaving } from './leaving.ts';
import { lineColumns, linesOf } from './lines.ts';
import { safeText, sheetsOf } from './sheets.ts';

const definitions = someDefinitions();
const report = aReport(
  [
    { measure: 'suspects', by: ['sex', 'age'] },
    { measure: 'suspects', by: [] },
    { measure: 'victims', by: ['county'] },
  ],
  { sv: '=1+1', en: '=1+1' },
);
const entered = enteredIn('2025', {
  'suspects sex=women': 3,
  'suspects sex=men': 30,
  'suspects sex=not-told': 0,
  'suspects age=children': { unknown: 'source-does-not-say' },
});
const filled = fillReport(report, '2025', { rows: people(7, { county: 'SE-E' }), entered }, definitions);
const leaving: Leaving = {
  report,
  filled,
  definitions,
  agency: { sv: 'Påhittat studieorgan', en: 'Invented study body' },
  country: 'SE',
  language: 'sv',
  day: '2026-11-24',
  digest: 'a'.repeat(64),
  licence: 'none',
  invented: true,
};
const lines = linesOf(filled, definitions);
const now = new Date('2026-11-24T08:40:00.000Z');
const text = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8');

describe('the lines of a report', () => {
  it('keep number, zero, unknown and suppressed apart', () => {
    const at = (row: string, column: string) => lines.find((line) => line.row === row && line.column === column);
    expect(at('women', 'total')).toMatchObject({ state: 'suppressed', value: '', reason: '' });
    expect(at('not-told', 'total')).toMatchObject({ state: 'zero', value: '0' });
    expect(at('total', 'children')).toMatchObject({ state: 'unknown', value: '', reason: 'source-does-not-say' });
    expect(at('SE-E', 'total')).toMatchObject({ state: 'number', value: '7', origin: 'counted' });
  });

  it('are one for each cell, by table, row and column', () => {
    const names = lines.map(({ table, row, column }) => `${table} ${row} ${column}`);
    expect(new Set(names).size).toBe(lines.length);
    expect(lines).toHaveLength(4 * 3 + 1 + 4);
  });
});

describe('an XLSX file', () => {
  it('is, opened again, cell by cell what the sheets say, with no formula in it', async () => {
    const [file] = await filesOf('xlsx', leaving, now);
    const book = new excel.Workbook();
    const bytes = Buffer.from(file?.base64 ?? '', 'base64');
    await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const sheets = sheetsOf(leaving);
    expect(book.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    let compared = 0;
    for (const sheet of sheets) {
      const read = book.getWorksheet(sheet.name);
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const found = read?.getRow(row + 1).getCell(column + 1);
          expect(found?.value ?? null).toEqual(cell);
          expect(found?.type).not.toBe(excel.ValueType.Formula);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(250);
  });

  it('shows what is unknown and what is hidden by signs that its legend explains, and never as zero', () => {
    const table = sheetsOf(leaving)[1];
    expect(table?.rows.slice(2)).toEqual([
      ['women sv', ':', ':', ':c'],
      ['men sv', ':', ':', ':c'],
      ['not-told sv', ':', ':', 0],
      ['Totalt', ':', ':', 33],
    ]);
    const legend = sheetsOf(leaving).find(({ name }) => name === 'Förklaring');
    expect(legend?.rows.map(([code]) => code)).toEqual(expect.arrayContaining(['0', ':', ':c', 'suppressed']));
  });

  it('holds no text that a program could take for a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@a', '\tx', '|x']) expect(safeText(text)).toBe(`'${text}`);
    expect(safeText('1 = 1')).toBe('1 = 1');
    const front = sheetsOf(leaving)[0];
    expect(front?.rows[0]).toEqual(['Rapport', "'=1+1"]);
  });
});

type Column = { name: string; required: boolean; null: string[]; datatype: string | { base: string; format?: string } };

/** A reader of CSV on the Web as the recommendation has it, as far as this metadata goes. */
function readByMetadata(csv: string, metadata: { tableSchema: { columns: Column[]; primaryKey: string[] } }) {
  const { columns, primaryKey } = metadata.tableSchema;
  const [header = [], ...rows] = parse(csv, { recordDelimiter: '\r\n' }) as string[][];
  expect(header).toEqual(columns.map(({ name }) => name));
  const keys = new Set<string>();
  for (const row of rows) {
    expect(row).toHaveLength(columns.length);
    for (const [place, column] of columns.entries()) {
      const cell = row[place] ?? '';
      if (column.null.includes(cell)) {
        expect({ column: column.name, required: column.required }).toEqual({ column: column.name, required: false });
        continue;
      }
      const { base, format } = typeof column.datatype === 'string' ? { base: column.datatype } : column.datatype;
      if (base === 'nonNegativeInteger') expect(cell).toMatch(/^\d+$/);
      if (format) expect(cell).toMatch(new RegExp(format, 'u'));
    }
    keys.add(primaryKey.map((name) => row[header.indexOf(name)]).join(' '));
  }
  expect(keys.size).toBe(rows.length);
  return rows.length;
}

describe('a CSV file with its metadata', () => {
  it('matches it: columns, datatypes, what may be empty, the key', async () => {
    const [csv, metadata] = await filesOf('csvw', leaving, now);
    const read = JSON.parse(text(metadata?.base64));
    expect([csv?.name, metadata?.name]).toEqual(['invented-2025.csv', 'invented-2025.csv-metadata.json']);
    expect(read.url).toBe(csv?.name);
    expect(readByMetadata(text(csv?.base64), read)).toBe(lines.length);
  });

  it('says in it what is hidden, what is unknown, and that all is invented', () => {
    const notes = JSON.stringify(csvwOf(leaving));
    expect(notes).toContain('Numbers from 1 to 4 are suppressed');
    expect(notes).toContain('Unknown, never zero');
    expect(notes).toContain('Everything in this file is invented.');
    expect(JSON.stringify(csvwOf({ ...leaving, invented: false }))).not.toContain('Everything in this file');
  });

  it('is not made of anything but codes and numbers', () => {
    const [line] = lines;
    if (!line) throw new Error('no line');
    for (const cell of ['=1+1', 'a,b', '"', ' ', '-1', 'å'])
      expect(() => csvOf([{ ...line, measure: cell }])).toThrow('no code and no number');
    expect(csvOf([]).split('\r\n')).toEqual([lineColumns.join(','), '']);
  });
});

describe('the record for a catalogue', () => {
  it('has what DCAT-AP demands of a data set and its distributions', () => {
    const record = dcatOf(leaving) as Record<string, unknown> & { 'dcat:distribution': Record<string, unknown>[] };
    expect(record['@type']).toBe('dcat:Dataset');
    for (const must of ['dct:title', 'dct:description', 'dct:publisher', 'dct:temporal', 'dct:spatial'])
      expect(record[must]).toBeTruthy();
    expect(record['dct:temporal']).toMatchObject({
      'dcat:startDate': { '@value': '2025-01-01' },
      'dcat:endDate': { '@value': '2025-12-31' },
    });
    expect(record['dct:spatial']).toEqual({
      '@id': 'http://publications.europa.eu/resource/authority/country/SWE',
    });
    expect(record['dcat:distribution'].map((one) => one['dcat:accessURL'])).toEqual([
      { '@id': 'invented-2025.csv' },
      { '@id': 'invented-2025.xlsx' },
    ]);
  });

  it('names a licence only when one was chosen', () => {
    expect(JSON.stringify(dcatOf(leaving))).not.toContain('license');
    const licensed = JSON.stringify(dcatOf({ ...leaving, licence: 'CC_BY_4_0' }));
    expect(licensed).toContain('authority/licence/CC_BY_4_0');
  });
});
