import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { Problem } from '../../kernel/problem.ts';
import { canonical } from '../../kernel/text/canonical.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { listOwnRows } from '../study/public.server.ts';
import { mayEnter } from './access.ts';
import { cellKey } from './cell-key.ts';
import { type Definitions, named, type Report, type Table } from './definitions.ts';
import { enteredCell, type Figure } from './enter/figure.ts';
import type { WorkRow } from './fill/count-measure.ts';
import { type Filled, type FilledCell, type FilledTable, filling, fillReport } from './fill/fill-report.ts';
import type { EnteredAt } from './fill/filling-from.ts';
import { cellTexts, checkTexts, sourceTexts } from './messages.ts';
import { offeredForReport } from './offered.ts';
import { daysOf, dueOn, isBegun, periodBefore, periodsOf, presentPeriod } from './period.ts';
import type { CellSaid, CellShown, EntryShown, ReportList, ReportRow, ReportShown, TableShown } from './schema.ts';
import { findFigure, listExports, listFigures } from './store.ts';
import { cellName, type Speaker, stateWords, valueWords, whyNot } from './words.ts';

const speakerOf = ({ texts: { language, t, formats } }: AnyCall): Speaker => ({ language, t, number: formats.number });

/** The report of this name, or the problem that there is none. */
export function reportNamed(id: string, definitions: Definitions): Report {
  const report = definitions.reports.find((one) => one.id === id);
  if (!report) throw new Problem('not-found', accessMessages.notFound);
  return report;
}

/** The year that was asked for, or the present one. A year that the report does not have is not there. */
export function periodAsked(report: Report, period: string | undefined, call: AnyCall): string {
  const today = todayIn(call);
  if (period === undefined) return presentPeriod(report, today);
  if (!isBegun(report, period, today)) throw new Problem('not-found', accessMessages.notFound);
  return period;
}

const nameOf = (measure: string, key: string, period: string): string => `${period} ${measure} ${key}`;

function enteredIn(figures: readonly Here<Figure>[]): EnteredAt {
  const all = new Map(
    figures.map(({ state: figure }) => [nameOf(figure.measure, figure.key, figure.period), enteredCell(figure)]),
  );
  return (measure, key, period) => all.get(nameOf(measure, key, period));
}

/** A report as it is now, with the digest of all that it says. */
export async function fillNow(
  tx: Tx,
  call: AnyCall,
  report: Report,
  period: string,
  definitions: Definitions,
): Promise<{ filled: Filled; digest: string }> {
  const rows = await listOwnRows(tx);
  const figures = await listFigures(tx, call.readable, [period, periodBefore(period)]);
  const filled = fillReport(report, period, { rows, entered: enteredIn(figures) }, definitions);
  return { filled, digest: digestOf(filled) };
}

/** What the digest of a report covers: the report, its year, and what each cell says. */
function digestOf({ report, period, smallest, tables }: Filled): string {
  const said = tables.map(({ table, cells }) => ({ table: table.id, cells: cells.map((cell) => cell.said) }));
  return sha256(canonical({ report, period, smallest, said })).toString('hex');
}

const rowOf = (report: Report, filled: Filled, { language }: Speaker): Omit<ReportRow, 'checks'> => ({
  id: report.id,
  name: report[language],
  askedBy: report.asked_by[language],
  period: filled.period,
  ...daysOf(filled.period),
  due: dueOn(report, filled.period),
  dueText: report.due_text[language],
  verified: report.verified_on !== undefined,
  completeness: filled.completeness,
});

/** Every report on its present year, with how much of it is what. */
export async function showReports(tx: Tx, call: AnyCall, definitions: Definitions): Promise<ReportList> {
  const today = todayIn(call);
  const speaker = speakerOf(call);
  const rows: readonly WorkRow[] = await listOwnRows(tx);
  const periods = definitions.reports.map((report) => presentPeriod(report, today));
  const asked = [...new Set(periods.flatMap((period) => [period, periodBefore(period)]))];
  const entered = enteredIn(await listFigures(tx, call.readable, asked));
  const fill = filling({ rows, entered }, definitions);
  return {
    agency: call.who.agencyName[call.texts.language],
    reports: definitions.reports.map((report, place) => {
      const filled = fill(report, periods[place] ?? '');
      return { ...rowOf(report, filled, speaker), checks: filled.checks.length };
    }),
  };
}

const cellSaid = (cell: FilledCell, speaker: Speaker): CellSaid => ({
  key: cell.key,
  state: cell.said.state,
  value: cell.said.state === 'number' ? cell.said.value : cell.said.state === 'zero' ? 0 : null,
  why: whyNot(cell, speaker),
  origin: cell.origin,
  isBeside: cell.beside !== null,
});

type TableLine = { readonly id: string; readonly name: string; readonly splits: { by: string; code: string }[] };

/** The codes of a breakdown and the whole; of none, the whole alone. */
function linesOf(by: string | undefined, { breakdowns }: Definitions, { language, t }: Speaker): readonly TableLine[] {
  const codes = by === undefined ? [] : named(breakdowns, by).codes;
  return [
    ...codes.map((code) => ({ id: code.id, name: code[language], splits: [{ by: by ?? '', code: code.id }] })),
    { id: 'total', name: t(cellTexts.whole), splits: [] },
  ];
}

function tableShown({ table, cells }: FilledTable, definitions: Definitions, speaker: Speaker): TableShown {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const nameBy = (by: string | undefined): string | null =>
    by === undefined ? null : named(definitions.breakdowns, by)[speaker.language];
  const [rowsBy, columnsBy]: Table['by'] = table.by;
  const columns = linesOf(columnsBy, definitions, speaker);
  return {
    id: table.id,
    name: table[speaker.language],
    measure: table.measure,
    rowsBy: nameBy(rowsBy),
    columnsBy: nameBy(columnsBy),
    columns: columns.map(({ id, name }) => ({ id, name })),
    rows: linesOf(rowsBy, definitions, speaker).map((row) => ({
      id: row.id,
      name: row.name,
      cells: columns.map((column) => {
        const cell = byKey.get(cellKey([...row.splits, ...column.splits]));
        if (!cell) throw new Error(`The table ${table.id} has no cell ${row.id}, ${column.id}.`);
        return cellSaid(cell, speaker);
      }),
    })),
  };
}

/** A report as it is now, in the reader's language. */
export async function showReport(
  tx: Tx,
  call: AnyCall,
  report: Report,
  { filled, digest }: { readonly filled: Filled; readonly digest: string },
  definitions: Definitions,
): Promise<ReportShown> {
  const speaker = speakerOf(call);
  const { language, t } = speaker;
  const colleagues = await listColleagues(tx);
  const exports = await listExports(tx, call.readable, report.id);
  const measures = [...new Set(report.tables.map(({ measure }) => measure))].map((id) =>
    named(definitions.measures, id),
  );
  const { own, verbs, who } = call;
  return {
    ...rowOf(report, filled, speaker),
    text: report.text[language],
    source: report.source,
    agency: who.agencyName[language],
    smallest: filled.smallest,
    strictest: filled.strictest,
    isAcrossBorders: report.across_borders,
    periods: [...periodsOf(report, todayIn(call))],
    tables: filled.tables.map((table) => tableShown(table, definitions, speaker)),
    measures: measures.map((measure) => ({
      id: measure.id,
      name: measure[language],
      unit: measure.unit[language],
      definition: measure.definition[language],
      leavesOut: measure.leaves_out[language],
      acts: measure.acts,
      notHeld: measure.not_held?.[language] ?? null,
      isUndated: filled.undated.includes(measure.id),
      source: measure.source,
      verified: measure.verified_on !== undefined,
    })),
    checks: filled.checks.map(({ kind, measure, key, by }) => ({
      kind,
      measure,
      key,
      sentence: t(checkTexts[kind], {
        measure: named(definitions.measures, measure)[language],
        cell: cellName(key, definitions, speaker),
        by: by === null ? '' : named(definitions.breakdowns, by)[language].toLocaleLowerCase(language),
      }),
    })),
    exports: exports.map(({ id, exported: { at, by, period, format, digest: left } }) => ({
      id,
      at,
      by: colleagues.get(by) ?? who.unitName[language],
      period,
      format,
      digest: left,
    })),
    digest,
    may: own ? offeredForReport(who, { at: own }, verbs) : [],
  };
}

/** Everything that was entered for a figure, the newest first, with the words beside each act. */
async function entriesOf(tx: Tx, call: AnyCall, stored: Here<Figure> | null): Promise<EntryShown[]> {
  // What was entered may be smaller than what is shown: those who enter see it, and no one else.
  if (!stored || !mayEnter(call.who, stored)) return [];
  const speaker = speakerOf(call);
  const { words } = await openFile(tx, call, stored.at, stored.id);
  const colleagues = await listColleagues(tx);
  return [...stored.state.entries].reverse().map(({ act, by, at, value, sourceKind }) => ({
    act,
    value: valueWords(value, speaker),
    by: colleagues.get(by) ?? call.who.unitName[speaker.language],
    at,
    sourceKind: speaker.t(sourceTexts[sourceKind]),
    source: words.get(act)?.source ?? null,
    note: words.get(act)?.note ?? null,
  }));
}

/** One cell of a report, with where its value comes from. */
export async function showCell(
  tx: Tx,
  call: AnyCall,
  filled: Filled,
  of: { readonly measure: string; readonly cell: string },
  definitions: Definitions,
): Promise<CellShown> {
  const speaker = speakerOf(call);
  const { measure, cell: key } = of;
  const found = filled.tables
    .filter(({ table }) => table.measure === measure)
    .flatMap(({ cells }) => cells)
    .find((cell) => cell.key === key);
  if (!found) throw new Problem('not-found', accessMessages.notFound);
  const { period } = filled;
  const at = (when: string): Promise<Here<Figure> | null> =>
    findFigure(tx, call.readable, { measure, key, period: when }, { lock: false });
  const before = await entriesOf(tx, call, await at(periodBefore(period)));
  return {
    measure,
    key,
    name: cellName(key, definitions, speaker),
    period,
    said: cellSaid(found, speaker),
    counted: found.beside && stateWords(found.beside, speaker),
    entries: await entriesOf(tx, call, await at(period)),
    yearBefore: before.length > 1 ? before : [],
  };
}

/** Where a figure is written: in the stream that has it already, or in a new one of the caller's unit. */
export const streamOf = (stored: Here<Figure> | null, own: RealmKey, figure: string) =>
  stored ? { at: stored.at, id: stored.id } : { at: own, id: figure };
