import { type ByStart, effectsByStart } from '../../statistics/difference/by-start.ts';
import { detectableWith } from '../../statistics/difference/detectable.ts';
import {
  type DifferenceInDifferences,
  differenceInDifferences,
} from '../../statistics/difference/difference-in-differences.ts';
import type { Cell, PanelRefusal } from '../../statistics/difference/panel.ts';
import { type Randomisation, randomisation } from '../../statistics/difference/randomisation.ts';
import { studentQuantile } from '../../statistics/special/student.ts';

/** One outcome of one unit in one period. `of` is what it was counted among, where it is a share; null where it is not. */
export type PracticeRow = {
  readonly unit: string;
  readonly period: string;
  readonly trained: boolean;
  readonly value: number;
  readonly of: number | null;
  /** Something that training cannot change; it must not move. */
  readonly placebo: number | null;
};

export type Movement = { readonly estimate: number; readonly lower: number; readonly upper: number };

/** Everything that units and periods say of one outcome. What cannot be said is null. */
export type Practice = {
  readonly units: number;
  readonly periods: number;
  readonly cells: number;
  /** At how many different times units were trained. */
  readonly steps: number;
  readonly drawnByLot: boolean;
  /** The smaller of the two sums that outcomes were counted among: of the trained, and of those not yet trained. */
  readonly fewest: number | null;
  readonly refusal: PanelRefusal | null;
  readonly model: DifferenceInDifferences | null;
  readonly randomisation: Randomisation | null;
  readonly byStart: ByStart | null;
  readonly placebo: Movement | null;
  /** How all units moved from the first period to the last, trained or not. */
  readonly everywhere: Movement | null;
  /** The smallest effect that these numbers would have shown with a chance of 80 %. */
  readonly detectable: number | null;
};

/** Rows need each unit and period once, and a unit that was trained stays trained; `duplicateOf` and `untrainedAgain` say where not. */
export function practiceOf(rows: readonly PracticeRow[], options: { drawnByLot: boolean; seed?: number }): Practice {
  const { drawnByLot, seed } = options;
  const cells = cellsOf(rows, ({ value }) => value);
  const model = rows.length === 0 ? null : differenceInDifferences(cells);
  const found = model && !('refusal' in model) ? model : null;
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const starts = startsOf(rows);
  const placeboRows = rows.filter(({ placebo }) => placebo !== null);
  const hasPlacebo = placeboRows.length === rows.length && found !== null;
  return {
    units,
    periods: new Set(rows.map(({ period }) => period)).size,
    cells: rows.length,
    steps: new Set(starts.values()).size,
    drawnByLot,
    fewest: fewestOf(rows),
    refusal: model && 'refusal' in model ? model.refusal : null,
    model: found,
    randomisation: found && drawnByLot ? randomisation(cells, seed === undefined ? {} : { seed }) : null,
    byStart: found ? effectsByStart(cells) : null,
    placebo: hasPlacebo
      ? movementOf(
          cellsOf(rows, ({ placebo }) => placebo ?? 0),
          drawnByLot,
        )
      : null,
    everywhere: everywhereOf(rows),
    detectable: found ? detectableWith(found.cr2.standardError, found.cr2.degrees) : null,
  };
}

/** The interval that is shown: of the lot where there was one, else that of CR2. */
export function shownInterval({
  model,
  randomisation: lot,
}: Pick<Practice, 'model' | 'randomisation'>): Movement | null {
  if (!model) return null;
  const { lower, upper } = lot ?? model.cr2;
  return { estimate: model.estimate, lower, upper };
}

function cellsOf(rows: readonly PracticeRow[], value: (row: PracticeRow) => number): Cell[] {
  const units = inOrder(rows.map(({ unit }) => unit));
  const periods = inOrder(rows.map(({ period }) => period));
  return rows.map((row) => ({
    unit: units.indexOf(row.unit),
    period: periods.indexOf(row.period),
    trained: row.trained,
    value: value(row),
  }));
}

/** Numbers by size, all else by letters: 2 before 10, 2026-Q4 before 2027-Q1. */
export const inOrder = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => {
    const [x, y] = [Number(a), Number(b)];
    return Number.isFinite(x) && Number.isFinite(y) && x !== y ? x - y : a < b ? -1 : a > b ? 1 : 0;
  });

/** From when each unit that was trained was so. */
function startsOf(rows: readonly PracticeRow[]): Map<string, number> {
  const periods = inOrder(rows.map(({ period }) => period));
  const starts = new Map<string, number>();
  for (const { unit, period, trained } of rows) {
    const at = periods.indexOf(period);
    if (trained && at < (starts.get(unit) ?? Number.POSITIVE_INFINITY)) starts.set(unit, at);
  }
  return starts;
}

function fewestOf(rows: readonly PracticeRow[]): number | null {
  if (rows.length === 0 || rows.some(({ of }) => of === null)) return null;
  const among = (trained: boolean): number =>
    rows.reduce((sum, row) => (row.trained === trained ? sum + (row.of ?? 0) : sum), 0);
  return Math.min(among(true), among(false));
}

function movementOf(cells: readonly Cell[], drawnByLot: boolean): Movement | null {
  const model = differenceInDifferences(cells);
  if ('refusal' in model) return null;
  return shownInterval({ model, randomisation: drawnByLot ? randomisation(cells) : null });
}

/** The mean of each unit's last value less its first, with the limits of Student's t over units. */
function everywhereOf(rows: readonly PracticeRow[]): Movement | null {
  const periods = inOrder(rows.map(({ period }) => period));
  const at = (unit: string, period: string | undefined): number | undefined =>
    rows.find((row) => row.unit === unit && row.period === period)?.value;
  const moved = inOrder(rows.map(({ unit }) => unit)).flatMap((unit) => {
    const [first, last] = [at(unit, periods[0]), at(unit, periods.at(-1))];
    return first === undefined || last === undefined ? [] : [last - first];
  });
  if (moved.length < 3 || periods.length < 2) return null;
  const estimate = moved.reduce((sum, by) => sum + by, 0) / moved.length;
  const variance = moved.reduce((sum, by) => sum + (by - estimate) ** 2, 0) / (moved.length - 1);
  const reach = studentQuantile(0.975, moved.length - 1) * Math.sqrt(variance / moved.length);
  return { estimate, lower: estimate - reach, upper: estimate + reach };
}
