import { keysOf } from '../cell-key.ts';
import { type Definitions, named, type Report, type Table } from '../definitions.ts';
import { daysOf, periodBefore } from '../period.ts';
import { isNumber, type Known, type UnknownReason } from '../values.ts';
import { type Check, checksOf } from './checks.ts';
import { choose, measuresIn, type Origin, sumsIn } from './chosen.ts';
import { type Counted, countedCell, countMeasure, type WorkRow } from './count-measure.ts';
import { hide, smallestIn } from './hide.ts';

/** Four things that are never mixed. Unknown always says why. */
export type CellState =
  | { readonly state: 'number'; readonly value: number }
  | { readonly state: 'zero' }
  | { readonly state: 'unknown'; readonly reason: UnknownReason }
  | { readonly state: 'suppressed' };

export type FilledCell = {
  readonly key: string;
  readonly said: CellState;
  readonly origin: Origin | null;
  /** What was counted, where something else was entered: never overwritten, and hidden by the same rule. */
  readonly beside: CellState | null;
};

export type FilledTable = {
  readonly table: Table;
  /** One line for each code of its rows and one for the whole; in each, one cell for each code of its columns and one for the whole. */
  readonly cells: readonly FilledCell[];
};

export type Completeness = {
  readonly numbers: number;
  readonly zeros: number;
  readonly unknown: number;
  readonly suppressed: number;
};

export type Filled = {
  readonly report: string;
  readonly period: string;
  readonly smallest: number;
  readonly tables: readonly FilledTable[];
  readonly completeness: Completeness;
  readonly checks: readonly Check[];
  /** Measures of which somebody was counted whose day nobody knows. */
  readonly undated: readonly string[];
};

/** What somebody entered for a cell of a period, and whether it was ever another value. */
export type EnteredCell = { readonly value: Known | null; readonly wasChanged: boolean };
/** By measure, key and period. */
export type EnteredAt = (measure: string, key: string, period: string) => EnteredCell | undefined;

const stateOf = (known: Known, isHidden: boolean): CellState => {
  if (!isNumber(known)) return { state: 'unknown', reason: known.unknown };
  if (isHidden) return { state: 'suppressed' };
  return known.number === 0 ? { state: 'zero' } : { state: 'number', value: known.number };
};

/** Fills a report on a period from what was entered and from the rows of the work of a house. */
export function fillReport(
  report: Report,
  period: string,
  from: { readonly rows: readonly WorkRow[]; readonly entered: EnteredAt },
  definitions: Definitions,
): Filled {
  const smallest = smallestIn(report);
  const cells = new Map<string, FilledCell>();
  const checks: Check[] = [];
  const undated: string[] = [];
  for (const part of measuresIn(report, (table) => keysOf(table, definitions))) {
    const measure = named(definitions.measures, part.measure);
    const counted: Counted | undefined = measure.counted
      ? countMeasure(from.rows, measure.counted, daysOf(period))
      : undefined;
    if (counted && counted.undated > 0) undated.push(measure.id);
    const sums = sumsIn(part, definitions);
    const chosen = choose(part.keys, sums, {
      entered: (key) => from.entered(measure.id, key, period)?.value ?? null,
      counted: (key) => countedCell(key, measure, counted, definitions),
    });
    const hidden = hide(chosen, sums, smallest);
    const wasChanged = (key: string): boolean =>
      from.entered(measure.id, key, periodBefore(period))?.wasChanged ?? false;
    checks.push(...checksOf(measure.id, chosen, sums, wasChanged));
    for (const [key, one] of chosen) {
      const isBeside = one.origin === 'entered' && isNumber(one.counted);
      cells.set(`${measure.id} ${key}`, {
        key,
        said: stateOf(one.stands, hidden.stands.has(key)),
        origin: one.origin,
        beside: isBeside ? stateOf(one.counted, hidden.counted.has(key)) : null,
      });
    }
  }
  const tables = report.tables.map((table) => ({
    table,
    cells: keysOf(table, definitions).map((key) => cells.get(`${table.measure} ${key}`) as FilledCell),
  }));
  return {
    report: report.id,
    period,
    smallest,
    tables,
    completeness: completenessOf([...cells.values()]),
    checks,
    undated,
  };
}

/** How much of a report is what. A cell that stands in two tables is counted once. */
function completenessOf(cells: readonly FilledCell[]): Completeness {
  const of = (state: CellState['state']): number => cells.filter(({ said }) => said.state === state).length;
  return { numbers: of('number'), zeros: of('zero'), unknown: of('unknown'), suppressed: of('suppressed') };
}
