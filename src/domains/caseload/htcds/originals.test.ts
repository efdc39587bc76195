import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import excel from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Caseload } from '../file/caseload.ts';
import { personsIn } from '../file/persons-in.ts';
import { readCaseload } from '../file/read.server.ts';
import { isWrongFile } from '../file/reading.ts';
import { type CodedField, codeLists } from './code-lists.ts';
import { codesOf } from './code-of.ts';
import { htcdsFields } from './fields.ts';
import { type XmlElement, xmlRoot } from './xml.ts';

/* The files that IOM hands out (github.com/UNMigration/HTCDS, commit 3c2f653), read where they are and copied nowhere. */

const originals = join(process.env.CAPE_SHARED ?? '../shared/data', 'standards/htcds');
const sheets = ['HTCDS Excel Spreadsheet v2.0.xlsx', 'HTCDS Excel Spreadsheet single select with validation v2.0.xlsx'];
const rowsOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(originals, name)), { columns: true, relax_column_count: true });

async function good(path: string): Promise<Caseload> {
  const found = await readCaseload(path, statSync(path).size);
  if (isWrongFile(found)) throw new Error(JSON.stringify(found.problems));
  return found;
}

describe.skipIf(!existsSync(originals))('the originals of HTCDS 2.0', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-htcds-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('hold the fields of our list, each as the standard has it', () => {
    const standard = rowsOf('htcds-fields.csv').filter(({ kind }) => kind === 'field');
    const told = standard.map((row) => [row.full_name, row.label, row.core === 'yes', row.status === 'DEPRECATED']);
    const ours = htcdsFields.map((field) => [field.name, field.label, 'core' in field, 'deprecated' in field]);
    expect(ours).toEqual(told);
    expect([ours.length, ours.filter(([, , isCore]) => isCore).length]).toEqual([84, 40]);
  });

  test('hold the code lists of ours, in the same order', () => {
    const standard = rowsOf('htcds-codelists.csv').filter(({ full_name: name = '' }) => name in codeLists);
    for (const field of Object.keys(codeLists) as CodedField[]) {
      const told = standard.filter((row) => row.full_name === field).map((row) => [row.value_name, row.value_label]);
      expect([field, Object.entries(codeLists[field])]).toEqual([field, told]);
    }
  });

  test.each(sheets)('%s is empty as it comes, and read once it has been filled in', async (name) => {
    const original = join(originals, 'Excel', name);
    const empty = await good(original);
    expect([empty.format, empty.fileRows]).toEqual(['htcds', 0]);

    const book = new excel.Workbook();
    await book.xlsx.readFile(original);
    const sheet = book.worksheets[0];
    if (!sheet) throw new Error('the original has no sheet');
    const columnOf = (field: string): number => (sheet.getRow(1).values as (string | undefined)[]).indexOf(field);
    const fill = (row: number, cells: Record<string, string | boolean | Date>): void => {
      for (const [field, value] of Object.entries(cells)) {
        const cell = sheet.getRow(row).getCell(columnOf(field));
        cell.value = value;
        // As a spreadsheet does by itself when a day is typed.
        if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      }
    };
    const seen = new Date(Date.UTC(2026, 0, 15));
    fill(3, {
      vic_TraffickingStatus: 'Actual victim of trafficking',
      cas_Status: 'Active',
      cas_IncomingReferralDate: seen,
    });
    fill(4, {
      vic_TraffickingStatus: 'Possible victim of trafficking',
      prs_FirstName: 'Påhittad',
      con_Consent: false,
    });
    fill(9, { vic_TraffickingStatus: 'Not a victim of trafficking', vic_TypeOfExploitation: 'Forced labour' });
    const path = join(folder, name);
    writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
    const filled = await good(path);
    const persons = personsIn(filled);
    expect([filled.fileRows, persons.length, filled.apart.get('no-consent')]).toEqual([3, 2, 1]);
    expect(persons[0]?.stages.get('suspicion')).toBe(Math.round(seen.getTime() / 86_400_000));
    expect(filled.fidelity?.beyond).toMatchObject([
      { name: 'unknown-columns' },
      { name: 'names-beside-labels', values: { approximated: 4 } },
    ]);
  });

  test('the form is no answer; an answer with each of its questions is read, each choice in the list of its field', async () => {
    const form = join(originals, 'Survey', 'htcds_xlsform.xml');
    expect(await readCaseload(form, statSync(form).size)).toMatchObject({
      problems: [{ text: { id: 'study.layout.xml-form' } }],
    });
    const root = xmlRoot(readFileSync(form, 'utf8'));
    if ('why' in root) throw new Error(root.why);
    const body = root.children.find(({ name }) => name === 'h:body');
    const named = (element: XmlElement, name: string): XmlElement[] =>
      element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...named(child, name)]);
    // A reference is an attribute, which the reader drops; questions are in the order of the instance.
    const questions =
      named(root, 'data')[0]
        ?.children.map(({ name }) => name)
        .filter((name) => name.includes('_')) ?? [];
    const asked = questions.filter((name) => name !== '__version__');
    const controls = (body?.children ?? []).map((control) => named(control, 'value').map(({ text }) => text));
    expect([asked.length, controls.length]).toEqual([31, 31]);
    const values = new Map(asked.map((name, at) => [name, controls[at] ?? []]));
    const field = (name: string): string => (name === 'vic_Methods_of_Control' ? 'vic_MethodsOfControl' : name);
    for (const [name, choices] of values) {
      const list = field(name);
      if (list in codeLists) for (const choice of choices) expect(codesOf(list as CodedField, choice)).toHaveLength(1);
    }
    const text = (name: string): string =>
      values
        .get(name)
        ?.join(' ')
        .replace(/^TRUE FALSE$/, 'TRUE')
        .replace(/^Possible.*/, 'ActualVictimOfTrafficking') ?? '';
    const one = { cas_Status: 'Active', cas_IncomingReferralDate: '2026-01-15', prs_Birthdate: '1990-01-01' };
    const cell = (name: string): string => one[name as keyof typeof one] ?? text(name);
    const path = join(folder, 'answer.xml');
    writeFileSync(
      path,
      `<data id="htcds_xlsform">${asked.map((name) => `<${name}>${cell(name)}</${name}>`).join('')}</data>`,
    );
    const read = await good(path);
    expect(personsIn(read)).toHaveLength(1);
    expect(read.fidelity?.beyond).toEqual([]);
    expect(read.fidelity?.fields.filter(({ fate }) => fate !== 'not-held')).toHaveLength(31);
  });
});
