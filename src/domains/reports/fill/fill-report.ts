import { keysOf } from '../cell-key.ts';
import { type Definitions, named, type Report, type Table } from '../definitions.ts';
import { periodBefore } from '../period.ts';
import { isNumber, type NumberOrUnknown, type UnknownReason } from '../values.ts';
import { type Check, checksOf } from './checks.ts';
import { type Chosen, measuresIn, type Origin, sumsIn } from './chosen.ts';
import { type Decided, decideMeasure } from './decide-measure.ts';
import type { FillingFrom } from './filling-from.ts';
import { smallestIn } from './hide.ts';

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
  /** The smallest number that is shown in it: that of the strictest report that has this cell. */
  readonly smallest: number;
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
  /** The strictest limit of its cells: higher where a report that leaves the country has some of them. */
  readonly strictest: number;
  readonly tables: readonly FilledTable[];
  readonly completeness: Completeness;
  readonly checks: readonly Check[];
  /** Measures that counted a person whose day is not known. */
  readonly undated: readonly string[];
};

const stateOf = (known: NumberOrUnknown, isHidden: boolean): CellState => {
  if (!isNumber(known)) return { state: 'unknown', reason: known.unknown };
  if (isHidden) return { state: 'suppressed' };
  return known.number === 0 ? { state: 'zero' } : { state: 'number', value: known.number };
};

/**
 * Fills reports from what was entered and from the rows of the work of an agency. The value of a cell, and whether it is shown, is decided
 * once for each measure and period over all reports; a report shows its part of that.
 */
export function filling(from: FillingFrom, definitions: Definitions): (report: Report, period: string) => Filled {
  const all = new Map<string, Decided>();
  return (report, period) =>
    fill(report, period, from, definitions, (measure) => {
      const name = `${period} ${measure}`;
      const decided = all.get(name) ?? decideMeasure(measure, report, period, from, definitions);
      all.set(name, decided);
      return decided;
    });
}

/** Fills one report. */
export const fillReport = (report: Report, period: string, from: FillingFrom, definitions: Definitions): Filled =>
  filling(from, definitions)(report, period);

function fill(
  report: Report,
  period: string,
  from: FillingFrom,
  definitions: Definitions,
  decidedOn: (measure: string) => Decided,
): Filled {
  const smallest = smallestIn(report);
  const cells = new Map<string, FilledCell>();
  const checks: Check[] = [];
  const undated: string[] = [];
  for (const part of measuresIn(report, (table) => keysOf(table, definitions))) {
    const measure = named(definitions.measures, part.measure);
    const { chosen: everywhere, hidden, smallestAt, isUndated } = decidedOn(measure.id);
    if (isUndated) undated.push(measure.id);
    const chosen = new Map(part.keys.map((key) => [key, everywhere.get(key) as Chosen]));
    const sums = sumsIn(part, definitions);
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
        smallest: smallestAt(key),
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
    strictest: Math.max(smallest, ...[...cells.values()].map((cell) => cell.smallest)),
    tables,
    completeness: completenessOf([...cells.values()]),
    checks,
    undated,
  };
}

/** How much of a report is what. A cell that is in two tables is counted once. */
function completenessOf(cells: readonly FilledCell[]): Completeness {
  const of = (state: CellState['state']): number => cells.filter(({ said }) => said.state === state).length;
  return { numbers: of('number'), zeros: of('zero'), unknown: of('unknown'), suppressed: of('suppressed') };
}
