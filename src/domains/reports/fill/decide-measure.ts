import { keysOf } from '../cell-key.ts';
import { type Definitions, named, type Report } from '../definitions.ts';
import { daysOf } from '../period.ts';
import { type Chosen, choose, measuresIn, type Sum, sumsIn } from './chosen.ts';
import { countedCell, countMeasure } from './count-measure.ts';
import type { FillingFrom } from './filling-from.ts';
import { type Hidden, hide, smallestAcross, smallestIn } from './hide.ts';

/** The value of each cell of a measure in one period, and which of them are not shown: in every report the same. */
export type Decided = {
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly hidden: Hidden;
  /** The smallest number that is shown in a cell: the stricter limit where any report that leaves the country has it. */
  readonly smallestAt: (key: string) => number;
  readonly isUndated: boolean;
};

/**
 * The reports whose year is the same, so that their cells of one measure and period are the same numbers. Always in the same
 * order, whichever of them is opened: which other cell is hidden beside a small one depends on it.
 */
function besides(report: Report, { reports }: Definitions): readonly Report[] {
  const all = reports.some(({ id }) => id === report.id) ? reports : [...reports, report];
  return all.filter(({ starts_month }) => starts_month === report.starts_month);
}

/**
 * Decides once for all reports together: a reader of two of them knows the cells of both, and that the same cell is the same number. One
 * system of all cells of the measure, whichever report has them, so that no report uncovers what another hides.
 */
export function decideMeasure(
  measureId: string,
  report: Report,
  period: string,
  from: FillingFrom,
  definitions: Definitions,
): Decided {
  const measure = named(definitions.measures, measureId);
  const reports = besides(report, definitions);
  const part = measuresIn({ tables: reports.flatMap(({ tables }) => tables) }, (table) =>
    keysOf(table, definitions),
  ).find((one) => one.measure === measureId);
  if (!part) throw new Error(`The report ${report.id} does not ask for ${measureId}.`);
  const abroad = new Set(
    reports
      .filter((one) => smallestIn(one) === smallestAcross)
      .flatMap(({ tables }) => tables)
      .filter((table) => table.measure === measureId)
      .flatMap((table) => keysOf(table, definitions)),
  );
  const smallestAt = (key: string): number => smallestIn({ across_borders: abroad.has(key) });
  const counted = measure.counted ? countMeasure(from.rows, measure.counted, daysOf(period)) : undefined;
  const sums: readonly Sum[] = sumsIn(part, definitions);
  const chosen = choose(part.keys, sums, {
    entered: (key) => from.entered(measureId, key, period)?.value ?? null,
    counted: (key) => countedCell(key, measure, counted, definitions),
  });
  return { chosen, hidden: hide(chosen, sums, smallestAt), smallestAt, isUndated: (counted?.undated ?? 0) > 0 };
}
