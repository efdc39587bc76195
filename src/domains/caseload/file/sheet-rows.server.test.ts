import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import excel from 'exceljs';
import { afterAll, expect, test } from 'vitest';
import type { Caseload } from './caseload.ts';
import { personsIn } from './persons-in.ts';
import { readCaseload } from './read.server.ts';
import { isWrongFile, type WrongFile } from './reading.ts';
import { mostUnpacked } from './sheet-rows.server.ts';
import { unpackedSize } from './unpacked-size.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function read(bytes: Buffer): Promise<Caseload | WrongFile> {
  files += 1;
  const path = join(folder, `${files}.xlsx`);
  writeFileSync(path, bytes);
  return readCaseload(path, statSync(path).size);
}
type Cell =
  | string
  | number
  | boolean
  | Date
  | null
  | { formula: string; result?: string }
  | { richText: { text: string }[] };
type Sheet = readonly (readonly Cell[])[];
async function bytesOf(...sheets: readonly Sheet[]): Promise<Buffer> {
  const book = new excel.Workbook();
  for (const [at, rows] of sheets.entries()) book.addWorksheet(`Blad ${at}`).addRows(rows.map((cells) => [...cells]));
  return Buffer.from(await book.xlsx.writeBuffer());
}
async function good(...sheets: readonly Sheet[]): Promise<Caseload> {
  const found = await read(await bytesOf(...sheets));
  if (isWrongFile(found)) throw new Error(JSON.stringify(found.problems));
  return found;
}
const header = ['vic_TraffickingStatus', 'cas_Status', 'cas_IncomingReferralDate', 'con_Consent'];

test('days, boxes, rich text and the results of formulas are read as a CSV of the same sheet', async () => {
  const day = new Date(Date.UTC(2026, 0, 15));
  const rich = { richText: [{ text: 'Actual victim' }, { text: ' of trafficking' }] };
  const found = await good([
    header,
    [rich, { formula: 'A1', result: 'Closed' }, day, true],
    ['NotAVictimOfTrafficking', 'Active', '2026-02-01', false],
  ]);
  expect([found.fileRows, found.apart.get('no-consent')]).toEqual([2, 1]);
  const [one] = personsIn(found);
  expect([one?.stages.get('suspicion'), one?.exits.get('identified')]).toEqual([20_468, 'not-told']);
});

test('the sheet is found whose top is a header, below a title and comments', async () => {
  const found = await good(
    [['Om filen']],
    [['# invented: påhittat'], [], header, ['ActualVictimOfTrafficking', 'Active']],
  );
  expect([found.head.invented, found.fileRows]).toEqual([true, 1]);
});

test('a caseload of CAPE is read from a spreadsheet too', async () => {
  const found = await good([
    ['person', 'stage', 'date'],
    ['p1', 'report', '2026-02-05'],
    ['p2', 'suspicion', new Date(Date.UTC(2026, 1, 5))],
  ]);
  expect([found.format, found.fileRows, found.fidelity]).toEqual(['cape', 2, undefined]);
});

test('what is wrong is reported by the row that the spreadsheet shows, and never by its content', async () => {
  const found = await read(await bytesOf([['# påhittat'], header, [], ['zQvPerhaps', 'Active', 46_000, null]]));
  expect(found).toMatchObject({
    problems: [
      { row: 4, column: 'vic_TraffickingStatus' },
      { row: 4, column: 'cas_IncomingReferralDate' },
    ],
  });
  expect(JSON.stringify(found)).not.toContain('zQv');
});

/** An archive of one part, whose directory says what the test makes it say. */
function archive(content: Buffer, says: number = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(says, 24);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

test('an archive that unpacks to more than is opened is refused, also when it says less of itself', async () => {
  const large = archive(Buffer.alloc(1000), mostUnpacked + 1);
  const lying = archive(Buffer.alloc(3_000_000), 1000);
  expect([unpackedSize(large, mostUnpacked), unpackedSize(lying, mostUnpacked)]).toEqual(['large', 'broken']);
  expect(unpackedSize(archive(Buffer.from('påhittat')), mostUnpacked)).toBe(9);
  expect(await read(large)).toMatchObject({ problems: [{ text: { id: 'study.layout.sheet-large' } }] });
});

test('a damaged spreadsheet, an archive that is none, and one without a table get their sentence', async () => {
  const whole = await bytesOf([header]);
  for (const bytes of [whole.subarray(0, whole.length - 40), archive(Buffer.from('påhittat'))]) {
    expect(await read(bytes)).toMatchObject({ problems: [{ text: { id: 'study.layout.sheet-broken' } }] });
  }
  expect(await read(await bytesOf([['a', 'b']]))).toMatchObject({
    problems: [{ text: { id: 'study.layout.missing' } }],
  });
});
