import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && /\.(ts|tsx)$/.test(one.name))
  .map((one) => join(one.parentPath, one.name))
  .filter((path) => !/\.test\.tsx?$|\/(testing|bench)\//.test(path));

const read = (path: string): string => readFileSync(path, 'utf8');

/** Every module that writes a table as text. One is added here after review: its cells go through the one writer, with its guard. */
const writers = [
  'src/domains/administration/people/people-file.ts',
  'src/domains/administration/retention/retention-file.ts',
  'src/domains/audit/log/log-csv.ts',
  'src/domains/caseload/seed/caseload.ts',
  'src/domains/competence/assigning/file.server.ts',
  'src/domains/competence/ui/results-csv.ts',
  'src/domains/exchange/caseload/to-htcds.ts',
  'src/domains/exchange/ctdc/to-ctdc.ts',
  'src/domains/exchange/ui/import/errors-csv.ts',
  'src/domains/help/processing/record-file.ts',
  'src/domains/inspections/after/report/csv.ts',
  'src/domains/knowledge/agencies/register-csv.ts',
  'src/domains/programme/events/participants-file.server.ts',
  'src/domains/programme/files/tables-file.server.ts',
  'src/domains/publication/pages/figures/csv.ts',
  'src/domains/publication/pages/report/table-csv.ts',
  'src/domains/reports/export/csv.ts',
  'src/domains/search/lists/file.server.ts',
  'src/domains/study/ui/shown-table.tsx',
  'src/domains/surveys/results/results-file.server.ts',
  'src/domains/surveys/ui/surveys-page.tsx',
  'src/domains/workplaces/ui/workplaces-csv.ts',
];

it('these write tables, by the one writer, and no other module does', () => {
  const found = files.filter((path) => /from '[./]*kernel\/text\/csv\.ts'/.test(read(path)));
  expect(found.sort()).toEqual(writers);
});

/** Marks of a table that is written by hand: a cell in quotation marks, or cells joined into a line that ends. */
const byHand = [
  /replaceAll\('"', '""'\)/,
  /replace\(\/"\/g, '""'\)/,
  /\.join\('[,;]'\)\)?\)?\.join\('(\\r)?\\n'\)/,
  /\.join\('[,;]'\)\}(\\r)?\\n/,
];

/** The name of a role, which the database wants in quotation marks; and the head of an empty sheet, which holds no cell of a person. */
const noTables = ['src/platform/database/roles.ts', 'src/domains/study/review/import/columns.ts'];

it('no module writes a table by hand, past the guard against formulas', () => {
  const marked = files.filter((path) => byHand.some((mark) => mark.test(read(path))));
  expect(marked.filter((path) => path !== 'src/kernel/text/csv.ts').sort()).toEqual(
    noTables.filter((path) => byHand.some((mark) => mark.test(read(path)))).sort(),
  );
});
