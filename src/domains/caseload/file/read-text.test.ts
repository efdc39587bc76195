import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCaseload } from './read.server.ts';
import { readCaseloadText } from './read-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'cape-text-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'file.csv');

const here = (bytes: Buffer) => readCaseloadText({ bytes, text: new TextDecoder('utf-8').decode(bytes) });
async function command(bytes: Buffer) {
  writeFileSync(path, bytes);
  return readCaseload(path, statSync(path).size);
}

const cape = 'person,stage,date\nP1,suspicion,2026-02-05\nP2,report,\n';
const htcds = [
  'vic_TraffickingStatus,cas_Status,prs_Notes,con_Consent',
  'Trafficking Status,Status,Notes,Consent',
  'ActualVictimOfTrafficking,Active,"påhittat, ""så""",Yes',
  'Not a victim of trafficking,Closed,,No',
  '',
].join('\n');

const files: readonly (readonly [string, Buffer])[] = [
  ['a caseload', Buffer.from(cape)],
  ['one with the byte order mark of a spreadsheet', Buffer.from(`\uFEFF${cape}`)],
  ['one with that mark before a quotation mark', Buffer.from(`\uFEFF${cape.replace('person', '"person"')}`)],
  ['one with semicolons and Windows line ends', Buffer.from(cape.replaceAll(',', ';').replaceAll('\n', '\r\n'))],
  ['one with old line ends', Buffer.from(cape.replaceAll('\n', '\r'))],
  ['comments above', Buffer.from(`# invented: för ett prov\n${cape}`)],
  ['HTCDS with its labels', Buffer.from(htcds)],
  ['HTCDS as Windows saves it', Buffer.from(htcds, 'latin1')],
  ['nothing', Buffer.from('')],
  ['a header that is another', Buffer.from('a,b\n1,2\n')],
  ['UTF-16', Buffer.from(`\uFEFF${cape}`, 'utf16le')],
  ['no text at all', Buffer.from([0x50, 0x4b, 0, 0, 0, 0, 0, 9])],
  [
    'an answered form',
    Buffer.from('<data><vic_TraffickingStatus>ActualVictimOfTrafficking</vic_TraffickingStatus></data>'),
  ],
  ['an answered form that is broken', Buffer.from('<data><vic_TraffickingStatus>')],
  ['a line without an end', Buffer.from('x'.repeat(70_000))],
  ['words that are in no list', Buffer.from('vic_TraffickingStatus,cas_Status\nPerhaps,Active\n=1+1,Gone\n')],
  ['a row that is too short', Buffer.from(`${cape}P3\n`)],
  ['a broken quotation mark', Buffer.from(`${cape}"P3,report,\n`)],
];

test.each(files)('%s is read as the command reads it', async (_name, bytes) => {
  const read = here(bytes);
  expect('caseload' in read ? read.caseload : read).toEqual(await command(bytes));
});

test('how the file was written is reported', () => {
  const semicolons = Buffer.from(`\uFEFF${cape.replaceAll(',', ';')}`);
  expect(here(semicolons)).toMatchObject({ delimiter: ';', isMarked: true });
  expect(here(Buffer.from(cape))).toMatchObject({ delimiter: ',', isMarked: false });
});

test('a file without the column for it does not say what rules had noticed; one with it does, also where nothing was', () => {
  const tells = (text: string) => {
    const read = here(Buffer.from(text));
    return 'caseload' in read ? read.caseload.tellsNoticed : read;
  };
  expect([tells(cape), tells(htcds)]).toEqual([false, false]);
  expect(tells('person,stage,date,noticed\nP1,suspicion,,\n')).toBe(true);
});

test('the content of a cell is not repeated in its error', () => {
  const wrong = here(Buffer.from('vic_TraffickingStatus,cas_Status\n=cmd(1),Active\n'));
  expect(JSON.stringify(wrong)).not.toContain('cmd');
});

test('a spreadsheet is not read here, and the person who chose it is shown what reads it', () => {
  const read = here(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 9]));
  expect(read).toMatchObject({ problems: [{ text: { id: 'study.layout.spreadsheet' } }] });
});
