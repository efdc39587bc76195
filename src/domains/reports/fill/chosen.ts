import { partsOf } from '../cell-key.ts';
import { type Definitions, named, type Report, type Table } from '../definitions.ts';
import { isNumber, type NumberOrUnknown } from '../values.ts';

/** Where the value of a cell comes from. Summed: no one gave the whole, and all its parts are numbers. */
export type Origin = 'entered' | 'counted' | 'summed';

/** What is known of one cell. What was entered and what was counted both stay; `stands` is the one that the report shows. */
export type Chosen = {
  readonly entered: NumberOrUnknown | null;
  readonly counted: NumberOrUnknown;
  readonly stands: NumberOrUnknown;
  readonly origin: Origin | null;
};

/** The cells of one measure in a report, by key, and by which breakdowns it is split there. */
export type MeasureCells = {
  readonly measure: string;
  readonly by: readonly string[];
  readonly keys: readonly string[];
};

/** What a report, or several together, ask for, measure by measure: a cell that is in two tables is one cell. */
export function measuresIn(
  report: Pick<Report, 'tables'>,
  keysOf: (table: Table) => readonly string[],
): readonly MeasureCells[] {
  const ids = [...new Set(report.tables.map(({ measure }) => measure))];
  return ids.map((measure) => {
    const tables = report.tables.filter((table) => table.measure === measure);
    return {
      measure,
      by: [...new Set(tables.flatMap(({ by }) => by))],
      keys: [...new Set(tables.flatMap(keysOf))],
    };
  });
}

/** A whole and its parts by one breakdown, where the report has all of them. */
export type Sum = { readonly whole: string; readonly by: string; readonly parts: readonly string[] };

/** Every sum between the cells of a measure. */
export function sumsIn({ by, keys }: MeasureCells, { breakdowns }: Definitions): readonly Sum[] {
  const here = new Set(keys);
  return keys.flatMap((whole) =>
    by.flatMap((id): Sum[] => {
      const parts = partsOf(whole, named(breakdowns, id));
      return parts?.every((part) => here.has(part)) ? [{ whole, by: id, parts }] : [];
    }),
  );
}

const depth = (key: string): number => (key === '' ? 0 : key.split('&').length);

/**
 * The value of each cell. What a person entered takes precedence over what was counted, and both are kept: a page shows both. Where there
 * is neither, a whole is the sum of its parts, but only if every part is a number: an unknown part is not zero.
 */
export function choose(
  keys: readonly string[],
  sums: readonly Sum[],
  of: { readonly entered: (key: string) => NumberOrUnknown | null; readonly counted: (key: string) => NumberOrUnknown },
): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  for (const key of keys) {
    const entered = of.entered(key);
    const counted = of.counted(key);
    const stands = entered ?? counted;
    const origin = entered ? 'entered' : isNumber(counted) ? 'counted' : null;
    chosen.set(key, { entered, counted, stands, origin });
  }
  // The finest first, so that what was summed can be summed again.
  for (const { whole, parts } of [...sums].sort((a, b) => depth(b.whole) - depth(a.whole))) {
    const before = chosen.get(whole);
    if (!before || before.origin !== null) continue;
    const numbers = parts.map((part) => chosen.get(part)?.stands).filter(isNumber);
    if (numbers.length < parts.length) continue;
    const number = numbers.reduce((sum, one) => sum + one.number, 0);
    chosen.set(whole, { ...before, stands: { number }, origin: 'summed' });
  }
  return chosen;
}
