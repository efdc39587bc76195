import { type Caseload, type FileHead, rowStore } from '../file/caseload.ts';
import { type CaseloadColumn, type CaseloadRow, caseloadColumns } from '../file/columns.ts';
import { caseloadRowReader, type RowProblem } from '../file/row.ts';
import type { ChainFigures, StageFigures, Study } from '../schema.ts';
import { studyOf } from '../study.ts';

export type SomeCells = Partial<Record<CaseloadColumn, string>>;

const nothing = Object.fromEntries(caseloadColumns.map((name) => [name, ''])) as CaseloadRow;

/** A whole row from the cells that matter to a test. */
export const aRow = (cells: SomeCells): CaseloadRow => ({ ...nothing, ...cells });

/** What the reader says of these rows; empty where nothing is wrong. */
export function problemsOf(rows: readonly SomeCells[]): RowProblem[] {
  const reader = caseloadRowReader(caseloadColumns, rowStore());
  return rows.flatMap((row, index) => [...reader.read(Object.values(aRow(row)), index + 2)]);
}

export function aCaseload(rows: readonly SomeCells[], head: Partial<FileHead> = {}): Caseload {
  const store = rowStore();
  const reader = caseloadRowReader(caseloadColumns, store);
  for (const [index, row] of rows.entries()) {
    const [problem] = reader.read(Object.values(aRow(row)), index + 2);
    if (problem) throw new Error(`${problem.column}: ${problem.text.message}`);
  }
  return {
    format: 'cape',
    head: { invented: true, followedTo: null, holds: { lived: new Set(), reviewed: new Set() }, ...head },
    tellsLosses: true,
    country: reader.country(),
    fileRows: rows.length,
    rowCount: store.size(),
    columns: store.columns(),
    tellsNoticed: true,
    obstacleSets: reader.obstacleSets,
    agencies: reader.agencies(),
    keyCounts: reader.keyCounts(),
    apart: new Map(),
  };
}

export const wholeFile = { unit: 'person', from: null, to: null, followedTo: null } as const;

export const aStudy = (
  rows: readonly SomeCells[],
  question: Partial<Parameters<typeof studyOf>[1]> = {},
  head: Partial<FileHead> = {},
): Study => studyOf(aCaseload(rows, head), { ...wholeFile, ...question }, 'invented.csv');

export function chainIn(study: Study, chain: string, kind = 'lived'): ChainFigures {
  const found = study.sources.find((source) => source.kind === kind)?.chains.find((one) => one.chain === chain);
  if (!found) throw new Error(`no ${kind} ${chain} chain`);
  return found;
}

export function stageIn(study: Study, chain: string, stage: string, kind = 'lived'): StageFigures {
  const found = chainIn(study, chain, kind).stages.find((one) => one.stage === stage);
  if (!found) throw new Error(`no stage ${stage}`);
  return found;
}

/** `count` invented persons, each with the same rows. */
export const persons = (prefix: string, count: number, rows: readonly SomeCells[]): SomeCells[] =>
  Array.from({ length: count }, (_, index) => rows.map((row) => ({ person: `${prefix}${index}`, ...row }))).flat();
