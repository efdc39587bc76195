/**
 * Units followed over periods: one row a cell. `trained` says whether the unit was trained by then. Units and periods are
 * numbered from 0 without a gap; a cell may be missing, and none may be there twice.
 */
export type Cell = {
  readonly unit: number;
  readonly period: number;
  readonly trained: boolean;
  readonly value: number;
  /** How much the cell counts beside the others; 1 if it is left out. */
  readonly weight?: number;
};

export type PanelRefusal = {
  readonly code: 'too-few-units' | 'too-few-periods' | 'nothing-to-compare';
  readonly figure: number;
};

export type Panel = {
  readonly cells: readonly Cell[];
  readonly units: number;
  readonly periods: number;
};

export function panelOf(cells: readonly Cell[]): Panel {
  const units = 1 + Math.max(-1, ...cells.map(({ unit }) => unit));
  const periods = 1 + Math.max(-1, ...cells.map(({ period }) => period));
  const seen = new Set<number>();
  for (const { unit, period, value, weight = 1 } of cells) {
    const key = unit * periods + period;
    if (![unit, period].every((at) => Number.isSafeInteger(at) && at >= 0) || seen.has(key)) {
      throw new RangeError('a cell has a unit and a period from 0 upwards, and is there once');
    }
    if (!Number.isFinite(value) || !(weight > 0 && Number.isFinite(weight))) {
      throw new RangeError('a cell has a number and a weight above 0');
    }
    seen.add(key);
  }
  for (const [size, name] of [
    [units, 'unit'],
    [periods, 'period'],
  ] as const) {
    const there = new Set(cells.map((cell) => cell[name]));
    if (there.size !== size) throw new RangeError(`a ${name} without a cell has no number`);
  }
  return { cells, units, periods };
}

/** The period from which each unit is trained, by unit; null where it is not trained in what is seen. */
export function trainedFrom({ cells, units }: Panel): (number | null)[] {
  const from = new Array<number | null>(units).fill(null);
  for (const { unit, period, trained } of cells) {
    const first = from[unit] ?? Number.POSITIVE_INFINITY;
    if (trained && period < first) from[unit] = period;
  }
  for (const { unit, period, trained } of cells) {
    const first = from[unit] ?? null;
    if (!trained && first !== null && period > first) throw new RangeError('a unit that was trained stays trained');
  }
  return from;
}
