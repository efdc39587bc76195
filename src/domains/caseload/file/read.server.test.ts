import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { studyOf } from '../study.ts';
import { wholeFile } from '../testing/caseload-builder.ts';
import type { Caseload } from './caseload.ts';
import { readCaseload } from './read.server.ts';
import { isWrongFile, type WrongFile } from './reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-study-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function read(content: string | Buffer): Promise<Caseload | WrongFile> {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return readCaseload(path, statSync(path).size);
}

async function good(content: string | Buffer): Promise<Caseload> {
  const found = await read(content);
  if (isWrongFile(found)) throw new Error(found.problems[0]?.text.message);
  return found;
}

async function bad(content: string | Buffer): Promise<WrongFile> {
  const found = await read(content);
  if (!isWrongFile(found)) throw new Error('the file was taken');
  return found;
}

const plain = ['person,stage,date', 'p1,report,2026-02-05', 'p2,report,'].join('\n');

test('byte order mark, Windows line endings, semicolons, quotation marks and a missing last line break change nothing', async () => {
  const expected = studyOf(await good(plain), wholeFile, 'x.csv');
  const others = [
    `\uFEFF${plain}\n`,
    plain.replaceAll('\n', '\r\n'),
    plain.replaceAll('\n', '\r'),
    plain.replaceAll(',', ';'),
    plain.replaceAll(',', '\t'),
    plain.replace('p2', '"p2"'),
    plain.replace('person,stage,date', '"person","stage","date"'),
    `\uFEFF# a comment\r\n${plain.replaceAll('\n', '\r\n')}\r\n\r\n,,\r\n`,
  ];
  for (const other of others) expect(studyOf(await good(other), wholeFile, 'x.csv')).toEqual(expected);
});

test('a broken row is named as a spreadsheet numbers it, comment lines counted', async () => {
  const { problems } = await bad(`# invented: yes\n${plain}\np3,reported,2026-02-05\n`);
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[5, 'stage']]);
});

test('all problems are counted and the first twenty reported; nothing is half read', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `p${index},nowhere,2026-13-01`);
  const found = await bad(['person,stage,date', ...rows].join('\n'));
  expect(found.count).toBe(100);
  expect(found.problems).toHaveLength(20);
});

test('a row with too many cells is reported, also behind a quotation mark', async () => {
  const { problems } = await bad('person,stage,date\n"p1",report,2026-02-05\np2,report,2026-02-05,more\n');
  expect(problems.map(({ row, text }) => [row, text.id])).toEqual([[3, 'study.row.width']]);
});

test('a quotation mark that is never closed is reported with its row', async () => {
  const { problems } = await bad('person,stage,date\np1,report,2026-02-05\n"p2,report,2026-02-05\np3,report,\n');
  expect(problems.at(-1)).toMatchObject({ row: 3, text: { id: 'study.row.quote' } });
});

test('what is no text in UTF-8 is refused in a sentence', async () => {
  expect((await bad(Buffer.from('\uFEFFperson,stage,date\n', 'utf16le'))).problems[0]?.text.id).toBe(
    'study.layout.encoding',
  );
  expect((await bad(Buffer.from([0x50, 0x4b, 0, 0, 1, 2]))).problems[0]?.text.id).toBe('study.layout.encoding');
  expect((await bad('x'.repeat(70_000))).problems[0]?.text.id).toBe('study.layout.long-header');
});

test('a file larger than one piece is read whole, wherever the pieces are cut', async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `person-${index},report,2026-02-05`);
  const caseload = await good(['person,stage,date', ...rows].join('\r\n'));
  expect([caseload.fileRows, caseload.keyCounts[0]]).toEqual([60_000, 60_000]);
  const quoted = [...rows.slice(0, 55_000), '"last",report,2026-02-05'];
  expect((await good(['person,stage,date', ...quoted].join('\n'))).fileRows).toBe(55_001);
});

test('the columns of HTCDS are known by the header, and the label line below it is skipped', async () => {
  const caseload = await good(
    [
      ',cas_CaseOwner,vic_TraffickingStatus,cas_Status,cas_IncomingReferralDate',
      ',Case Owner,Trafficking Status,Status,Incoming Referral Date',
      ',"Påhittad, handläggare",ActualVictimOfTrafficking,Active,2026-01-15',
      ',,,,',
      ',Påhittad,PossibleVictimOfTrafficking,Closed,',
    ].join('\n'),
  );
  expect([caseload.format, caseload.fileRows]).toEqual(['htcds', 2]);
});
